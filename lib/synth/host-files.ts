import type { Model } from '../model/model';
import type { HostFile } from '../programs/file';
import type { Manifest } from '../scripts/manifest';
import { renderCiliumValues } from '../programs/helm/render';
import { renderEdges } from '../programs/edges';
import { renderHost } from '../scripts/scripts';
import { renderCluster } from '../programs/clusters';
import { renderRouters } from '../programs/routers';
import { refuseControlCharacters } from './control-characters';
import { renderTopology } from '../figure/figure';
import { renderZones } from '../programs/zone/render';

/** The renderers of host files. Clusters, routers and edges have registries of their own. */
const RENDERERS: ((model: Model, manifests: Manifest[]) => HostFile[])[] = [
  renderCluster,
  renderCiliumValues,
  renderRouters,
  renderEdges,
  renderZones,
  renderHost,
  renderTopology,
];

/** Every file for the host. */
export function renderHostFiles(model: Model, manifests: Manifest[]): HostFile[] {
  const files = RENDERERS.flatMap((render) => render(model, manifests));
  // Nothing is written yet. YAML alone can hold every character.
  if (files.length > 0) refuseControlCharacters(model);
  return files;
}
