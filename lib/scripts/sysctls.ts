import type { HostFact } from '../model/companions';
import type { Model } from '../model/model';
import { routerProgram } from '../programs/routers';
import type { Family } from '../values/cidr';
import { keptFolder } from './kept';
import { forwardsHere } from './targets';

/** A kernel setting of the host, and why. */
interface Sysctl {
  readonly key: string;
  readonly value: number;
  readonly reason: string;
}

const FORWARDS = 'Packets between the nodes and the world pass through this host.';
const SPREADS =
  'Spread connections over the nodes by address and port. The default, 0, looks at addresses alone, and ' +
  'every\n# connection from HAProxy to a gateway has the same two: all of them would go to one node.';

/** `beside`: whether the host has the settings of IPv4 too, in front. */
const SYSCTLS: Record<Family, (beside: boolean) => Sysctl[]> = {
  4: () => [
    { key: 'net.ipv4.ip_forward', value: 1, reason: FORWARDS },
    { key: 'net.ipv4.fib_multipath_hash_policy', value: 1, reason: SPREADS },
  ],
  6: (beside) => [
    {
      key: 'net.ipv6.conf.all.forwarding',
      value: 1,
      reason:
        `${beside ? 'The same for IPv6. ' : `${FORWARDS}\n# `}A host that forwards takes no router advertisements ` +
        'any more: where it has its own default route\n# from one (ip -6 route show default proto ra), set ' +
        'net.ipv6.conf.DEVICE.accept_ra = 2 for that device first.',
    },
    {
      key: 'net.ipv6.fib_multipath_hash_policy',
      value: 1,
      reason: beside ? 'Spread connections over IPv6 too.' : SPREADS,
    },
  ],
};

/** The settings that `up.sh` makes: a host that is no router and has no nodes keeps its own. */
export function sysctlsHere(model: Model): Sysctl[] {
  return forwardsHere(model) ? settings(model) : [];
}

/** Whether there is a file of settings: for this host, or for another machine that is a router. */
export function hasSysctls(model: Model): boolean {
  return forwardsHere(model) || model.routers.some((router) => !routerProgram(router).appliance);
}

function settings({ families }: Model): Sysctl[] {
  return families.flatMap((family) => SYSCTLS[family](families.includes(4)));
}

export function sysctlFile(host: HostFact): string {
  return `sysctl.d/99-${host.name}.conf`;
}

export function sysctls(model: Model, header: string): string {
  return `# ${header}\n${settings(model)
    .map(({ key, value, reason }) => `# ${reason}\n${key} = ${value}\n`)
    .join('')}`;
}

/** The file in which `up.sh` keeps the former settings: one line each, with key, former value and our value. */
const found = (host: HostFact) => `${keptFolder(host)}/settings`;

/** A helper of `up.sh`. */
export function rememberSettings(host: HostFact): string {
  return `
# remember_settings FILE KEY=VALUE...: records for down.sh the values of the kernel before FILE first sets them.
remember_settings() {
  local one key
  if [[ $dry_run ]]; then return; fi
  for one in "\${@:2}"; do
    key=\${one%%=*}
    if ours "$1" && asks_root grep -qs "^$key = " "$1"; then continue; fi
    if ! grep -qs "^$key " ${found(host)}; then echo "$key $(sysctl -n "$key") \${one#*=}" >>${found(host)}; fi
  done
}
`;
}

/** A helper of `down.sh`. */
export function settingsGoBack(host: HostFact): string {
  return `
# Restores kernel settings that up.sh changed, unless somebody changed them since or another lab of this host sets them.
settings_go_back() {
  local key before now file
  if [[ $dry_run ]]; then
    echo '    # sets back the kernel settings that up.sh changed'
    return
  fi
  if [[ ! -e ${found(host)} ]]; then return; fi
  while read -r key before now; do
    if [[ $before == "$now" || $(sysctl -n "$key") != "$now" ]]; then continue; fi
    for file in /etc/sysctl.d/*.conf; do
      if ours "$file" && asks_root grep -qs "^$key = " "$file"; then continue 2; fi
    done
    as_root sysctl -q -w "$key=$before" </dev/null
  done <${found(host)}
  rm -f ${found(host)}
}
`;
}
