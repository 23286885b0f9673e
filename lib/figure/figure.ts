import type { Model } from '../model/model';
import { clusterProgram, madeCluster } from '../programs/clusters';
import { edgeProgram } from '../programs/edges';
import type { HostFile } from '../programs/file';
import { madeFrom } from '../programs/header';
import { routerProgram } from '../programs/routers';
import { sceneOf } from './contents';
import { svg } from './svg';

/** Draws the network, if the app describes any machine around the cluster. */
export function renderTopology(model: Model): HostFile[] {
  const maker = makerOf(model);
  if (!maker) return [];
  const [path, construct] = maker;
  return [{ path: 'host/topology.svg', mode: 0o644, text: svg(sceneOf(model), madeFrom(path, construct)) }];
}

/** A companion construct of the app. Without one, the library writes no file for the host. */
function makerOf({ host, cluster, install, routers, edges }: Model): [string, string] | undefined {
  if (host) return [host.path, 'HostSetup'];
  const made = madeCluster(cluster);
  if (made) return [made.path, clusterProgram(made).construct];
  if (routers.length > 0) return [routers[0].path, routerProgram(routers[0]).construct];
  if (edges.length > 0) return [edges[0].path, edgeProgram(edges[0]).construct];
  return install?.helm ? [install.path, 'CiliumInstall'] : undefined;
}
