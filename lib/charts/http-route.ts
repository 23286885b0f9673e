import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { writeHttpRoute } from '../kinds/http-route';
import { isHttpsRedirect } from '../kinds/route-filters';
import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { checkCall } from '../api/call';
import type { Backend } from './backend';
import type { IGateway } from '../references/gateway';
import { backendsOf, checkRule, HttpRule, httpRule } from './http-rule';
import { checkRoute, grantBackends, routeObject, RouteOptions } from './route';

/** The host names, backend and rules of a route. */
export interface HttpRouteOptions extends RouteOptions {
  /**
   * The host names that the route serves: lower case, `*.` in front allowed.
   * @default - every host name that the listener serves
   */
  readonly hostnames?: string[];

  /**
   * The backend that gets every request.
   * @default - where `rules` say
   */
  readonly backend?: Backend;

  /**
   * The rules of the route, in place of `backend`. If several rules fit a request, the rule with the longest path
   * applies.
   * @default - every request goes to `backend`
   */
  readonly rules?: HttpRule[];
}

/** Properties of `HttpRoute`. */
export interface HttpRouteProps extends HttpRouteOptions {
  /** The gateway that the route attaches to. */
  readonly gateway: IGateway;
}

/** The protocols of listeners that take HTTP and gRPC routes: HTTPS first, which routes prefer. */
export const HTTP_PROTOCOLS = ['HTTPS', 'HTTP'];

/** The same, HTTP first for a route that sends all requests to HTTPS: at an HTTPS listener it would lead to itself. */
function protocolsFor(rules: readonly HttpRule[]): string[] {
  const toHttps = ({ filters = [] }: HttpRule) => filters.some(({ _filter }) => isHttpsRedirect(_filter));
  return rules.length > 0 && rules.every(toHttps) ? [...HTTP_PROTOCOLS].reverse() : HTTP_PROTOCOLS;
}

/**
 * An HTTPRoute: it leads requests for some host names from a gateway to Services. It is the object itself, without a
 * construct around it: apps have thousands.
 *
 * @example
 * const gateway = SharedGateway.fromAttributes(app, 'gateway', { name: 'public', namespace: 'infra' });
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * new HttpRoute(shop, 'web', {
 *   gateway,
 *   hostnames: ['shop.example.com'],
 *   backend: Backend.fromName('web', 80),
 * });
 */
export class HttpRoute extends ApiObject {
  /** The host names that it serves; none: every one that its listener serves. */
  public readonly hostnames: string[];

  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props the gateway, the backend or rules, and what differs from the defaults
   * @throws where a name or host name cannot be right, a rule leads nowhere, or the release has no such thing
   */
  constructor(scope: Construct, id: string, props: HttpRouteProps) {
    checkCall('new HttpRoute', [scope, id, props], new.target);
    const { gateway, backend, hostnames = [] } = props;
    const rules: HttpRule[] = props.rules ?? (backend ? [{ backends: [backend] }] : []);
    super(
      scope,
      id,
      routeObject(id, { kind: 'HTTPRoute', protocols: protocolsFor(rules) }, props, (at) =>
        writeHttpRoute({ ...at, rules: rules.map(httpRule) }),
      ),
    );
    this.hostnames = hostnames;
    const values = checkRoute(this, props);
    if (backend && props.rules) values.refuse('backend', backend.name, 'is given beside rules: give it to one of them');
    else if (rules.length === 0)
      values.refuse('rules', props.rules, 'must be given, or a backend: the route would lead nowhere');
    const release = gateway._isOfOtherClass ? undefined : releaseOf(gateway.ciliumVersion ?? DEFAULT_VERSION);
    rules.forEach((rule, i) => checkRule(values, `rules[${i}]`, rule, release));
    values.goOn();
    for (const rule of rules) grantBackends(this, gateway, backendsOf(rule));
  }
}
