import type { RouterProgram } from './router-program';

/** What scripts ask of a router of this host. A device of its own is never one, so none of it is asked for. */
export const NOT_OF_THIS_HOST = {
  package: '',
  command: '',
  service: '',
  process: '',
  tries: () => [],
  takesOver: () => [],
  routeProtocol: '',
  established: () => '',
  showSessions: '',
  showRoute: '',
} satisfies Partial<RouterProgram>;
