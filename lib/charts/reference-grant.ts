import { ApiObject, Chart, Lazy } from 'cdk8s';

const GROUP = 'gateway.networking.k8s.io';

/** Something of this app that is referred to from another namespace. */
export interface Target {
  readonly kind: 'Service' | 'Secret';
  readonly name: string;
  readonly namespace: string;
  /** The chart that it is in: it gets the grant. */
  readonly chart: Chart;
}

/** Lets objects of one namespace refer to one object of another. */
class ReferenceGrant extends ApiObject {
  private readonly kinds: Set<string>;

  constructor(scope: Chart, id: string, target: Target, fromNamespace: string, apiVersion: string) {
    const kinds = new Set<string>();
    super(scope, id, {
      apiVersion,
      kind: 'ReferenceGrant',
      metadata: { name: `allow-${fromNamespace}-to-${target.name}`, namespace: target.namespace },
      spec: {
        from: Lazy.any({
          produce: () => [...kinds].sort().map((kind) => ({ group: GROUP, kind, namespace: fromNamespace })),
        }),
        to: [{ group: '', kind: target.kind, name: target.name }],
      },
    });
    this.kinds = kinds;
  }

  allow(kind: string): void {
    this.kinds.add(kind);
  }
}

/**
 * Makes the ReferenceGrant by which `kind` of `fromNamespace` may refer to `target`, unless there is one: in the chart
 * of the target, whose owner grants it.
 */
export function grant(kind: string, fromNamespace: string, target: Target, apiVersion: string): void {
  const id = `allow-${fromNamespace}-to-${target.namespace}-${target.kind}-${target.name}`;
  const existing = target.chart.node.tryFindChild(id) as ReferenceGrant | undefined;
  (existing ?? new ReferenceGrant(target.chart, id, target, fromNamespace, apiVersion)).allow(kind);
}
