import type { Edge } from '../../model/model';
import type { FileFinding, FileRule } from '../../report/file-finding';
import type { HostProgram } from '../program';
import type { EdgeCan } from './can';
import type { EdgeFile } from './edge-file';
import type { ClusterBehind } from './rules';

/** A program that forwards what comes to the host's public address to gateways. */
export interface EdgeProgram extends HostProgram<Edge> {
  /** What it can do. What an edge asks for and it cannot, the check `edge-cannot` refuses. */
  readonly can: EdgeCan;
  /** The name of its configuration, in the folder of the scripts and in trees that others wrote. */
  readonly config: string;
  /** Names of other files beside it that `trace` reads. Absent: none. */
  readonly besides?: RegExp;
  /** Reads its configuration: what becomes of a request. */
  readonly read: (file: string, text: string) => EdgeFile;
  /** What `check` looks for in its configuration, whoever wrote that. Empty: nothing yet. */
  readonly rules: readonly FileRule[];
  readonly check: (file: string, text: string, cluster: ClusterBehind) => FileFinding[];
}
