import type { FileFinding, FileRule } from '../../report/file-finding';
import { Ip } from '../../values/cidr';
import { At, findingsIn } from '../findings';
import { checkGateways, ClusterBehind, gatewayRules } from '../edge/rules';
import { shadowedRules } from './order';
import { HaproxyServer, readHaproxy } from './read';

const PROGRAM = 'haproxy';

/** The rules of `check` for a haproxy.cfg. */
export const RULES: readonly FileRule[] = [
  {
    name: 'haproxy-rule-shadowed',
    level: 'warning',
    twin: 'edge-hostname-twice',
    title: 'A rule of HAProxy follows one that matches all of its host names',
    why: 'The first rule that matches wins: the backend of this one gets none of these requests.',
  },
  {
    name: 'haproxy-proxy-protocol',
    level: 'error',
    twin: 'proxy-protocol-one-side',
    title: 'HAProxy and the gateways do not agree on the PROXY protocol',
    why:
      'Envoy closes each connection that lacks the PROXY line, or answers 400 to the line that it does not expect. ' +
      'The value is for all Gateways of the cluster.',
  },
  ...gatewayRules(PROGRAM, 'HAProxy', '503'),
];

/** Checks a haproxy.cfg against the Gateways and routes behind it. */
export function checkHaproxy(file: string, text: string, cluster: ClusterBehind): FileFinding[] {
  const config = readHaproxy(text);
  const at = findingsIn(RULES, file);
  const servers = [...config.servers.values()].flat();
  const hosts = config.hosts.map(({ name, backend, line }) => ({
    name,
    line,
    addresses: (config.servers.get(backend) ?? []).map(({ address }) => address),
  }));
  return [
    ...shadowedRules(text).map(({ line, backend, name, before }) =>
      at(
        'haproxy-rule-shadowed',
        line,
        `${name} never gets to ${backend}: line ${before.line} sends it to ${before.backend} first. Put this ` +
          'rule before that one.',
      ),
    ),
    ...(/^\s*default-server\s.*send-proxy/m.test(text) ? [] : proxyProtocol(servers, cluster, at)),
    ...checkGateways(PROGRAM, { servers, hosts }, cluster, at),
  ];
}

/** Envoy expects the PROXY protocol on every listener or on none. */
function proxyProtocol(
  servers: readonly HaproxyServer[],
  { proxyProtocol: told }: ClusterBehind,
  at: At,
): FileFinding[] {
  if (!told) return [];
  const { expected, file, gateways } = told;
  return servers.flatMap(({ name, address, line, sendsProxy }) => {
    const gateway = gateways.find(({ addresses }) => addresses.some((own) => Ip.parse(address)?.equals(own)));
    if (!gateway || sendsProxy === expected) return [];
    const said = expected
      ? `does not send the PROXY protocol, and gatewayAPI.enableProxyProtocol is true in ${file}: it closes every ` +
        'connection. Add send-proxy-v2, or set the value to false'
      : `sends the PROXY protocol, and gatewayAPI.enableProxyProtocol is not true in ${file}: it answers 400. Set ` +
        'it to true, or take send-proxy out';
    return [
      at('haproxy-proxy-protocol', line, `server ${name} of Gateway ${gateway.namespace}/${gateway.name} ${said}.`),
    ];
  });
}
