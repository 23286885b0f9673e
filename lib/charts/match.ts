import type { HttpMatchIntent } from '../kinds/http-route';
import { checkCall } from '../api/call';
import { refusal, refused } from '../report/refused';
import { absolutePath, expression, headerName, headerValue, httpText, pathExpression } from '../values/rules';

/** A method of HTTP. */
export enum HttpMethod {
  /** GET */
  GET = 'GET',
  /** HEAD */
  HEAD = 'HEAD',
  /** POST */
  POST = 'POST',
  /** PUT */
  PUT = 'PUT',
  /** DELETE */
  DELETE = 'DELETE',
  /** CONNECT */
  CONNECT = 'CONNECT',
  /** OPTIONS */
  OPTIONS = 'OPTIONS',
  /** TRACE */
  TRACE = 'TRACE',
  /** PATCH */
  PATCH = 'PATCH',
}

/**
 * A condition on requests, for a rule of an `HttpRoute`. A rule with several applies to requests that fit any of them.
 *
 * @example
 * const gateway = SharedGateway.fromAttributes(app, 'gateway', { name: 'public', namespace: 'infra' });
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * new HttpRoute(shop, 'api', {
 *   gateway,
 *   hostnames: ['shop.example.com'],
 *   rules: [
 *     { matches: [Match.path('/api').and(Match.header('x-team', 'shop'))], backends: [Backend.fromName('api', 80)] },
 *   ],
 * });
 */
export class Match {
  /**
   * Requests whose path is this one, or below it: "/api" is for "/api" and "/api/x", and not for "/apis".
   *
   * @param prefix a path, with "/" in front
   * @returns the match
   * @throws where it does not begin with "/", or has a line break
   */
  public static path(prefix: string): Match {
    checkCall('Match.path', [prefix]);
    return new Match({ path: { type: 'PathPrefix', value: refusal('Match.path', prefix, absolutePath) } });
  }

  /**
   * Requests for this path and no other.
   *
   * @param path a path, with "/" in front
   * @returns the match
   * @throws where it does not begin with "/", or has a line break
   */
  public static pathExact(path: string): Match {
    checkCall('Match.pathExact', [path]);
    return new Match({ path: { type: 'Exact', value: refusal('Match.pathExact', path, absolutePath) } });
  }

  /**
   * Requests whose whole path fits an expression. If several routes fit, the controller decides which one wins:
   * docs/releases.md.
   *
   * @param regex a regular expression of RE2, such as "/v[0-9]+/.*"
   * @returns the match
   * @throws where RE2 cannot read it, it is empty or has a line break, or cannot match a path, which starts with "/"
   */
  public static pathRegex(regex: string): Match {
    checkCall('Match.pathRegex', [regex]);
    return new Match({ path: { type: 'RegularExpression', value: refusal('Match.pathRegex', regex, pathExpression) } });
  }

  /**
   * Requests that have this header, with a value that fits an expression as a whole.
   *
   * @param name its name, in any case
   * @param regex a regular expression of RE2
   * @returns the match
   * @throws where the name is none, or RE2 cannot read the expression, or it is empty or has a line break
   */
  public static headerRegex(name: string, regex: string): Match {
    checkCall('Match.headerRegex', [name, regex]);
    const value = refusal(`Match.headerRegex ${name}`, regex, expression);
    const fitting = refusal('Match.headerRegex', name, headerName);
    return new Match({ headers: [{ type: 'RegularExpression', name: fitting, value }] });
  }

  /**
   * Requests with this parameter behind the "?", with a value that fits an expression as a whole.
   *
   * @param name its name
   * @param regex a regular expression of RE2
   * @returns the match
   * @throws where the name has a line break, or RE2 cannot read the expression, or it is empty or has a line break
   */
  public static queryRegex(name: string, regex: string): Match {
    checkCall('Match.queryRegex', [name, regex]);
    const value = refusal(`Match.queryRegex ${name}`, regex, expression);
    return new Match({
      queryParams: [{ type: 'RegularExpression', name: refusal('Match.queryRegex', name, httpText), value }],
    });
  }

  /**
   * Requests that have this header.
   *
   * @param name its name, in any case
   * @param value its whole value
   * @returns the match
   * @throws where the name is none, or the value has a line break, or blanks at an end
   */
  public static header(name: string, value: string): Match {
    checkCall('Match.header', [name, value]);
    return new Match({
      headers: [
        { name: refusal('Match.header', name, headerName), value: refusal(`Match.header ${name}`, value, headerValue) },
      ],
    });
  }

  /**
   * Requests with this parameter behind the "?".
   *
   * @param name its name
   * @param value its whole value
   * @returns the match
   * @throws where one has a line break
   */
  public static query(name: string, value: string): Match {
    checkCall('Match.query', [name, value]);
    return new Match({
      queryParams: [
        { name: refusal('Match.query', name, httpText), value: refusal(`Match.query ${name}`, value, httpText) },
      ],
    });
  }

  /**
   * Requests of this method.
   * @param method the method
   * @returns the match
   * @throws where it is none of `HttpMethod`
   */
  public static method(method: HttpMethod): Match {
    checkCall('Match.method', [method]);
    return new Match({ method: String(method) as HttpMatchIntent['method'] });
  }

  private constructor(
    /**
     * An item of `matches`.
     * @internal
     */
    public readonly _match: HttpMatchIntent,
  ) {}

  /**
   * Requests that fit both this match and the other.
   *
   * @param other one more condition
   * @returns a new match
   * @throws where both are for a path, or both for a method: no request has two
   */
  public and(other: Match): Match {
    checkCall('Match#and', [other], this);
    const [a, b] = [this._match, other._match];
    for (const key of ['path', 'method'] as const) {
      if (a[key] && b[key])
        throw refused(
          `Match.and: ${JSON.stringify(a[key])} and ${JSON.stringify(b[key])}: a request has one ${key}. For ` +
            'requests that fit either, give the rule both matches',
        );
    }
    return new Match({
      path: a.path ?? b.path,
      method: a.method ?? b.method,
      headers: joined(a.headers, b.headers),
      queryParams: joined(a.queryParams, b.queryParams),
    });
  }
}

function joined<T>(some: readonly T[] | undefined, others: readonly T[] | undefined): readonly T[] | undefined {
  return some || others ? [...(some ?? []), ...(others ?? [])] : undefined;
}
