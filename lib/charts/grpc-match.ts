import type { GrpcMatchIntent } from '../kinds/grpc-route';
import { checkCall } from '../api/call';
import { refusal, refused } from '../report/refused';
import { headerName, headerValue } from '../values/rules';

/**
 * A condition on calls, for a rule of a `GrpcRoute`. A rule with several matches applies to calls that fit any of them.
 *
 * @example
 * const gateway = SharedGateway.fromAttributes(app, 'gateway', { name: 'public', namespace: 'infra' });
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * new GrpcRoute(shop, 'orders', {
 *   gateway,
 *   hostnames: ['orders.example.com'],
 *   rules: [{ matches: [GrpcMatch.service('shop.Orders')], backends: [Backend.fromName('orders', 9090)] }],
 * });
 */
export class GrpcMatch {
  /**
   * Calls of a service.
   *
   * @param service name of the service with its package, such as "example.v1.Cart"
   * @param method name of a method; without it, every one
   * @returns the match
   * @throws where a name is no text; of names that cannot be right, synth complains
   */
  public static service(service: string, method?: string): GrpcMatch {
    checkCall('GrpcMatch.service', [service, method]);
    return new GrpcMatch({ method: { type: 'Exact', service, method } });
  }

  /**
   * Calls that have this header.
   *
   * @param name its name, in any case
   * @param value its whole value
   * @returns the match
   * @throws where the name is none, or the value has a line break, or blanks at an end
   */
  public static header(name: string, value: string): GrpcMatch {
    checkCall('GrpcMatch.header', [name, value]);
    return new GrpcMatch({
      headers: [
        {
          name: refusal('GrpcMatch.header', name, headerName),
          value: refusal(`GrpcMatch.header ${name}`, value, headerValue),
        },
      ],
    });
  }

  private constructor(
    /**
     * An item of `matches`.
     * @internal
     */
    public readonly _match: GrpcMatchIntent,
  ) {}

  /**
   * Calls that fit both this match and the other.
   *
   * @param other one more condition
   * @returns a new match
   * @throws where both name a service: a call has one service alone
   */
  public and(other: GrpcMatch): GrpcMatch {
    checkCall('GrpcMatch#and', [other], this);
    const [a, b] = [this._match, other._match];
    if (a.method && b.method)
      throw refused(
        `GrpcMatch.and: ${JSON.stringify(a.method)} and ${JSON.stringify(b.method)}: a call is of one service. ` +
          'For calls that fit either, give the rule both matches',
      );
    const headers = a.headers || b.headers ? [...(a.headers ?? []), ...(b.headers ?? [])] : undefined;
    return new GrpcMatch({ method: a.method ?? b.method, headers });
  }
}
