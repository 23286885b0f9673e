import type { AppliedObject } from '../../tree/object';
import type { Worlds } from '../../tree/worlds';
import { record, texts } from '../../values/json';
import { closest } from './hostnames';

/** The cluster in which a request is followed, where files are for several. */
export interface ChosenCluster {
  /** Whether a file belongs to it. */
  readonly holds: (file: string) => boolean;
  readonly note?: string;
}

/** The first cluster with a route for the host, or the first of all. */
export function chooseCluster(
  host: string | undefined,
  clusters: Worlds,
  objects: readonly AppliedObject[],
): ChosenCluster {
  if (clusters.all.length === 1) return { holds: () => true };
  const routes = objects.filter((object) => host !== undefined && isFor(object, host));
  const serving = clusters.all.filter((one) => routes.some(({ manifest }) => clusters.holds(one, manifest.file)));
  const [chosen = clusters.all[0]] = serving;
  const which =
    serving.length === 1
      ? ''
      : `${serving.length === 0 ? 'none' : serving.length} of them ${serving.length > 1 ? 'have' : 'has'} a route for ` +
        `${host ?? 'every host'}, and `;
  return {
    holds: (file) => clusters.holds(chosen, file),
    note:
      `the files are for ${clusters.all.length} clusters: ${which}trace follows the request in ` +
      `${[...chosen].join('/')}${serving.length === 1 ? '' : '. Name the folder of another by --dist'}`,
  };
}

function isFor({ kind, json }: AppliedObject, host: string): boolean {
  const hostnames = texts(record(json.spec).hostnames);
  return kind.endsWith('Route') && hostnames.length > 0 && closest(hostnames, host) >= 0;
}
