import type { Router } from '../../model/model';
import type { FileFinding, FileRule } from '../../report/file-finding';
import type { Rule } from '../../values/rules';
import type { HostProgram } from '../program';
import type { RouterCan } from './can';
import type { ClusterSide } from './rules';
import type { RouterWords, SaidRouter } from './said';
import type { RouterTexts } from './texts';
import type { SourceFile } from '../../tree/parse';

/** Reads other files of a router by their names: those that stand in the folder of its configuration. */
export type Beside = (name: string) => string | undefined;

/** A program that speaks BGP with the nodes and puts what it learns into the kernel. */
export interface RouterProgram extends HostProgram<Router> {
  /** How the files get to a router that is a device of its own. Such a router never runs on this host. */
  readonly appliance?: string;
  /** What it can do. What a router asks for and it cannot, the check `router-cannot` refuses. */
  readonly can: RouterCan;
  /** The passwords that its configuration can hold. */
  readonly password: Rule;
  /** Its configuration below the folder of the machine: folder and file. */
  readonly config: string;
  /** Names of configurations that others write, as `check` finds them in a tree. */
  readonly configNames: readonly string[];
  /**
   * Finds its configurations in files that hold more, and takes those of files of its own. Absent: they stand alone.
   */
  findIn?(files: readonly SourceFile[], own: readonly SourceFile[]): RouterTexts;
  /** Other files in the folder of its configuration that `read` asks for. */
  readonly besides: readonly string[];
  readonly words: RouterWords;
  /** Reads its configuration. Undefined where the text is of another form, which the program may know too. */
  read(text: string, beside: Beside): SaidRouter | undefined;
  /** What `check` looks for in its configuration, whoever wrote that. */
  readonly rules: readonly FileRule[];
  check(file: string, text: string, cluster: ClusterSide): FileFinding[];
  /** What `ip route` calls the routes that it puts into the kernel. */
  readonly routeProtocol: string;
  /** Bash: the function `established`, which prints how many sessions are, and what it needs. */
  established(router: Router): string;
  /** The command that shows its sessions to a person. */
  readonly showSessions: string;
  /** The command that shows its routes to the address `$1`. */
  readonly showRoute: string;
}
