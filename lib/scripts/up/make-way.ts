// What `up.sh` deletes before kubectl applies the objects anew, where a release cannot change it in place.
import type { Model, Peering } from '../../model/model';
import { addressHolderName, gatewayServiceName } from '../../kinds/gateway-service';
import { command } from '../../programs/bash';
import { has } from '../../release/patches';
import { grouped } from '../../values/grouped';
import { kubectl } from '../kubectl';

/** The kind, as kubectl commands name it. */
export const POOLS = 'ciliumloadbalancerippools.cilium.io';

/** Deletes what the release cannot change in place, before kubectl applies it. */
export function makeWay(model: Model): string[] {
  const lines = [
    ...(model.release.pool.keepsRemovedRanges ? makeWayForAddresses(model) : []),
    ...(has(model.version, 'changesPeerAsn') ? [] : endSessions(model.peerings)),
  ];
  return lines.length > 0 ? [...lines, 'let_cilium_see'] : [];
}

function makeWayForAddresses({ release, pools, services, gateways }: Model): string[] {
  const { addressAnnotation, pool } = release;
  return [
    ...gateways
      .filter(({ addressFrom, addresses }) => addressFrom === 'pools' && addresses.length > 0)
      .map(({ name, namespace, addresses }) =>
        command('make_way', addresses.join(' '), '{.status.addresses[*].value}', 'gateway', name, namespace),
      ),
    ...services
      .filter(({ holdsOnly }) => holdsOnly)
      .map(({ name, namespace, addresses }) =>
        command(
          'make_way',
          addresses.join(','),
          `{.metadata.annotations.${addressAnnotation.replace(/\./g, '\\.')}}`,
          'service',
          name,
          namespace,
        ),
      ),
    ...pools.map(({ name, blocks }) =>
      command('make_way', blocks.map(({ text }) => text).join(' '), `{.spec.${pool.field}[*].cidr}`, POOLS, name),
    ),
  ];
}

/** Ends sessions with peers that get another AS number. */
function endSessions(peerings: readonly Peering[]): string[] {
  return [...grouped(peerings, ({ name }) => name)].map(([name, own]) =>
    command(
      'end_sessions',
      own
        .filter(({ peerAsn }) => peerAsn !== undefined)
        .map(({ peerAddress, peerAsn }) => `${peerAddress.toCidr()}=${peerAsn}`)
        .join(' '),
      'ciliumbgppeeringpolicies.cilium.io',
      name,
    ),
  );
}

/** Gives the addresses that a Service holds for nobody back to it, should its Gateway have them. */
export function giveBack({ gateways, services }: Model): string[] {
  const holders = new Map(
    services.filter(({ holdsOnly }) => holdsOnly).map((service) => [`${service.namespace}/${service.name}`, service]),
  );
  return gateways.flatMap(({ name, namespace }) => {
    const holder = holders.get(`${namespace}/${addressHolderName(name)}`);
    return holder
      ? [command('give_back', holder.addresses.join(' '), namespace, holder.name, gatewayServiceName(name))]
      : [];
  });
}

/** What `makeWay` and `giveBack` call. */
export function makeWayHelpers(model: Model): string {
  if (makeWay(model).length === 0) return '';
  return `
made_way=
${model.release.pool.keepsRemovedRanges ? addressHelpers(model, model.release.pool.keepsRemovedRanges.count) : ''}${
  has(model.version, 'changesPeerAsn') ? '' : sessionHelper(model)
}
# To Cilium, an object that is deleted and made at once is a changed one: waits until Cilium has seen the deletion.
let_cilium_see() {
  if [[ $made_way ]]; then run sleep 5; fi
}
`;
}

function addressHelpers({ release, cluster }: Model, count: string): string {
  const k = command(...kubectl(cluster));
  const conditionOf = (type: string) => `.status.conditions[?(@.type=="${type}")]`;
  const [condition, total] = [release.pool.conflict, count].map(conditionOf);
  return `
# make_way EXPECTED FIELD TYPE NAME [NAMESPACE]: deletes an object that has other addresses than expected. This Cilium
# keeps some ranges that a changed pool no longer has, and they conflict with the new ones.
make_way() {
  local found conflict
  if [[ $dry_run ]]; then return; fi
  found=$(${k} \${5:+--namespace "$5"} get "$3" "$4" --output "jsonpath=$2"'|{${condition}.status} {${condition}.message}' 2>/dev/null) || return 0
  conflict=\${found#*|} found=\${found%%|*}
  if [[ ! $found ]]; then return; fi
  if [[ $(sorted "$found") != "$(sorted "$1")" ]]; then
    if [[ $3 == gateway && " \${steps[*]} " != *' gateway '* ]]; then
      echo "$3 $4 has $found, and will have $1: it is deleted here, and the step gateway makes it anew: ./up.sh pools gateway" >&2
      return 1
    fi
    echo "    $3 $4 has $found, and will have $1: it is made anew"
  elif [[ $conflict == True*"from IP Pool '$4'"* ]]; then
    # Ranges that the pool had before conflict with its present ones.
    echo "    $3 $4 conflicts with ranges that it had before: it is made anew"
  else
    return 0
  fi
  made_way=yes
  if [[ $3 == ${POOLS} ]]; then empty_pool "$4"; fi
  # Its dependents, such as the Service of a Gateway, go first.
  run ${k} \${5:+--namespace "$5"} delete --cascade=foreground --timeout=60s "$3" "$4"
}

# empty_pool NAME: if a pool loses several ranges at once, or is deleted, this Cilium forgets only every second range. So
# this replaces all by a range without an address, and changes the pool again until Cilium counts no address.
empty_pool() {
  local round total=
  for round in {1..10}; do
    run ${k} patch ${POOLS} "$1" --type merge --patch '{"metadata":{"annotations":{"cdk8s-cilium/emptied":"'"$round"'"}},"spec":{"${release.pool.field}":[{"cidr":"0.0.0.0/32"}]}}' >/dev/null
    run sleep 1
    total=$(${k} get ${POOLS} "$1" --output 'jsonpath={${total}.message}') || return 0
    if [[ $total == 0 ]]; then return; fi
  done
}

# give_back ADDRESSES NAMESPACE HOLDER SERVICE: Cilium assigns the addresses of a restored pool in no order, so SERVICE,
# of a Gateway, may get those of HOLDER. Then this deletes SERVICE, and Cilium makes it again.
give_back() {
  local round taken
  if [[ $dry_run ]]; then return; fi
  for round in {1..10}; do
    if has_all "$1" ${k} --namespace "$2" get service "$3" --output 'jsonpath={.status.loadBalancer.ingress[*].ip}' >/dev/null; then return; fi
    taken=$(${k} --namespace "$2" get service "$4" --output 'jsonpath={.status.loadBalancer.ingress[*].ip}' 2>/dev/null) || taken=
    if [[ $taken && " $1 " == *" $taken "* ]]; then
      echo "    service $4 has $taken, which belongs to another: it is made anew"
      run ${k} --namespace "$2" delete service "$4"
      return
    fi
    sleep 1
  done
}

sorted() {
  tr ', ' '\\n' <<<"$1" | LC_ALL=C sort | xargs
}
`;
}

function sessionHelper({ cluster }: Model): string {
  const k = command(...kubectl(cluster));
  return `
# end_sessions PEERS TYPE NAME: deletes the policy if one of these peers, ADDRESS=ASN, has another AS number. This Cilium
# adds the peer with the new number before it removes the old one, and fails since both have one address.
end_sessions() {
  local found one
  if [[ $dry_run ]]; then return; fi
  found=$(${k} get "$2" "$3" --output 'jsonpath={range .spec.virtualRouters[*].neighbors[*]}{.peerAddress}={.peerASN} {end}' 2>/dev/null) || return 0
  for one in $1; do
    if [[ " $found" == *" \${one%=*}="* && " $found" != *" $one "* ]]; then
      echo "    $2 $3 has another AS number for \${one%/*}: its sessions end first"
      made_way=yes
      run ${k} delete "$2" "$3"
      return
    fi
  done
}
`;
}
