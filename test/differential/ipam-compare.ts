// What differs between LB-IPAM of Cilium's operator and our model of it, of one case.
import { mayShare, outcomeOf, rangesOf, serving, wantedFamilies, type PoolRange } from '../../lib/model/lb-ipam';
import type { Model, Pool, PoolService } from '../../lib/model/model';
import { readPoolServices, usable } from '../../lib/model/pools';
import { covers, Ip, overlap, sizeOf, type Family } from '../../lib/values/cidr';
import { asRead, modelOf } from './compare';
import type { Case } from './cases';

/** What the API server has of one case. */
export interface IpamSeen {
  readonly objects: Case;
  /** The pools and the Services with their status, by "KIND NAMESPACE/NAME". */
  readonly state: ReadonlyMap<string, any>;
}

/** What the operator did with one Service. */
export interface Told {
  readonly service: PoolService;
  readonly addresses: readonly Ip[];
  /** Each as "REASON ADDRESS", as the condition says why an address is not given. The last one is in force. */
  readonly refusals: readonly string[];
  readonly isSatisfied: boolean;
}

/** Families of Services in the cluster, its own first. */
const FAMILIES: readonly Family[] = [4, 6];

export const keyOf = ({ kind, metadata: { namespace = '', name } }: any): string => `${kind} ${namespace}/${name}`;

/**
 * The pools that Cilium marks as conflicting and does not use: their blocks overlap each other, or an older pool,
 * disabled or not. `pools`: the oldest first.
 */
function conflicting(pools: readonly Pool[]): Pool[] {
  const meet = (one: Pool, other: Pool) =>
    one.blocks.some((a, i) => other.blocks.some((b, j) => (one !== other || i !== j) && overlap(a.range, b.range)));
  const marked: Pool[] = [];
  pools.forEach((pool, i) => {
    const older = pools.slice(0, i).filter((other) => !marked.includes(other));
    if ([pool, ...older].some((other) => meet(pool, other))) marked.push(pool);
  });
  return marked;
}

export function ipamDifferences(seen: IpamSeen, version: string): string[] {
  const model = modelOf(seen.objects, version);
  const told = toldOf(seen, model);
  const marked = conflicting(model.pools);
  const ranges = rangesOf(model.pools.filter((pool) => !marked.includes(pool)));
  return [
    ...model.pools.flatMap((pool) => poolDifferences(pool, marked.includes(pool), seen, told, model)),
    ...seen.objects
      .filter(({ kind }) => kind === 'Service')
      .filter(({ metadata }) => !told.some(({ service: own }) => isOf(own, metadata)))
      .flatMap((object) => {
        const { loadBalancer = {}, conditions } = seen.state.get(keyOf(object)).status;
        return loadBalancer.ingress || conditions ? [`${keyOf(object)} is of another class, and is served`] : [];
      }),
    ...told.flatMap((one) =>
      (one.service.addresses.length > 0
        ? requestDifferences(one, ranges, told, model)
        : offerDifferences(one, ranges, told, model)
      ).map((line) => `${one.service.namespace}/${one.service.name}: ${line}`),
    ),
  ];
}

const isOf = ({ name, namespace }: PoolService, metadata: any) =>
  name === metadata.name && namespace === metadata.namespace;

export function toldOf({ objects, state }: IpamSeen, { release }: Model): Told[] {
  return readPoolServices(asRead(objects), release).map((service) => {
    const { status = {} } = state.get(`Service ${service.namespace}/${service.name}`);
    const conditions: any[] = (status.conditions ?? []).filter(({ type }: any) => /request-?satisfied$/i.test(type));
    return {
      service,
      addresses: (status.loadBalancer?.ingress ?? []).map(({ ip }: any) => Ip.parse(ip)!),
      refusals: conditions
        .filter((one) => one.status === 'False')
        .map(({ reason, message }) => refusal(reason, /'([^']+)'/.exec(message)?.[1])),
      isSatisfied: conditions.some((one) => one.status === 'True'),
    };
  });
}

const refusal = (reason: string, address: Ip | string = '') => `${reason} ${address}`.trim();

function poolDifferences(
  pool: Pool,
  isMarked: boolean,
  { state }: IpamSeen,
  told: readonly Told[],
  model: Model,
): string[] {
  const { release } = model;
  const conditions: any[] = state.get(`CiliumLoadBalancerIPPool /${pool.name}`).status?.conditions ?? [];
  const seen = conditions.some(({ type, status }) => type === release.pool.conflict && status === 'True');
  const count = (type: RegExp) => conditions.find((one) => type.test(one.type))?.message;
  const sizes = pool.blocks.map((block) => sizeOf(usable(block, release))).filter((size) => size > 0n);
  const size = sizes.reduce((sum, one) => sum + one, 0n);
  const given = new Set(
    told
      .flatMap(({ addresses }) => addresses)
      .filter((address) => pool.blocks.some((block) => covers(usable(block, release), address.toCidr())))
      .map(String),
  ).size;
  // 1.14 does not count on where one count changed, and says how many there are with those in use.
  const [what, expected] = release.pool.endsSilent
    ? ([/ips-total/, size] as const)
    : ([/IPsAvailable/, size - BigInt(isMarked || pool.disabled ? 0 : given)] as const);
  return [
    ...(seen === isMarked ? [] : [`${pool.name}: operator ${seen ? 'marks' : 'does not mark'} it as conflicting`]),
    ...(count(what) === String(expected) ? [] : [`${pool.name}: operator counts ${count(what)}, model ${expected}`]),
  ];
}

function holdersOf(address: Ip, told: readonly Told[], but: Told): PoolService[] {
  return told
    .filter((other) => other !== but && other.addresses.some((one) => one.equals(address)))
    .map(({ service }) => service);
}

function requestDifferences(one: Told, ranges: readonly PoolRange[], told: readonly Told[], model: Model): string[] {
  const { release } = model;
  const { service, addresses, refusals, isSatisfied } = one;
  const outcomes = service.addresses.map((address) => ({
    address,
    outcome: outcomeOf(address, service, ranges, holdersOf(address, told, one), model),
  }));
  const expected = outcomes.filter(({ outcome }) => outcome === 'given').map(({ address }) => `${address}`);
  const reasons = outcomes
    .filter(({ outcome }) => outcome !== 'given' && outcome !== 'silence')
    .map(({ address, outcome }) => refusal(outcome, address));
  return [
    ...(String(addresses.map(String).sort()) === String([...expected].sort())
      ? []
      : [`operator gives ${addresses.join(' ') || 'nothing'}, model ${expected.join(' ') || 'nothing'}`]),
    ...saysWhy(
      reasons,
      expected.length === service.addresses.length,
      refusals,
      isSatisfied,
      release.pool.endsSilent === true,
    ),
  ];
}

/** 1.14 keeps every reason that there ever was. */
function saysWhy(
  reasons: readonly string[],
  isWhole: boolean,
  refusals: readonly string[],
  isSatisfied: boolean,
  keepsReasons: boolean,
): string[] {
  if (isWhole !== isSatisfied) return [`operator says ${isSatisfied ? 'satisfied' : `${refusals}`}`];
  const said = keepsReasons
    ? reasons.every((reason) => refusals.includes(reason))
    : String(reasons.slice(-1)) === String(refusals.slice(-1));
  return said ? [] : [`operator says ${refusals.join(', ') || 'nothing'}, model ${reasons.join(', ') || 'nothing'}`];
}

function offerDifferences(one: Told, ranges: readonly PoolRange[], told: readonly Told[], model: Model): string[] {
  const { release } = model;
  const { service, addresses, refusals, isSatisfied } = one;
  const wanted = wantedFamilies(service, FAMILIES);
  const lines: string[] = addresses
    .filter(({ family }, i) => !wanted.includes(family) || addresses.findIndex((a) => a.family === family) !== i)
    .map((address) => `operator gives ${address} beside what it needs`);
  const reasons: string[] = [];
  for (const family of [...wanted].sort()) {
    const own = serving(ranges, service).filter(({ block }) => block.range.family === family);
    const offered = own.map(({ block }) => usable(block, release));
    const got = addresses.find((address) => address.family === family);
    const groups = [...new Map(told.flatMap((other) => other.addresses).map((a) => [`${a}`, a])).values()]
      .filter((address) => address.family === family && !(got && address.equals(got)))
      .map((address) => holdersOf(address, told, one));
    const joins = (group: readonly PoolService[]) => group.every((other) => mayShare(service, other, model));
    if (got) {
      const holders = holdersOf(got, told, one);
      const isOffered = offered.some((range) => covers(range, got.toCidr()));
      if (!joins(holders)) lines.push(`operator gives ${got}, with which it shares nothing`);
      else if (!isOffered && holders.length === 0) lines.push(`operator gives ${got}, model another address`);
      // Of Services that ask for no address and may share, the later ones share.
      const mine = [service, ...holders];
      const isOne = (group: readonly PoolService[]) =>
        [...group, ...mine].every(({ addresses: asked }) => asked.length === 0) &&
        group.every((other) => mine.every((each) => mayShare(each, other, model)));
      if (groups.some(isOne)) lines.push(`operator gives ${got}, model the address that another has`);
      continue;
    }
    if (groups.some(joins)) lines.push(`operator gives no IPv${family}, model the address that another has`);
    if (own.length === 0) {
      reasons.push('no_pool');
      continue;
    }
    reasons.push('out_of_ips');
    const held = new Set(
      told
        .flatMap((other) => other.addresses)
        .filter((address) => offered.some((range) => covers(range, address.toCidr())))
        .map(String),
    ).size;
    const size = offered.reduce((sum, range) => (sizeOf(range) > 0n ? sum + sizeOf(range) : sum), 0n);
    if (BigInt(held) < size) lines.push(`operator gives no IPv${family}, and ${size - BigInt(held)} are free`);
  }
  return [
    ...lines,
    ...saysWhy(
      // From 1.15 on the operator forgets to write the condition where both families are refused for one reason.
      !release.pool.endsSilent && new Set(reasons).size < reasons.length ? [] : reasons,
      reasons.length === 0,
      refusals,
      isSatisfied,
      release.pool.endsSilent === true,
    ),
  ];
}
