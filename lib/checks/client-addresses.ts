import type { Edge, Model } from '../model/model';
import type { Check, Finding, Problem } from './check';
import { gatewayKey } from './gateways';
import { overridden } from './helm';

const PROXY = 'gatewayAPI.enableProxyProtocol';
const HOPS = 'gatewayAPI.xffNumTrustedHops';

/** Findings of `look` at every edge that forwards something. */
function atEdges(model: Model, look: (edge: Edge) => Problem | undefined): Finding[] {
  return model.edges.flatMap((edge): Finding[] => {
    const found = edge.backends.length + edge.tlsBackends.length + edge.tcpBackends.length > 0 ? look(edge) : undefined;
    return found ? [{ path: edge.path, ...found }] : [];
  });
}

export const proxyProtocolOneSide: Check = {
  name: 'proxy-protocol-one-side',
  level: 'error',
  title: 'Either the edge or the gateways speak the PROXY protocol, and not both',
  why:
    'A gateway that expects the protocol closes each connection without it: every request ends in 502 or 503. A ' +
    'gateway that does not expect it reads a broken request: 400. The value is for all Gateways of the cluster ' +
    '(cilium#43942).',
  fix: 'Leave gatewayAPI.enableProxyProtocol out: it follows from clientAddress of the edge.',
  run: (model) => {
    const value = overridden(model, PROXY);
    return atEdges(model, (edge) => {
      const speaks = edge.clientAddress === 'proxy-protocol';
      if (value === true && !speaks)
        return {
          rule:
            `values.${PROXY} of ${model.install!.path} is true, and the edge does not speak the PROXY protocol: ` +
            'the gateways close every connection',
          fix: 'Give the edge clientAddress: ClientAddress.proxyProtocol(), or leave the value out.',
        };
      if (value === false && speaks)
        return {
          rule:
            `values.${PROXY} of ${model.install!.path} is false, and the edge speaks the PROXY protocol: the ` +
            'gateways take that for a broken request',
          fix: 'Leave the value out.',
        };
      return undefined;
    });
  },
};

export const trustedHopsDiffer: Check = {
  name: 'trusted-hops-differ',
  level: 'error',
  title: 'The gateways do not trust as many addresses in X-Forwarded-For as the edge writes',
  why:
    'With a larger number, gateways find fewer addresses than they trust, and take the edge for the client. ' +
    'Where TLS passes through, the edge writes no address, and each client can claim any.',
  fix: 'Leave gatewayAPI.xffNumTrustedHops out: it follows from clientAddress of the edge.',
  run: (model) => {
    const hops = overridden(model, HOPS);
    if (typeof hops !== 'number') return [];
    return atEdges(model, ({ tls, clientAddress }) => {
      const said = `values.${HOPS} of ${model.install!.path} is ${hops}`;
      if (tls?.mode === 'passthrough')
        return hops > 0
          ? {
              rule: `${said}, and TLS passes through the edge with whatever clients say in X-Forwarded-For`,
              fix: 'Leave the value out, and take ClientAddress.proxyProtocol().',
            }
          : undefined;
      if (clientAddress === 'forwarded-for' && hops !== 1)
        return { rule: `${said}, and the edge writes one address`, fix: 'Leave the value out.' };
      return clientAddress === undefined && hops > 1
        ? {
            rule: `${said}, and the edge writes one address: gateways take the edge for the client`,
            fix: 'Leave the value out, and give the edge clientAddress: ClientAddress.forwardedFor().',
          }
        : undefined;
    });
  },
};

export const gatewayBesideEdge: Check = {
  name: 'gateway-beside-edge',
  level: 'warning',
  title: 'A Gateway that is not behind the edge gets the setting that the edge needs',
  why:
    'Cilium has one setting for all Gateways of the cluster. With the PROXY protocol, such a Gateway refuses ' +
    'clients that reach it directly; with trusted hops, these clients can claim any address in X-Forwarded-For ' +
    '(cilium#41876).',
  fix: 'Put the Gateway behind the edge, or leave clientAddress out.',
  run: (model) =>
    model.edges.flatMap(({ path, clientAddress, gateways }) => {
      if (!clientAddress) return [];
      const behind = new Set(gateways.map(gatewayKey));
      const effect =
        clientAddress === 'proxy-protocol'
          ? 'refuses clients that do not come through a proxy'
          : 'believes what clients say in X-Forwarded-For';
      return model.gateways
        .filter((gateway) => gateway.ofCilium && !behind.has(gatewayKey(gateway)))
        .map((gateway) => ({
          path: gateway.path,
          rule:
            `Gateway ${gateway.name} is not behind the edge ${path}, and with clientAddress ${clientAddress} of the ` +
            `edge, the Gateway ${effect}`,
          fix: 'Put the Gateway behind the edge, or leave clientAddress out.',
        }));
    }),
};
