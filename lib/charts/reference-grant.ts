import { Chart } from 'cdk8s';
import { ReferenceGrant, type ReferenceGrantSpec } from '../../imports/gateway.networking.k8s.io';
import { late } from '../kinds/late';
import { metadata } from '../kinds/manifest';
import { writeReferenceGrant } from '../kinds/reference-grant';
import type { Release } from '../release/release';
import { Synthesis } from '../synth/synthesis';

type Version = Release['gatewayApi']['versions']['ReferenceGrant'];

/** An object of this app to which objects of another namespace refer. */
export interface Target {
  readonly kind: 'Service' | 'Secret';
  readonly name: string;
  readonly namespace: string;
  /** The chart that it is in: it gets the grant. */
  readonly chart: Chart;
}

/** Lets objects of one namespace refer to one object of another. */
class Grant extends ReferenceGrant {
  private readonly kinds: Set<string>;

  constructor(scope: Chart, id: string, { kind: toKind, name, namespace }: Target, from: string, version: Version) {
    const kinds = new Set<string>();
    // A Service and a Secret may have one name.
    const grantName = Synthesis.of(scope).takeName(
      'ReferenceGrant',
      namespace,
      `allow-${from}-to-${name}`,
      `allow-${from}-to-${toKind.toLowerCase()}-${name}`,
    );
    super(scope, id, {
      apiVersion: version,
      metadata: metadata({ name: grantName, namespace }),
      spec: late(
        (): ReferenceGrantSpec =>
          writeReferenceGrant({
            from: [...kinds].sort().map((kind) => ({ kind, namespace: from })),
            to: [{ kind: toKind, name }],
          }),
      ),
    });
    this.kinds = kinds;
  }

  allow(kind: string): void {
    this.kinds.add(kind);
  }
}

/**
 * Makes the ReferenceGrant that lets `kind` in `fromNamespace` refer to `target`, unless there is one. It belongs to
 * the target's chart, because the owner of the target grants the access.
 */
export function grant(kind: string, fromNamespace: string, target: Target, version: Version): void {
  const id = `allow-${fromNamespace}-to-${target.namespace}-${target.kind}-${target.name}`;
  const existing = target.chart.node.tryFindChild(id) as Grant | undefined;
  (existing ?? new Grant(target.chart, id, target, fromNamespace, version)).allow(kind);
}
