import type { FileRule } from '../report/file-finding';
import type { EdgeProgram } from './edge/edge-program';
import { EDGES } from './edges';
import { HOST_FILE_RULES } from './file-rules';
import type { RouterProgram } from './router/router-program';
import { ROUTERS } from './routers';

/** How `check` finds the files of a program. */
interface Checked {
  /** The option of `check` that gives its files. */
  readonly option: string;
  /** File names that `check` recognises. */
  readonly names: readonly string[];
}

/** A router whose configuration `check` reads. */
export interface CheckedRouter extends Checked, Pick<RouterProgram, 'check' | 'findIn' | 'read'> {}

/** An edge whose configuration `check` reads. */
export interface CheckedEdge extends Checked, Pick<EdgeProgram, 'check'> {}

/** The routers whose files `check` reads. */
export const CHECKED_ROUTERS: readonly CheckedRouter[] = Object.entries(ROUTERS)
  .map(([option, { configNames, check, findIn, read }]) => ({ option, names: configNames, check, findIn, read }))
  .sort((a, b) => (a.option < b.option ? -1 : 1));

/** The edges whose files `check` reads. */
export const CHECKED_EDGES: readonly CheckedEdge[] = Object.entries(EDGES)
  .filter(([, { rules }]) => rules.length > 0)
  .map(([option, { config, check }]) => ({ option, names: [config], check }))
  .sort((a, b) => (a.option < b.option ? -1 : 1));

/** Every rule about a file of a router, a node or a proxy. */
export const HOST_RULES: readonly FileRule[] = [
  ...Object.values(ROUTERS).flatMap(({ rules }) => rules),
  ...HOST_FILE_RULES,
  ...Object.values(EDGES).flatMap(({ rules }) => rules),
];
