import type { Model } from '../model/model';
import type { HostFile } from '../programs/file';
import type { Manifest } from './manifest';
import { madeFrom } from '../programs/header';
import { down } from './down';
import { modules, modulesFile } from './modules';
import { readme } from './readme';
import { hasSysctls, sysctlFile, sysctls } from './sysctls';
import { up } from './up';
import { OBJECTS, objectList } from './up/prune';
import { verify } from './verify';

/** The files of the host itself: kernel settings, and the scripts that set up, check and remove everything. */
export function renderHost(model: Model, manifests: Manifest[]): HostFile[] {
  const { host } = model;
  if (!host) return [];
  const header = madeFrom(host.path, 'HostSetup');
  return [
    ...(hasSysctls(model) ? [{ path: `host/${sysctlFile(host)}`, mode: 0o644, text: sysctls(model, header) }] : []),
    ...(model.cluster?.made
      ? [{ path: `host/${modulesFile(host)}`, mode: 0o644, text: modules(model.families, header) }]
      : []),
    { path: 'host/up.sh', mode: 0o755, text: up(model, host, manifests, header) },
    { path: 'host/verify.sh', mode: 0o755, text: verify(model, header) },
    { path: 'host/down.sh', mode: 0o755, text: down(model, host, manifests, header) },
    ...(model.objects.length > 0 ? [{ path: `host/${OBJECTS}`, mode: 0o644, text: objectList(model, header) }] : []),
    { path: 'host/README.md', mode: 0o644, text: readme(model, host, manifests, header) },
  ];
}
