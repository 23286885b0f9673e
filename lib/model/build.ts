import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { readPeerings } from './bgp';
import type { Companions } from './companions';
import { resolveEdge } from './edges';
import { readGateways, readRoutes } from './gateways';
import type { Model } from './model';
import type { KubeObject } from './objects';
import { readFixedServices, readPools } from './pools';
import { resolveRouter } from './routers';

/** Makes the model of an app from its Kubernetes objects, read as Cilium reads them, and from what its companions state. */
export function buildModel(objects: KubeObject[], companions: Companions): Model {
  const install = companions.installs[0];
  const version = install?.version ?? DEFAULT_VERSION;
  const release = releaseOf(version);
  const services = readFixedServices(objects, release);
  const pools = readPools(objects);
  const gateways = readGateways(objects, pools, services, release);
  const routes = readRoutes(objects);
  const clusterSide = { peerings: readPeerings(objects), pools, services, gateways };
  return {
    release,
    version,
    install,
    cluster: install?.cluster ?? companions.clusters.find((cluster) => cluster.k3d) ?? companions.clusters[0],
    ...clusterSide,
    routes,
    routers: companions.routers.map((router) => resolveRouter(router, clusterSide)),
    edges: companions.edges.map((edge) => resolveEdge(edge, gateways, routes)),
    host: companions.hosts[0],
  };
}
