import type { RouterProgram } from './router-program';

/** The script lines of a router that runs on this host. An appliance never does, so no script calls them. */
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
