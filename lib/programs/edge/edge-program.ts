import type { Edge } from '../../model/model';
import type { FileFinding, FileRule } from '../../report/file-finding';
import type { HostProgram } from '../program';
import type { EdgeCan } from './can';
import type { EdgeFile } from './edge-file';
import type { ClusterBehind } from './rules';

/** A program that forwards traffic from the host's public address to gateways. */
export interface EdgeProgram extends HostProgram<Edge> {
  /** Its features. The check `edge-cannot` refuses an edge that needs another one. */
  readonly can: EdgeCan;
  /** The file name of its configuration, in the folder of the scripts and in users' trees. */
  readonly config: string;
  /** Names of other files beside it that `trace` reads. Absent: none. */
  readonly besides?: RegExp;
  /** Reads its configuration for `trace`. */
  readonly read: (file: string, text: string) => EdgeFile;
  /** The rules of `check` for its configuration, of any author. Empty: none yet. */
  readonly rules: readonly FileRule[];
  readonly check: (file: string, text: string, cluster: ClusterBehind) => FileFinding[];
}
