// What our checks say about the pools and Services of a case must not be against what the operator does.
import { runChecks, type Reported } from '../../lib/checks/run';
import { modelOf } from './compare';
import { keyOf, toldOf, type IpamSeen, type Told } from './ipam-compare';

/** Checks of addresses that the operator does not decide. */
const ELSEWHERE = ['pool-host-bits', 'service-family-outside', 'class-unannounced'];

/** False alarms, and how many Services wait about which nothing is said. */
export function checkDifferences(seen: IpamSeen, version: string): { lines: string[]; unsaid: string[]; said: number } {
  const model = modelOf(seen.objects, version);
  const told = toldOf(seen, model);
  const { found } = runChecks(model);
  const lines = found.flatMap((finding) => {
    const object = seen.objects[Number(/^object-(\d+)$/.exec(finding.path)?.[1])];
    const reason = object && isFalse(finding, object, seen, told, model.release.pool.conflict);
    return reason ? [`${finding.check.name} at ${keyOf(object)}: ${finding.rule}; but ${reason}`] : [];
  });
  const waiting = told.filter(({ isSatisfied }) => !isSatisfied);
  const isSaid = ({ service }: Told) =>
    found.some(
      ({ path, check }) =>
        path === service.path || check.name === 'pools-too-small' || /^pools?-(empty|overlap)/.test(check.name),
    );
  const unsaid = waiting.filter((one) => !isSaid(one));
  return {
    lines,
    unsaid: unsaid.map(({ refusals }) => refusals[refusals.length - 1]?.split(' ')[0] ?? 'silence'),
    said: waiting.length - unsaid.length,
  };
}

/** Why a finding is a false alarm; undefined where it is none. */
function isFalse(
  { check, value, path }: Reported,
  object: any,
  seen: IpamSeen,
  told: readonly Told[],
  conflict: string,
): string | undefined {
  if (ELSEWHERE.includes(check.name)) return undefined;
  const conditions: any[] = seen.state.get(keyOf(object)).status?.conditions ?? [];
  const isMarked = (one: any) =>
    seen.state
      .get(keyOf(one))
      .status?.conditions?.some(({ type, status }: any) => type === conflict && status === 'True');
  const own = told.find(({ service }) => service.path === path);
  const has = (one: Told | undefined) => one?.addresses.some((address) => `${address}` === String(value));
  switch (check.name) {
    case 'service-address-in-no-pool':
      return has(own) ? 'the operator gives it' : undefined;
    case 'served-by-no-pool':
      return own?.addresses.length === 0 && !own.isSatisfied ? undefined : 'the operator gives it one';
    case 'address-taken-twice':
      return told.filter(({ service }) => service.addresses.some((one) => `${one}` === value)).every(has)
        ? 'all that ask for it have it'
        : undefined;
    case 'pools-overlap':
      return seen.objects.some((one) => one.kind === object.kind && isMarked(one)) ? undefined : 'no pool is marked';
    case 'pool-empty':
      return conditions.some(({ type, message }) => /(ips-total|IPsAvailable)$/.test(type) && message === '0')
        ? undefined
        : 'it has addresses';
    case 'pools-too-small':
      return told.every(({ isSatisfied }) => isSatisfied) ? 'all have one' : undefined;
    default:
      return object.kind === 'CiliumLoadBalancerIPPool' || own?.isSatisfied ? 'nobody looked at that check' : undefined;
  }
}
