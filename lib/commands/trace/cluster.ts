import { readParent } from '../../kinds/route';
import type { AppliedObject } from '../../tree/object';
import type { Worlds } from '../../tree/worlds';
import { list, record, texts } from '../../values/json';
import { closest } from './hostnames';

/** The cluster in which a request is followed, where files are for several. */
export interface ChosenCluster {
  /** Whether a file belongs to it. */
  readonly holds: (file: string) => boolean;
  readonly objects: readonly AppliedObject[];
  readonly note?: string;
}

/** The first cluster that has the closest route for the host and its Gateway; all files, where none has both. */
export function chooseCluster(
  host: string | undefined,
  clusters: Worlds,
  objects: readonly AppliedObject[],
): ChosenCluster {
  if (clusters.all.length === 1) return { holds: () => true, objects };
  const fits = objects.map((object) => ({ object, fit: host === undefined ? -1 : fitOf(object, host) }));
  const best = fits.reduce((most, { fit }) => Math.max(most, fit), 0);
  const routes = fits.filter(({ fit }) => fit === best).map(({ object }) => object);
  const gateways = objects.filter(({ kind }) => kind === 'Gateway');
  const pairs = routes.flatMap((route) =>
    gateways.filter((gateway) => names(route, gateway)).map((gateway) => [route.manifest.file, gateway.manifest.file]),
  );
  const serving = clusters.all.filter((one) => pairs.some((files) => files.every((file) => clusters.holds(one, file))));
  const [chosen] = serving;
  const many = `the files are for ${clusters.all.length} clusters`;
  if (!chosen)
    return {
      holds: () => true,
      objects,
      note:
        `${many}, and trace takes them for one: none has a route for ${host ?? 'every host'} and its Gateway. Name ` +
        'the folder of one by --dist',
    };
  const isOnly = serving.length === 1;
  return {
    holds: (file) => clusters.holds(chosen, file),
    objects: clusters.objectsIn(chosen, objects),
    note:
      `${many}: ${isOnly ? '' : `${serving.length} of them have a route for ${host}, and `}trace follows the request ` +
      `in ${[...chosen].join('/')}${isOnly ? '' : '. Name the folder of another by --dist'}`,
  };
}

/** How closely a route with host names is for a host; -1: it is not. */
function fitOf({ kind, json }: AppliedObject, host: string): number {
  const hostnames = texts(record(json.spec).hostnames);
  return kind.endsWith('Route') && hostnames.length > 0 ? closest(hostnames, host) : -1;
}

/** Whether a route names a Gateway, directly. */
function names(route: AppliedObject, gateway: AppliedObject): boolean {
  return list(record(route.json.spec).parentRefs)
    .map(readParent)
    .some(({ name, namespace = route.namespace }) => name === gateway.name && namespace === gateway.namespace);
}
