// How Cilium's LB-IPAM gives pool addresses to Services, and why it refuses a request.
import { isFaulty } from '../release/faults/faults';
import { has } from '../release/patches';
import { covers, type Family, type Ip, type IpRange } from '../values/cidr';
import { grouped } from '../values/grouped';
import { record } from '../values/json';
import { gatewayServiceName } from '../kinds/gateway-service';
import type { Gateway, Model, Pool, PoolBlock, PoolService, Selector, Sharing } from './model';
import { usable } from './pools';
import { gatewayService, matches, serviceLabels } from './selectors';

/** The fields that LB-IPAM compares before two Services share an address. */
export interface Sharer {
  readonly namespace: string;
  readonly sharing?: Sharing;
  /** Each as "80/TCP". */
  readonly ports: readonly string[];
  readonly isLocal: boolean;
  readonly selector?: Readonly<Record<string, string>>;
}

/** What LB-IPAM is: a version of Cilium, and its Helm values. */
export type Installed = Pick<Model, 'release' | 'version' | 'install'>;

/** Whether two Services may share an address. */
export function mayShare(one: Sharer, other: Sharer, model: Installed): boolean {
  if (!model.release.sharing || !one.sharing || one.sharing.key !== other.sharing?.key) return false;
  const admits = ({ sharing }: Sharer, { namespace }: Sharer) =>
    sharing!.namespaces.some((name) => name === namespace || name === '*');
  if (one.namespace !== other.namespace && !(admits(one, other) && admits(other, one))) return false;
  const byProtocol = sharesByProtocol(model);
  const port = (text: string) => (byProtocol ? text : text.split('/')[0]);
  const held = new Set(other.ports.map(port));
  if (one.ports.some((text) => held.has(port(text)))) return false;
  if (one.isLocal !== other.isLocal) return false;
  return !one.isLocal || haveSamePods(one, other);
}

/** Whether one port of two protocols counts as two ports. */
function sharesByProtocol({ release, version, install }: Installed): boolean {
  const { enabled } = record(record(install?.helm?.values.loadBalancer).protocolDifferentiation);
  const isOn = enabled === true || enabled === 'true' || has(version, 'sharesByProtocol');
  return release.sharing!.byProtocol && isOn;
}

function haveSamePods({ selector: one }: Sharer, { selector: other }: Sharer): boolean {
  if (!one || !other) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** The fields of a Service that LB-IPAM reads. */
export type Asking = Sharer & Pick<PoolService, 'name' | 'namespace' | 'labels'>;

/** What LB-IPAM reads of the Service of a Gateway. */
export function asksFor(gateway: Gateway): Asking {
  return {
    name: gatewayServiceName(gateway.name),
    namespace: gateway.namespace,
    labels: gatewayService(gateway),
    sharing: gateway.sharing,
    isLocal: gateway.isLocal,
    ports: gateway.listeners.map(({ port, protocol }) => `${port}/${protocol === 'UDP' ? 'UDP' : 'TCP'}`),
  };
}

/** A block of a pool. */
export interface PoolRange {
  readonly pool: Pool;
  readonly block: PoolBlock;
  readonly range: IpRange;
}

/** The blocks of all enabled pools. */
export function rangesOf(pools: readonly Pool[]): PoolRange[] {
  return blocksOfPools(pools.filter(({ disabled }) => !disabled));
}

/** The blocks of pools, in use or not. */
export function blocksOfPools(pools: readonly Pool[]): PoolRange[] {
  return pools.flatMap((pool) => pool.blocks.map((block) => ({ pool, block, range: block.range })));
}

/** Why an address that no pool gives is given by none, in words. `crashing`: the version that crashes at an end. */
export function whyInNoPool(address: Ip, pools: readonly Pool[], crashing?: string): string {
  const all = blocksOfPools(pools).filter(({ range }) => covers(range, address.toCidr()));
  const own = all.find(({ pool }) => !pool.disabled);
  if (own)
    return (
      `it is an end of ${own.block.text}, which pool ${own.pool.name} does not give` +
      (crashing ? `: with a sharing key, the operator of Cilium ${crashing} crashes at it, again at each start` : '')
    );
  return all[0] ? `pool ${all[0].pool.name}, which has it, is disabled` : 'no pool has it';
}

/** The blocks of pools that serve the Service. */
export function serving(ranges: readonly PoolRange[], service: Asking): PoolRange[] {
  const labels = serviceLabels(service);
  return ranges.filter(({ pool: { selector } }) => !selector || matches(selector, labels));
}

/** `serving` for many Services: looks only at pools that ask for no label, or for one that the Service has. */
export function servingAmong(ranges: readonly PoolRange[]): (service: Asking) => PoolRange[] {
  const asked = ranges.map(({ pool }) => askedLabels(pool.selector));
  const counts = new Map<string, number>();
  for (const label of asked.flat(2)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const count = (labels: string[]) => Math.max(0, ...labels.map((label) => counts.get(label)!));
  const byLabel = grouped(
    ranges.flatMap((range, i) => {
      // A Service has one label of each of these lists: that of the fewest pools finds the pool.
      const [first = [EVERY], ...others] = asked[i];
      const fewest = others.reduce((least, labels) => (count(labels) < count(least) ? labels : least), first);
      return fewest.map((label) => ({ label, range }));
    }),
    ({ label }) => label,
  );
  return (service) => {
    const labels = Object.entries(serviceLabels(service)).map(([key, value]) => `${key}=${value}`);
    const found = [EVERY, ...labels].flatMap((label) => byLabel.get(label) ?? []);
    return serving(
      found.map(({ range }) => range),
      service,
    );
  };
}

/** Stands for the label of selectors that ask for no value of a label. */
const EVERY = '';

/** Lists of labels, such as "a=b": who is selected has one of each list. */
function askedLabels({ matchLabels = {}, matchExpressions = [] }: Partial<Selector> = {}): string[][] {
  return [
    ...Object.entries(matchLabels).map(([key, value]) => [`${key}=${value}`]),
    ...matchExpressions
      .filter(({ operator }) => operator === 'In')
      .map(({ key, values }) => [...new Set(values)].map((value) => `${key}=${value}`)),
  ];
}

/** The addresses of a block that a Service gets on request. */
export function givenOnRequest(block: PoolBlock, { sharing }: Asking, { release, version }: Installed): IpRange {
  // LB-IPAM held the first and last address as shared addresses, so a Service with a sharing key got them.
  return sharing && release.sharing && !has(version, 'keepsEndsFromSharers') ? block.range : usable(block, release);
}

/** The version, where its operator crashes at a Service that asks for the end of a block and has a sharing key. */
export function crashingAtEnds({ sharing }: Pick<Asking, 'sharing'>, { version }: Installed): string | undefined {
  return sharing && isFaulty(version, 'reserved-address-panic') ? version : undefined;
}

/**
 * The outcome of a request for an address: "given", the reason in the Service's condition, or "silence": the Service
 * waits without a condition.
 */
export type Outcome =
  | 'given'
  | 'no_pool'
  | 'pool_selector_mismatch'
  | 'already_allocated'
  | 'already_allocated_incompatible_service'
  | 'silence';

/**
 * The outcome of a request. `ranges`: the blocks of all pools that give addresses. `holders`: the Services that hold
 * this one.
 */
export function outcomeOf(
  address: Ip,
  service: Asking,
  ranges: readonly PoolRange[],
  holders: readonly Sharer[],
  model: Installed,
): Outcome {
  const holding = ranges.filter(({ block }) => covers(block.range, address.toCidr()));
  if (holding.length === 0) return 'no_pool';
  const own = serving(holding, service);
  if (own.length === 0) return 'pool_selector_mismatch';
  if (holders.length > 0) {
    if (!service.sharing) return 'already_allocated';
    return holders.every((holder) => mayShare(service, holder, model))
      ? 'given'
      : 'already_allocated_incompatible_service';
  }
  if (own.some(({ block }) => covers(givenOnRequest(block, service, model), address.toCidr()))) return 'given';
  return model.release.pool.endsSilent ? 'silence' : 'already_allocated';
}

/**
 * The families in which a Service without a request gets an address. `cluster`: the families of the cluster, its first
 * one first.
 */
export function wantedFamilies(
  { families, isDualStack }: Pick<PoolService, 'families' | 'isDualStack'>,
  cluster: readonly Family[],
): readonly Family[] {
  return isDualStack ? cluster : [families[0] ?? cluster[0]];
}
