import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { GrpcRuleIntent, writeGrpcRoute } from '../kinds/grpc-route';
import { checkCall } from '../api/call';
import type { Backend } from './backend';
import type { Filter } from './filter';
import type { IGateway } from '../references/gateway';
import type { GrpcMatch } from './grpc-match';
import { HTTP_PROTOCOLS } from './http-route';
import { backendsOf } from './http-rule';
import { checkRoute, grantBackends, routeObject, RouteOptions } from './route';

/** A rule of a `GrpcRoute`: matches, and what the gateway does with the calls that fit. */
export interface GrpcRule {
  /**
   * The calls that the rule applies to: those that fit any of the matches.
   * @default - every call
   */
  readonly matches?: GrpcMatch[];

  /** Where they go, each with its weight; one at least. */
  readonly backends: Backend[];

  /**
   * The filters of these calls: header filters and mirrors.
   * @default - nothing
   */
  readonly filters?: Filter[];
}

/** Properties of `GrpcRoute`. */
export interface GrpcRouteProps extends RouteOptions {
  /** The gateway that the route attaches to. */
  readonly gateway: IGateway;

  /**
   * The host names that the route serves: lower case, `*.` in front allowed.
   * @default - every host name that the listener serves
   */
  readonly hostnames?: string[];

  /**
   * The backend that gets every call.
   * @default - where `rules` say
   */
  readonly backend?: Backend;

  /**
   * The rules of the route, in place of `backend`.
   * @default - every call goes to `backend`
   */
  readonly rules?: GrpcRule[];
}

/**
 * A GRPCRoute: it leads calls from a gateway to Services. Not every release has it: see docs/releases.md.
 *
 * @example
 * const gateway = SharedGateway.fromAttributes(app, 'gateway', { name: 'public', namespace: 'infra' });
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * new GrpcRoute(shop, 'cart', {
 *   gateway,
 *   hostnames: ['cart.example.com'],
 *   rules: [{ matches: [GrpcMatch.service('shop.v1.Cart')], backends: [Backend.fromName('cart', 9000)] }],
 * });
 */
export class GrpcRoute extends ApiObject {
  /** The host names that it serves; none: every one that its listener serves. */
  public readonly hostnames: string[];

  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props the gateway, the backend or rules, and what differs from the defaults
   * @throws where a name or host name cannot be right, a rule leads nowhere, or the release does not serve the kind
   */
  constructor(scope: Construct, id: string, props: GrpcRouteProps) {
    checkCall('new GrpcRoute', [scope, id, props], new.target);
    const { gateway, backend, hostnames = [] } = props;
    const rules: GrpcRule[] = props.rules ?? (backend ? [{ backends: [backend] }] : []);
    super(
      scope,
      id,
      routeObject(id, { kind: 'GRPCRoute', protocols: HTTP_PROTOCOLS }, props, (at) =>
        writeGrpcRoute({ ...at, rules: rules.map(grpcRule) }),
      ),
    );
    this.hostnames = hostnames;
    const values = checkRoute(this, props);
    if (backend && props.rules) values.refuse('backend', backend.name, 'is given beside rules: give it to one of them');
    else if (rules.length === 0)
      values.refuse('rules', props.rules, 'must be given, or a backend: the route would lead nowhere');
    rules.forEach(({ backends }, i) => {
      if (backends.length === 0)
        values.refuse(`rules[${i}].backends`, [], 'leads nowhere: give it one backend at least');
    });
    values.goOn();
    for (const { backends, filters } of rules) grantBackends(this, gateway, backendsOf({ backends, filters }));
  }
}

function grpcRule({ matches = [], backends, filters = [] }: GrpcRule): GrpcRuleIntent {
  return {
    matches: matches.map(({ _match }) => _match),
    filters: filters.map(({ _filter }) => _filter),
    backends: backends.map(({ _intent }) => _intent),
  };
}
