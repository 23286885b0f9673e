import type { Router } from '../../model/model';
import type { HostProgram } from '../program';

/** A program that speaks BGP with the nodes and puts what it learns into the kernel. */
export interface RouterProgram extends HostProgram<Router> {
  /** What `ip route` calls the routes that it puts into the kernel. */
  readonly routeProtocol: string;
  /** Bash: the function `established`, which prints how many sessions are, and what it needs. */
  established(router: Router): string;
  /** The command that shows its sessions to a person. */
  readonly showSessions: string;
  /** The command that shows its routes to the address `$1`. */
  readonly showRoute: string;
}
