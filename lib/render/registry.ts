import type { Model } from '../model/model';
import type { HostFile } from './file';
import type { Manifest } from './manifest';
import { renderCiliumValues } from './cilium-values';
import { renderFrr } from './frr';
import { renderHaproxy } from './haproxy';
import { renderHost } from './host/host';
import { renderK3d } from './k3d';
import { renderTopology } from './topology/topology';
import { renderZones } from './zone';

/** What turns a model into files for the host. A new router or proxy is a file beside these, and a line here. */
const RENDERERS: ((model: Model, manifests: Manifest[]) => HostFile[])[] = [
  renderK3d,
  renderCiliumValues,
  renderFrr,
  renderHaproxy,
  renderZones,
  renderHost,
  renderTopology,
];

/** Every file for the host. */
export function renderHostFiles(model: Model, manifests: Manifest[]): HostFile[] {
  return RENDERERS.flatMap((render) => render(model, manifests));
}
