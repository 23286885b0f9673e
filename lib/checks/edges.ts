import type { Edge } from '../model/model';
import type { Check, Finding } from './check';

export const edgeWithoutRoutes: Check = {
  name: 'edge-without-routes',
  level: 'warning',
  title: 'An edge forwards to a gateway that no route of the app attaches to',
  why: 'The edge knows no host name of it: every request is answered 404.',
  fix: 'Attach a route, or leave the gateway out.',
  run: (model) =>
    model.edges.flatMap((edge) =>
      edge.gateways
        .filter((gateway) => !edge.backends.some((backend) => backend.gateway === gateway.name && backend.namespace === gateway.namespace))
        .map((gateway) => ({ path: edge.path, message: `no HTTPRoute of the app attaches to Gateway ${gateway.namespace}/${gateway.name}: the edge would answer 404 for all of it. Attach a route.` }))),
};

export const edgeHostnameTwice: Check = {
  name: 'edge-hostname-twice',
  level: 'error',
  title: 'Two gateways behind one edge serve the same host name',
  why: 'The edge can send a name to one of them alone; the other never sees a request.',
  fix: 'Attach the routes of a name to one gateway.',
  run: (model) =>
    model.edges.flatMap((edge) => {
      const first = new Map<string, string>();
      return edge.backends.flatMap((backend) =>
        [...backend.hostnames, ...(backend.catchAll ? ['every other host name'] : [])].flatMap((name): Finding[] => {
          const other = first.get(name);
          first.set(name, other ?? backend.name);
          return other ? [{ path: edge.path, message: `${name} is served by ${other} and by ${backend.name}. Attach its routes to one gateway.` }] : [];
        }));
    }),
};

export const bindTwice: Check = {
  name: 'bind-twice',
  level: 'error',
  title: 'Two programs of the host listen on one address and port',
  why: 'The second to start fails: "Address already in use".',
  fix: 'Give one another port, or an address of its own.',
  run: (model) => {
    const k3d = model.cluster?.k3d;
    if (!k3d) return [];
    const meets = (edge: Edge) => edge.port === k3d.apiPort && (edge.bindAddress === '*' || edge.bindAddress === k3d.apiHostIp.toString() || k3d.apiHostIp.toString() === '0.0.0.0');
    return model.edges.filter(meets).map((edge) => ({
      path: edge.path,
      message: `${edge.bindAddress}:${edge.port} is taken by the API server (${k3d.apiHostIp}:${k3d.apiPort}). Take another port.`,
    }));
  },
};
