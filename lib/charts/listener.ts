import type { ListenerCertificate, ListenerIntent } from '../kinds/listener';
import { checkCall } from '../api/call';
import type { Certificate } from './certificate';
import type { Namespaces } from './namespaces';
import type { RouteKind } from './route-kind';

/** The protocol of a listener, by its name in the Gateway API. */
export enum ListenerProtocol {
  /** Plain HTTP. */
  HTTP = 'HTTP',
  /** HTTP over TLS, which ends at the gateway. */
  HTTPS = 'HTTPS',
  /** TLS with anything in it. */
  TLS = 'TLS',
  /** TCP with anything in it. */
  TCP = 'TCP',
  /** UDP with anything in it. */
  UDP = 'UDP',
}

/** Where TLS ends. */
export enum TlsMode {
  /** At the gateway, which has the certificate. */
  TERMINATE = 'Terminate',
  /** At the backend: the gateway sees the server name alone. */
  PASSTHROUGH = 'Passthrough',
}

/** Options of every listener. */
export interface ListenerOptions {
  /**
   * The namespaces that may attach routes to it.
   * @default - those of the gateway
   */
  readonly allowedNamespaces?: Namespaces;

  /**
   * The kinds of routes that it takes, of those that fit its protocol.
   * @default - all that fit
   */
  readonly allowedKinds?: RouteKind[];
}

/** Options of `Listener.http`. */
export interface HttpListenerOptions extends ListenerOptions {
  /**
   * Name of the listener: an object name. Routes name it.
   * @default "http"
   */
  readonly name?: string;

  /**
   * Port that it listens on.
   * @default 80
   */
  readonly port?: number;

  /**
   * The host name that it serves, `*.` in front allowed.
   * @default - every host name
   */
  readonly hostname?: string;
}

/** Options of `Listener.https`. */
export interface HttpsListenerOptions extends ListenerOptions {
  /** What it shows to clients. */
  readonly certificate: Certificate;

  /**
   * Further certificates, for a Gateway of another class than `cilium`: Cilium gives Envoy the host name of the
   * listener once for each, and Envoy refuses that (check tls-names-twice). There, give each host name a listener.
   * @default - none
   */
  readonly moreCertificates?: Certificate[];

  /**
   * The host name that it serves, `*.` in front allowed.
   * @default - every host name
   */
  readonly hostname?: string;

  /**
   * Name of the listener: an object name.
   * @default "https"
   */
  readonly name?: string;

  /**
   * Port that it listens on.
   * @default 443
   */
  readonly port?: number;
}

/** Options of `Listener.wildcardAndApex`. */
export interface WildcardAndApexOptions extends ListenerOptions {
  /** The domain, such as "example.com". */
  readonly domain: string;

  /** The certificate of both listeners: for the domain and for its wildcard. */
  readonly certificate: Certificate;

  /**
   * What the names of the listeners begin with: "https" makes "https-apex" and "https-wildcard".
   * @default "https"
   */
  readonly name?: string;

  /**
   * Port that they listen on.
   * @default 443
   */
  readonly port?: number;
}

/** Options of `Listener.tlsPassthrough`. */
export interface TlsPassthroughListenerOptions extends ListenerOptions {
  /**
   * The host name that it serves by SNI, `*.` in front allowed.
   * @default - every host name
   */
  readonly hostname?: string;

  /**
   * Name of the listener: an object name.
   * @default "tls"
   */
  readonly name?: string;

  /**
   * Port that it listens on.
   * @default 443
   */
  readonly port?: number;
}

/** Options of `Listener.tlsTerminate`. */
export interface TlsTerminateListenerOptions extends TlsPassthroughListenerOptions {
  /** What it shows to clients. */
  readonly certificate: Certificate;
}

/** Options of `Listener.tcp` and `Listener.udp`. */
export interface PortListenerOptions extends ListenerOptions {
  /** Port that it listens on. */
  readonly port: number;

  /**
   * Name of the listener: an object name.
   * @default - protocol and port, such as "tcp-5432"
   */
  readonly name?: string;
}

/** The parts of a listener. */
interface ListenerSpec extends ListenerOptions {
  readonly name: string;
  readonly port: number;
  readonly protocol: ListenerProtocol;
  readonly hostname?: string;
  readonly tlsMode?: TlsMode;
  readonly certificate?: Certificate;
  readonly moreCertificates?: Certificate[];
}

/**
 * A port of a gateway, and the protocol on this port.
 *
 * @example
 * const certificate = Certificate.fromSecret('example-com');
 * new SharedGateway(app, 'public', {
 *   listeners: [Listener.http(), Listener.https({ hostname: '*.example.com', certificate })],
 * });
 */
export class Listener {
  /**
   * Plain HTTP.
   * @param options what differs from the defaults
   * @returns the listener
   * @throws where an option is misspelt or of the wrong type; of values that cannot be right, the gateway complains
   */
  public static http(options: HttpListenerOptions = {}): Listener {
    checkCall('Listener.http', [options]);
    return new Listener({ name: 'http', port: 80, ...given(options), protocol: ListenerProtocol.HTTP });
  }

  /**
   * HTTP over TLS, which ends here.
   * @param options the certificate, and what differs from the defaults
   * @returns the listener
   * @throws where the certificate is missing, or an option is misspelt or of the wrong type; of values that cannot be
   * right, the gateway complains
   */
  public static https(options: HttpsListenerOptions): Listener {
    checkCall('Listener.https', [options]);
    return new Listener({
      name: 'https',
      port: 443,
      ...given(options),
      protocol: ListenerProtocol.HTTPS,
      tlsMode: TlsMode.TERMINATE,
    });
  }

  /**
   * Two listeners for one domain: HTTPS for the domain itself and for every name below it. A wildcard does not cover
   * the domain itself. Spread the result into `listeners`.
   *
   * @param options domain and certificate, and what differs from the defaults
   * @returns the listener of the domain, then that of the names below it
   * @throws where domain or certificate is missing, or an option is misspelt or of the wrong type; of values that
   * cannot be right, the gateway complains
   */
  public static wildcardAndApex(options: WildcardAndApexOptions): Listener[] {
    checkCall('Listener.wildcardAndApex', [options]);
    const { domain, name = 'https', ...others } = options;
    return [
      Listener.https({ ...others, name: `${name}-apex`, hostname: domain }),
      Listener.https({ ...others, name: `${name}-wildcard`, hostname: `*.${domain}` }),
    ];
  }

  /**
   * TLS that goes on to the backend as it is: the gateway looks at the server name alone. Takes `TlsRoute`s.
   * @param options what differs from the defaults
   * @returns the listener
   * @throws where an option is misspelt or of the wrong type; of values that cannot be right, the gateway complains
   */
  public static tlsPassthrough(options: TlsPassthroughListenerOptions = {}): Listener {
    checkCall('Listener.tlsPassthrough', [options]);
    return new Listener({
      name: 'tls',
      port: 443,
      ...given(options),
      protocol: ListenerProtocol.TLS,
      tlsMode: TlsMode.PASSTHROUGH,
    });
  }

  /**
   * TLS that ends here, with anything but HTTP in it. No Cilium release serves it: it is for gateways of other classes.
   * @param options the certificate, and what differs from the defaults
   * @returns the listener
   * @throws where the certificate is missing, or an option is misspelt or of the wrong type; of values that cannot be
   * right, the gateway complains
   */
  public static tlsTerminate(options: TlsTerminateListenerOptions): Listener {
    checkCall('Listener.tlsTerminate', [options]);
    return new Listener({
      name: 'tls',
      port: 443,
      ...given(options),
      protocol: ListenerProtocol.TLS,
      tlsMode: TlsMode.TERMINATE,
    });
  }

  /**
   * TCP with anything in it. Takes `TcpRoute`s. Not every release serves it: see docs/releases.md.
   * @param options the port
   * @returns the listener
   * @throws where the port is missing, or an option is misspelt or of the wrong type; of values that cannot be right,
   * the gateway complains
   */
  public static tcp(options: PortListenerOptions): Listener {
    checkCall('Listener.tcp', [options]);
    return new Listener({
      name: `tcp-${options.port}`,
      ...given(options),
      port: options.port,
      protocol: ListenerProtocol.TCP,
    });
  }

  /**
   * UDP with anything in it. Takes `UdpRoute`s. Not every release serves it: see docs/releases.md.
   * @param options the port
   * @returns the listener
   * @throws where the port is missing, or an option is misspelt or of the wrong type; of values that cannot be right,
   * the gateway complains
   */
  public static udp(options: PortListenerOptions): Listener {
    checkCall('Listener.udp', [options]);
    return new Listener({
      name: `udp-${options.port}`,
      ...given(options),
      port: options.port,
      protocol: ListenerProtocol.UDP,
    });
  }

  /** Name of the listener. */
  public readonly name: string;
  /** Port that it listens on. */
  public readonly port: number;
  /** What it speaks. */
  public readonly protocol: ListenerProtocol;
  /** The host name that it serves; none: every one. */
  public readonly hostname?: string;
  /** Where TLS ends; none where it speaks no TLS. */
  public readonly tlsMode?: TlsMode;
  /** What it shows to clients. */
  public readonly certificate?: Certificate;
  /** The namespaces that may attach routes to it; none: those of the gateway. */
  public readonly allowedNamespaces?: Namespaces;
  /** The kinds of routes that it takes; none: all that fit its protocol. */
  public readonly allowedKinds?: RouteKind[];

  /**
   * All that it shows to clients.
   * @internal
   */
  public readonly _certificates: Certificate[];

  private constructor(spec: ListenerSpec) {
    this.name = spec.name;
    this.port = spec.port;
    this.protocol = spec.protocol;
    this.hostname = spec.hostname;
    this.tlsMode = spec.tlsMode;
    this.certificate = spec.certificate;
    this.allowedNamespaces = spec.allowedNamespaces;
    this.allowedKinds = spec.allowedKinds;
    this._certificates = [...(spec.certificate ? [spec.certificate] : []), ...(spec.moreCertificates ?? [])];
  }

  /**
   * `allowed`: the namespaces that may attach routes, if the listener has no `allowedNamespaces`.
   * @internal
   */
  public _intent(allowed: Namespaces): ListenerIntent {
    return {
      name: this.name,
      port: this.port,
      protocol: this.protocol,
      hostname: this.hostname || undefined,
      tls: this.tlsMode
        ? {
            mode: this.tlsMode,
            certificates: this._certificates.map(
              ({ secretName, namespace }): ListenerCertificate => ({
                name: secretName,
                namespace: namespace || undefined,
              }),
            ),
            hasOptions: false,
          }
        : undefined,
      admits: (this.allowedNamespaces ?? allowed)._admission,
      kinds: this.allowedKinds,
    };
  }
}

/** Removes properties with the value undefined, so that defaults replace them. */
function given<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}
