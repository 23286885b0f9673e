import type {
  HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifier,
  HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath,
} from '../../imports/gateway.networking.k8s.io/HTTPRoute';
import type { HttpFilter } from '../kinds/http-route';
import { checkCall } from '../api/call';
import { refusal, refused } from '../report/refused';
import { absolutePath, headerName, headerValue, httpText } from '../values/rules';
import { Backend } from './backend';
import { corsFilter, CorsOptions } from './cors';
import { ObjectReference, wrongReference } from './object-reference';

/** The scheme that a redirect leads to. */
export enum RedirectScheme {
  /** Plain HTTP. */
  HTTP = 'http',
  /** HTTP over TLS. */
  HTTPS = 'https',
}

/** What a redirect answers. (RFC 9110, 15.4) */
export enum RedirectStatusCode {
  /** 301: permanent; browsers may repeat the request with GET. */
  MOVED_PERMANENTLY = 301,
  /** 302: temporary; browsers may repeat the request with GET. */
  FOUND = 302,
  /** 303: browsers go there with GET. Not every release has it: see docs/releases.md. */
  SEE_OTHER = 303,
  /** 307: temporary, with the same method. Not every release has it: see docs/releases.md. */
  TEMPORARY_REDIRECT = 307,
  /** 308: permanent, with the same method. Not every release has it: see docs/releases.md. */
  PERMANENT_REDIRECT = 308,
}

/** Options of `Filter.redirect`. What is not given stays as the client sent it. */
export interface RedirectOptions {
  /**
   * The scheme to go to.
   * @default - that of the request
   */
  readonly scheme?: RedirectScheme;

  /**
   * The host name to go to.
   * @default - that of the request
   */
  readonly hostname?: string;

  /**
   * The port to go to.
   * @default - the default port of `scheme`; without `scheme`, the port of the listener
   */
  readonly port?: number;

  /**
   * The path to go to, whole.
   * @default - that of the request
   */
  readonly path?: string;

  /**
   * The path that replaces the prefix that the rule matched.
   * @default - that of the request
   */
  readonly pathPrefix?: string;

  /**
   * The status code: whether the redirect is permanent or temporary.
   * @default RedirectStatusCode.FOUND
   */
  readonly statusCode?: RedirectStatusCode;
}

/** Options of `Filter.rewrite`. */
export interface RewriteOptions {
  /**
   * The host name that the backend sees.
   * @default - that of the request
   */
  readonly hostname?: string;

  /**
   * The path that the backend sees, whole.
   * @default - that of the request
   */
  readonly path?: string;

  /**
   * The path that replaces the prefix that the rule matched, as the backend sees it.
   * @default - that of the request
   */
  readonly pathPrefix?: string;
}

/** Changes of headers, applied in this order. */
export interface HeaderOptions {
  /**
   * Headers to give a value, whether they are there or not.
   * @default - none
   */
  readonly set?: Record<string, string>;

  /**
   * Headers to add a value to.
   * @default - none
   */
  readonly add?: Record<string, string>;

  /**
   * Headers to take out.
   * @default - none
   */
  readonly remove?: string[];
}

/**
 * A filter of a rule: it changes, redirects or mirrors requests, or changes responses.
 *
 * @example
 * const gateway = SharedGateway.fromAttributes(app, 'gateway', { name: 'public', namespace: 'infra' });
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * new HttpRoute(shop, 'web', {
 *   gateway,
 *   hostnames: ['shop.example.com'],
 *   rules: [
 *     { backends: [Backend.fromName('web', 80)], filters: [Filter.requestHeaders({ set: { 'x-team': 'shop' } })] },
 *   ],
 * });
 */
export class Filter {
  /**
   * Redirects the client. A rule with a redirect has no backend.
   *
   * @param options where to
   * @returns the filter
   * @throws where both a path and a prefix are given, or one has a line break
   */
  public static redirect(options: RedirectOptions): Filter {
    checkCall('Filter.redirect', [options]);
    const { scheme, hostname, port, statusCode = RedirectStatusCode.FOUND } = options;
    const path = pathModifier('Filter.redirect', options);
    return new Filter({
      type: 'RequestRedirect',
      requestRedirect: {
        scheme,
        hostname: hostname || undefined,
        path,
        port: port || undefined,
        statusCode,
      },
    });
  }

  /**
   * Changes the host name or path that the backend sees. Not of every release: see docs/releases.md.
   *
   * @param options what it is to see
   * @returns the filter
   * @throws where both a path and a prefix are given, or one does not begin with "/" or has a line break
   */
  public static rewrite(options: RewriteOptions): Filter {
    checkCall('Filter.rewrite', [options]);
    const path = pathModifier('Filter.rewrite', options, absolutePath);
    return new Filter({
      type: 'URLRewrite',
      urlRewrite: { hostname: options.hostname || undefined, path },
    });
  }

  /**
   * Changes the headers that the backend sees.
   * @param options what to do
   * @returns the filter
   * @throws where a name is none, or a value has a line break, or blanks at an end
   */
  public static requestHeaders(options: HeaderOptions): Filter {
    checkCall('Filter.requestHeaders', [options]);
    return new Filter({
      type: 'RequestHeaderModifier',
      requestHeaderModifier: headers('Filter.requestHeaders', options),
    });
  }

  /**
   * Changes the headers that the client sees.
   * @param options what to do
   * @returns the filter
   * @throws where a name is none, or a value has a line break, or blanks at an end
   */
  public static responseHeaders(options: HeaderOptions): Filter {
    checkCall('Filter.responseHeaders', [options]);
    return new Filter({
      type: 'ResponseHeaderModifier',
      responseHeaderModifier: headers('Filter.responseHeaders', options),
    });
  }

  /**
   * Sends a copy of each request to another backend too, and drops the answer to the copy. Not of every release: see
   * docs/releases.md.
   * @param backend the backend that gets the copies
   * @returns the filter
   * @throws where `backend` is no Backend
   */
  public static mirror(backend: Backend): Filter {
    checkCall('Filter.mirror', [backend]);
    const { group, kind, name, namespace, port } = backend._intent;
    return new Filter(
      { type: 'RequestMirror', requestMirror: { backendRef: { group, kind, name, namespace, port } } },
      backend,
    );
  }

  /**
   * Allows requests from pages of other origins (CORS): the gateway answers preflight requests itself, and the backend
   * never sees them. Preflight requests have the method OPTIONS: a rule that matches another method, or a header, does
   * not get them. Not every release has it: see docs/releases.md.
   *
   * @param options which origins, and what they may do
   * @returns the filter
   * @throws where no origin is given, one is invalid, `*` stands beside others or where browsers read it literally, or
   * a name or number cannot be right
   */
  public static cors(options: CorsOptions): Filter {
    checkCall('Filter.cors', [options]);
    return new Filter({ type: 'CORS', cors: corsFilter(options) });
  }

  /**
   * A filter that only the controller of the gateway knows, such as a HTTPRouteFilter of Envoy Gateway: an
   * `ExtensionRef` to an object in the route's namespace. Cilium knows none.
   *
   * @param reference the object
   * @returns the filter
   * @throws where group, kind or name cannot be right
   */
  public static extension(reference: ObjectReference): Filter {
    checkCall('Filter.extension', [reference]);
    const [wrong] = wrongReference(reference);
    if (wrong) throw refused(`Filter.extension ${wrong[0]} ${JSON.stringify(wrong[1])}: ${wrong[2]}`);
    const { group, kind, name } = reference;
    return new Filter({ type: 'ExtensionRef', extensionRef: { group, kind, name } });
  }

  private constructor(
    /**
     * An item of `filters`.
     * @internal
     */
    public readonly _filter: HttpFilter,
    /**
     * The backend of a mirror.
     * @internal
     */
    public readonly _backend?: Backend,
  ) {}
}

function pathModifier(
  what: string,
  { path, pathPrefix }: { readonly path?: string; readonly pathPrefix?: string },
  rule = httpText,
): HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath | undefined {
  if (path !== undefined && pathPrefix !== undefined)
    throw refused(`${what} path ${JSON.stringify(path)} pathPrefix ${JSON.stringify(pathPrefix)}: give one of them`);
  // An empty prefix leaves nothing of it, as "/" does.
  for (const [prop, value] of Object.entries({ path, pathPrefix }))
    if (value !== undefined && (prop === 'path' || value !== '')) refusal(`${what} ${prop}`, value, rule);
  if (path !== undefined) return { type: 'ReplaceFullPath', replaceFullPath: path };
  return pathPrefix === undefined ? undefined : { type: 'ReplacePrefixMatch', replacePrefixMatch: pathPrefix };
}

function headers(
  what: string,
  { set, add, remove }: HeaderOptions,
): HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  const entries = (values: Record<string, string>) =>
    Object.entries(values).map(([name, value]) => ({
      name: refusal(what, name, headerName),
      value: refusal(`${what} ${name}`, value, headerValue),
    }));
  return {
    set: set && entries(set),
    add: add && entries(add),
    remove: remove?.map((name) => refusal(`${what} remove`, name, headerName)),
  };
}
