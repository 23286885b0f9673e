import type { Router } from '../../model/model';
import type { FileFinding, FileRule } from '../../report/file-finding';
import type { Rule } from '../../values/rules';
import type { HostProgram } from '../program';
import type { RouterCan } from './can';
import type { ClusterSide } from './rules';
import type { RouterWords, SaidRouter } from './said';
import type { RouterTexts } from './texts';
import type { SourceFile } from '../../tree/parse';

/** Reads another file, by its name, from the folder of a router's configuration. */
export type Beside = (name: string) => string | undefined;

/** A program that speaks BGP with the nodes and installs the learned routes in the kernel. */
export interface RouterProgram extends HostProgram<Router> {
  /** For an appliance, which never runs on this host: how its files get there. */
  readonly appliance?: string;
  /** Its features. The check `router-cannot` refuses a router that needs another one. */
  readonly can: RouterCan;
  /** The passwords that its configuration can hold. */
  readonly password: Rule;
  /** Its configuration below the folder of the machine: folder and file. */
  readonly config: string;
  /** The file names by which `check` finds configurations of any author in a tree. */
  readonly configNames: readonly string[];
  /** Finds its configurations within other files, and in files of its own. Absent: only files of its own hold them. */
  findIn?(files: readonly SourceFile[], own: readonly SourceFile[]): RouterTexts;
  /** Other files in the folder of its configuration that `read` needs. */
  readonly besides: readonly string[];
  readonly words: RouterWords;
  /** Reads its configuration. Undefined if the text has another format. */
  read(text: string, beside: Beside): SaidRouter | undefined;
  /** The rules of `check` for its configuration, of any author. */
  readonly rules: readonly FileRule[];
  check(file: string, text: string, cluster: ClusterSide): FileFinding[];
  /** The protocol that `ip route` shows for its routes in the kernel. */
  readonly routeProtocol: string;
  /** Bash: the function `established`, which prints the number of established sessions, and its helpers. */
  established(router: Router): string;
  /** The command that shows its sessions to users. */
  readonly showSessions: string;
  /** The command that shows its routes to the address `$1`. */
  readonly showRoute: string;
}
