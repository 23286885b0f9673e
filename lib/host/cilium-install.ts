import { Construct } from 'constructs';
import type { ClusterFact, InstallFact } from '../model/companions';
import { familiesOf } from '../model/families';
import { intentValues } from '../programs/helm/intents';
import { merge } from '../programs/helm/values';
import { releaseOf } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { isObject, isStruct } from '../api/kinds';
import { yamlText } from '../values/rules';
import { Values } from '../api/values';
import { CiliumAttributes, ExistingCilium, ICilium, readFact } from '../references/cilium';
import { factOf, ICluster } from '../references/cluster';
import { DatapathProps, readDatapath } from './datapath';

/** Properties of `CiliumInstall`. */
export interface CiliumInstallProps extends DatapathProps {
  /**
   * Version of Cilium and of its Helm chart. A patch version selects its minor.
   * @default "1.20.2"
   */
  readonly version?: string;

  /**
   * The cluster to install in, which gives the pod network and the address of the API server.
   * @default - the only cluster that the program makes or writes machine files for; without one, the Helm chart's
   * defaults apply
   */
  readonly cluster?: ICluster;

  /**
   * Namespace to install in.
   * @default "kube-system"
   */
  readonly namespace?: string;

  /**
   * Whether Hubble Relay and Hubble UI are installed.
   * @default false
   */
  readonly hubbleUi?: boolean;

  /**
   * More Helm values, merged over those that the program implies and those of the other properties. They are written
   * as given.
   * @default - none
   */
  readonly values?: Record<string, any>;
}

/**
 * Cilium, installed by Helm as the program needs it: BGP and the Gateway API are on if an object of the app uses them.
 * Writes `cilium-values.yml`. The release decides API versions and the required CRDs. Synth refuses values that the
 * release's chart or agent refuses, alone or together, whichever property they come from.
 *
 * @example
 * const cluster = new K3dCluster(app, 'cluster', { name: 'lab', agents: 2 });
 * const cilium = new CiliumInstall(app, 'cilium', { cluster, values: { debug: { enabled: true } } });
 */
export class CiliumInstall extends Construct implements ICilium {
  /**
   * Refers to a Cilium that was installed elsewhere.
   *
   * @param scope where the reference hangs in the tree
   * @param id its id there
   * @param attributes its version, and what else the program knows of it
   * @returns the installation
   * @throws where the version is not supported
   */
  public static fromAttributes(scope: Construct, id: string, attributes: CiliumAttributes): ICilium {
    checkCall('CiliumInstall.fromAttributes', [scope, id, attributes]);
    return new ExistingCilium(scope, id, attributes);
  }

  public readonly version: string;
  public readonly namespace: string;

  /**
   * @param scope where the installation hangs in the tree
   * @param id its id there
   * @param props what differs from the defaults
   * @throws where the version is not supported, the namespace is no DNS label, or the release cannot do what is asked
   * for
   */
  constructor(scope: Construct, id: string, props: CiliumInstallProps = {}) {
    checkCall('new CiliumInstall', [scope, id, props], new.target);
    super(scope, id);
    const fact = readFact(this, props);
    this.version = fact.version;
    this.namespace = fact.namespace;
    const values = readValues(this, props.values ?? {});
    const cluster = factOf(this, props.cluster);
    if (!props.routing) checkCluster(this, fact, cluster);
    const release = releaseOf(fact.version);
    const intent = readDatapath(this, props, release, cluster);
    Synthesis.of(this).companions.installs.push({
      ...fact,
      cluster,
      helm: {
        hubbleUi: props.hubbleUi ?? false,
        isRoutingSaid: props.routing !== undefined,
        values: merge(intentValues(intent, release), values),
      },
    });
  }
}

/**
 * Without IPv4, some releases route natively between nodes: the agent then stops unless it knows the pod network, to
 * which it does not masquerade.
 */
function checkCluster(owner: Construct, { version }: InstallFact, cluster: ClusterFact | undefined): void {
  const { minor, helm } = releaseOf(version);
  if (familiesOf(cluster).includes(4) || !helm.ipv6Underlay.routes || cluster!.podCidrs.length > 0) return;
  const values = new Values(owner);
  values.refuse(
    'cluster',
    cluster!.name,
    `has IPv6 alone, and its pod network is not known: Cilium ${minor} routes to it without a tunnel and needs ` +
      'it. Give the cluster its podCidrs',
  );
  values.goOn();
}

/** The Helm values. Refuses those, at any depth, that would make the file unreadable. */
function readValues(owner: Construct, given: Record<string, unknown>): Record<string, unknown> {
  const values = new Values(owner);
  const walk = (path: string, given: unknown, above: readonly object[]): void => {
    const value = asWritten(given);
    const other = noJson(value, above);
    if (other)
      values.refuse(
        path,
        undefined,
        `is ${other}, which Helm values cannot hold: give text, a number, a list or an object`,
      );
    if (typeof value === 'string') values.check(path, value, yamlText);
    if (other || typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      values.check(`${path} key`, key, (text) =>
        text === '<<' ? 'is the merge key of YAML: write out what it would merge' : yamlText(text),
      );
      walk(Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, child, [...above, value]);
    }
  };
  walk('values', given, []);
  return values.goOn() ? given : {};
}

/** What goes into the file for an object that says it, such as a URL. */
function asWritten(value: unknown): unknown {
  const { toJSON } = isObject(value) ? (value as { toJSON?: unknown }) : {};
  return typeof toJSON === 'function' && !(value instanceof Date) ? toJSON.call(value) : value;
}

/** What a value is that Helm cannot read: it makes JSON of the file. */
function noJson(value: unknown, above: readonly object[]): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  if (['function', 'symbol', 'bigint'].includes(typeof value)) return `a ${typeof value}`;
  if (!isObject(value)) return undefined;
  if (above.includes(value)) return 'an object that holds itself';
  return Array.isArray(value) || isStruct(value) ? undefined : `a ${(value as object).constructor.name}`;
}
