import type { FileFinding, FileRule } from '../report/file-finding';
import { HOST_FILE_RULES } from './file-rules';
import { ROUTERS } from './routers';
import type { ClusterSide } from './router/rules';

/** A router whose configuration `check` reads. */
export interface CheckedRouter {
  /** The option of `check` that gives its files. */
  readonly option: string;
  /** Names of files that are found by themselves. */
  readonly names: readonly string[];
  check(file: string, text: string, cluster: ClusterSide): FileFinding[];
}

/** The routers whose files `check` reads. */
export const CHECKED_ROUTERS: readonly CheckedRouter[] = Object.entries(ROUTERS)
  .map(([option, { configNames, check }]) => ({ option, names: configNames, check }))
  .sort((a, b) => (a.option < b.option ? -1 : 1));

/** Every rule about a file of a router, a node or a proxy. */
export const HOST_RULES: readonly FileRule[] = [
  ...Object.values(ROUTERS).flatMap(({ rules }) => rules),
  ...HOST_FILE_RULES,
];
