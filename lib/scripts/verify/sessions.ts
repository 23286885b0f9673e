import type { Model } from '../../model/model';
import { command } from '../../programs/bash';
import { has } from '../../release/patches';
import { routersHere } from '../targets';
import type { Fact } from './fact';

/** Sessions with routers of other machines, which no script asks: agents report them. */
export function sessionFacts(model: Model): Fact[] {
  return addressesElsewhere(model).map((address) => ({
    what: `every node that dials ${address} has a BGP session with it`,
    command: command('dials', address),
  }));
}

function addressesElsewhere(model: Model): string[] {
  if (!has(model.version, 'reportsSessions')) return [];
  const here = new Set(routersHere(model).flatMap(({ addresses }) => addresses.map(String)));
  const configs = new Set(model.objects.flatMap(({ kind, path }) => (kind === CONFIG ? [path] : [])));
  const addresses = model.peerings
    .filter(({ path }) => configs.has(path))
    .map(({ peerAddress }) => String(peerAddress))
    .filter((address) => !here.has(address));
  return [...new Set(addresses)];
}

const CONFIG = 'CiliumBGPClusterConfig';

/** A helper of `verify.sh`, which reads what the program says of a node beside what its agent does. */
export const SESSIONS_HELPER = `# dials ADDRESS: whether every node that dials the router has a session with it, as its agent reports.
dials() {
  local peers="peers[?(@.peerAddress==\\"$1\\")]" found
  found=$(k get ciliumbgpnodeconfigs.cilium.io --output "jsonpath={range .items[*]}{.metadata.name}|{.spec.bgpInstances[*].$peers.name}|{.status.bgpInstances[*].$peers.peeringState}{'\\n'}{end}") || return
  awk -F'|' '
    $2 != "" {
      dialling = 1
      wanted = split($2, names, " ")
      if (split($3, states, " ") != wanted) silent = silent (silent ? ", " : "") $1
      else for (i in states) if (states[i] != "established") { lacking = lacking (lacking ? ", " : "") $1 " (" states[i] ")"; break }
    }
    END {
      if (!dialling) print "no node dials it: does the nodeSelector of the CiliumBGPClusterConfig match a node?"
      else if (silent) print "no report from " silent ": has the agent started, and is bgpControlPlane.statusReport.enabled true?"
      else if (lacking) print "no session on " lacking ": what does the router say of them?"
      exit !dialling || silent != "" || lacking != ""
    }' <<<"$found"
}

`;
