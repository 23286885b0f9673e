import { gatewayServiceName } from '../../kinds/gateway-service';
import { answering } from '../../model/l2';
import type { Model } from '../../model/model';
import { gatewayService } from '../../model/selectors';
import { command } from '../../programs/bash';
import { covers } from '../../values/cidr';
import { routersHere } from '../targets';
import type { Fact } from './fact';
import { object } from './kubernetes';

/** Checks L2 announcements: which node answers for a gateway's address, and whether this host gets the answer. */
export function l2Facts(model: Model): Fact[] {
  const { cluster, install } = model;
  const subnets = cluster?.made?.network.ranges.map(({ subnet }) => subnet) ?? [];
  return model.gateways
    .filter((gateway) => answering(model.l2Policies, gatewayService(gateway)))
    .flatMap((gateway) => {
      const lease = `cilium-l2announce-${gateway.namespace}-${gatewayServiceName(gateway.name)}`;
      // If a router of this host has a route, the host sends no ARP or NDP request.
      const near = gateway.addresses.filter(
        (address) => routersHere(model).length === 0 && subnets.some((subnet) => covers(subnet, address.toCidr())),
      );
      return [
        {
          what: `a node answers for the addresses of Gateway ${gateway.name}`,
          command: `some field ${object('lease', lease, install?.namespace ?? 'kube-system')} '{.spec.holderIdentity}'`,
        },
        ...near.map((address) => ({
          what: `this host gets an answer for ${address}`,
          command: command('answered', `${address}`, gateway.listeners[0]?.port ?? 80),
        })),
      ];
    });
}

/** The facts about gateways whose addresses nodes answer for by ARP or NDP. */
export const L2_HELPERS = `# some COMMAND...: whether the command prints anything.
some() {
  local found
  found=$("$@") || return
  [[ $found ]] || { echo "nothing where a name belongs" && false; }
}

# answered ADDRESS PORT: whether a machine answers this host for the address. A request makes the kernel ask.
answered() {
  status unknown.invalid "$1" "$2" >/dev/null
  [[ $(ip neighbor show to "$1") == *lladdr* ]] || { echo "no node answers for $1: see ip neighbor show, and the leases cilium-l2announce-*" && false; }
}

`;
