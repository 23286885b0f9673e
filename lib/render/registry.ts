import type { Model } from '../model/model';
import type { HostFile } from '../synth/files';
import { renderCiliumValues } from './cilium-values';
import { renderFrr } from './frr';
import { renderHaproxy } from './haproxy';
import { renderK3d } from './k3d';

/** What turns a model into files for the host. A new router or proxy is a file beside these, and a line here. */
const RENDERERS: ((model: Model) => HostFile[])[] = [renderK3d, renderCiliumValues, renderFrr, renderHaproxy];

/** Every file for the host. */
export function renderHostFiles(model: Model): HostFile[] {
  return RENDERERS.flatMap((render) => render(model));
}
