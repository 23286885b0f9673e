import type { Model, Router } from '../model/model';
import type { Family } from '../values/cidr';
import { routerProgram } from '../programs/routers';
import { statusHelper } from '../programs/bash';
import { asksMore, asksPaths, routersHere } from './targets';

/** Helpers that look at the host and change nothing. */
export function lookHelpers(model: Model): string {
  return (
    routersHere(model)
      .map((router) => routerHelpers(router, model.families))
      .join('') + statusHelper(asksMore(model), asksPaths(model))
  );
}

function routerHelpers(router: Router, families: Family[]): string {
  const program = routerProgram(router);
  return `
${program.established(router)}
# sessions COUNT: whether that many BGP sessions are established.
sessions() {
  (($(established) >= $1))
}

${families.includes(6) ? routesToEither(program.routeProtocol) : ''}# next_hops ADDRESS COUNT: whether BGP put a route with that many next hops for this one address into the kernel.
next_hops() {
  local found
  found=$({ ${routesTo(router, families)} | grep -o ' via ' || true; } | wc -l)
  ((found >= $2)) || { echo "$found of $2 next hops: see ${program.showRoute}" && false; }
}
`;
}

/** Without -6, ip shows IPv4 routes alone. */
function routesToEither(protocol: string): string {
  return `# routes_to ADDRESS: the routes that BGP put into the kernel for this one address.
routes_to() {
  if [[ $1 == *:* ]]; then ip -6 route show "$1" proto ${protocol}; else ip route show "$1" proto ${protocol}; fi
}

`;
}

/** The command that shows routes to the address $1. */
function routesTo(router: Router, families: Family[]): string {
  return families.includes(6) ? 'routes_to "$1"' : `ip route show "$1" proto ${routerProgram(router).routeProtocol}`;
}
