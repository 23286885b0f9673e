import type { Check, Finding } from './check';
import { ownerTitle } from '../model/listeners';
import { releasesWith } from '../release/table';
import { attachmentsOf } from './gateways';
import { overridden } from './helm';

const ALPN = 'gatewayAPI.enableAlpn';

export const grpcWithoutAlpn: Check = {
  name: 'grpc-without-alpn',
  level: 'warning',
  title: 'A GRPCRoute attaches to HTTPS, where the gateway does not offer HTTP/2 by name (ALPN)',
  why:
    'Clients of gRPC that insist on ALPN, those of Go since 1.67 among them, refuse the connection: "missing ' +
    'selected ALPN property".',
  fix:
    'Leave gatewayAPI.enableAlpn out: it follows from the routes. With a release without it, let TLS end at an ' +
    'edge, and attach the route to an HTTP listener.',
  run: (model) => {
    const isOff = overridden(model, ALPN) === false;
    if (model.release.helm.alpn && !isOff) return [];
    const why = model.release.helm.alpn
      ? `values.${ALPN} of ${model.install!.path} is false`
      : `Cilium ${model.release.minor} has no ALPN (${releasesWith(({ helm }) => helm.alpn)} have it)`;
    const fix = model.release.helm.alpn
      ? 'Leave the value out.'
      : 'Take a newer release, or attach the route to an HTTP listener behind an edge at which TLS ends.';
    const said = new Set<string>();
    return attachmentsOf(model).flatMap(({ route, gateway, listeners }): Finding[] => {
      const listener = listeners.find(({ protocol }) => protocol === 'HTTPS');
      if (route.kind !== 'GRPCRoute' || !gateway.ofCilium || !listener || said.has(route.path)) return [];
      said.add(route.path);
      return [
        {
          path: route.path,
          rule:
            `attaches to listener ${listener.name} (HTTPS) of ${ownerTitle(listener)}, and ${why}: many clients of ` +
            'gRPC refuse to connect',
          fix,
        },
      ];
    });
  },
};
