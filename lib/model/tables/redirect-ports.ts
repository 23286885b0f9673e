import type { Translation } from '../../release/translation';
import { defaultPort } from '../../values/default-port';
import type { Json } from '../../values/json';

/**
 * Which listener of a Gateway gives its port to redirects that name neither scheme nor port. `serves`: whether a
 * listener serves the route of the redirect. Undefined: Envoy takes the port from the request.
 */
export function givesPort<One>(
  listeners: readonly One[],
  serves: (one: One) => boolean,
  { redirectPort }: Pick<Translation, 'redirectPort'>,
): One | undefined {
  if (redirectPort === 'of Host') return undefined;
  return listeners.find((one) => redirectPort === 'of the first listener' || serves(one));
}

/** A request that a redirect answers. */
interface Asked {
  readonly scheme: string;
  /** The port in Host, if there is one. */
  readonly hostPort: number | undefined;
}

/** The port to which a redirect leads. `ofListener`: that of the listener that `givesPort` names. */
export function redirectPort(
  { scheme: named, hostname, port }: Json,
  { scheme: asked, hostPort }: Asked,
  ofListener: number | undefined,
): number {
  if (port !== undefined) return Number(port);
  const scheme = String(named ?? asked);
  if (ofListener !== undefined) return named === undefined ? ofListener : defaultPort(scheme);
  // Envoy keeps the port of Host, but for the default one of another scheme.
  const isKept =
    hostname === undefined && hostPort !== undefined && (scheme === asked || hostPort !== defaultPort(asked));
  return isKept ? hostPort : defaultPort(scheme);
}
