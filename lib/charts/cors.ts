import { Duration } from 'cdk8s';
import type { HTTPRouteSpecRulesBackendRefsFiltersCors } from '../../imports/gateway.networking.k8s.io/HTTPRoute';
import { refusal, refused } from '../report/refused';
import { headerName } from '../values/rules';
import type { HttpMethod } from './match';

/** Options of `Filter.cors`. */
export interface CorsOptions {
  /**
   * Origins whose pages may call, one at least: scheme, host and, where it is not that of the scheme, port. `*` may
   * stand for the first labels of the host, as in "https://*.example.com", or alone for every origin.
   */
  readonly allowOrigins: string[];

  /**
   * Methods that they may use.
   * @default - those that browsers allow every page: GET, HEAD and POST
   */
  readonly allowMethods?: HttpMethod[];

  /**
   * Request headers that they may send. `*` alone: every one.
   * @default - those that browsers allow every page
   */
  readonly allowHeaders?: string[];

  /**
   * Response headers that they may read. `*`: every one.
   * @default - those that browsers let every page read
   */
  readonly exposeHeaders?: string[];

  /**
   * Whether pages may send the cookies and credentials of the user. Browsers then read a `*` among headers literally.
   * @default false
   */
  readonly allowCredentials?: boolean;

  /**
   * How long browsers may keep the answer to a preflight request: whole seconds, 1 at least.
   * @default Duration.seconds(5)
   */
  readonly maxAge?: Duration;
}

/** The filter as an HTTPRoute has it. */
export function corsFilter(options: CorsOptions): HTTPRouteSpecRulesBackendRefsFiltersCors {
  const { allowOrigins, allowMethods, allowHeaders, exposeHeaders, allowCredentials } = options;
  const maxAge = options.maxAge?.toSeconds({ integral: false });
  if (allowOrigins.length === 0)
    throw refused('Filter.cors allowOrigins []: no page may call. Name one origin at least, or leave the filter out');
  allowOrigins.forEach((value) => refusal('Filter.cors allowOrigins', value, origin));
  for (const [prop, names] of Object.entries({ allowHeaders, exposeHeaders })) {
    names?.forEach((name) => refusal(`Filter.cors ${prop}`, name, headerName));
    if (allowCredentials && names?.includes('*'))
      throw refused(
        `Filter.cors ${prop} "*": with allowCredentials browsers take it for the name of a header (Fetch ` +
          'standard). Name the headers',
      );
  }
  for (const [prop, values] of Object.entries({ allowOrigins, allowHeaders })) {
    if (values?.includes('*') && values.length > 1)
      throw refused(
        `Filter.cors ${prop} ${JSON.stringify(values)}: "*" is for every one. Give it alone, or leave it out`,
      );
  }
  if (maxAge !== undefined && !(Number.isInteger(maxAge) && maxAge >= 1 && maxAge <= 2147483647))
    throw refused(`Filter.cors maxAge ${maxAge} s: must be whole seconds, from 1 to 2147483647`);
  return {
    allowOrigins,
    allowMethods: allowMethods as string[] | undefined as HTTPRouteSpecRulesBackendRefsFiltersCors['allowMethods'],
    allowHeaders,
    exposeHeaders,
    allowCredentials,
    maxAge,
  };
}

/** An origin as browsers send it: in lower case, without the default port of the scheme. */
function origin(value: string): string | undefined {
  const isOne = /^(\*|https?:\/\/((\*\.)?([a-z0-9-]+\.)*[a-z0-9-]+|\*)(:[0-9]{1,5})?)$/.test(value);
  if (!isOne || value.length > 253)
    return (
      'must be an origin such as "https://www.example.com" or "https://*.example.com", in lower case and without a ' +
      'path'
    );
  return /^(https:.*:443|http:.*:80)$/.test(value)
    ? 'has the port of its scheme, which browsers leave out: it would fit none. Leave it out'
    : undefined;
}
