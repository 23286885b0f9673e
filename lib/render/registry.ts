import type { Model } from '../model/model';
import type { HostFile } from './file';
import type { Manifest } from './manifest';
import { renderCiliumValues } from './cilium-values';
import { renderEdges } from './edge/registry';
import { renderHost } from './host/host';
import { renderK3d } from './k3d';
import { renderRouters } from './router/registry';
import { renderTopology } from './topology/topology';
import { renderZones } from './zone';

/** What turns a model into files for the host. Routers and edges have registries of their own. */
const RENDERERS: ((model: Model, manifests: Manifest[]) => HostFile[])[] = [
  renderK3d,
  renderCiliumValues,
  renderRouters,
  renderEdges,
  renderZones,
  renderHost,
  renderTopology,
];

/** Every file for the host. */
export function renderHostFiles(model: Model, manifests: Manifest[]): HostFile[] {
  return RENDERERS.flatMap((render) => render(model, manifests));
}
