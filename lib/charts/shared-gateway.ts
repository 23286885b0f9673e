import { ApiObjectMetadata, Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import { Gateway } from '../../imports/gateway.networking.k8s.io';
import { metadata } from '../kinds/manifest';
import { writeGateway } from '../kinds/gateway';
import type { ICilium } from '../references/cilium';
import { ENVOY_GROUP } from '../kinds/envoy-proxy';
import { tooLongForCilium } from '../kinds/gateway-service';
import { Release, serves } from '../release/release';
import { DEFAULT_VERSION, releaseOf, releasesWith } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Ip } from '../values/cidr';
import { isDeclared } from '../values/unknown';
import { dnsLabel, objectName, yamlText } from '../values/rules';
import { Values } from '../api/values';
import type { IGatewayClass } from './cilium-gateway-class';
import { EnvoyProxy, withoutAddresses } from './envoy-proxy';
import { dnsAnnotations, dnsTarget } from './external-dns';
import { CILIUM_CLASS, ExistingGateway, GatewayAttributes, IGateway } from '../references/gateway';
import { GatewayAddress } from './gateway-address';
import { checkListeners, grantCertificates, issuerAnnotation, listenersFor, redirects } from './gateway-listeners';
import { addRedirect } from './gateway-redirect';
import { HttpRoute, HttpRouteOptions } from './http-route';
import { Listener } from './listener';
import { Namespaces } from './namespaces';
import { checkReference, ObjectReference } from './object-reference';
import { checkLabelsAndAnnotations } from './route';

/** Label by which a pool knows the Service that another controller makes for a Gateway. */
const GATEWAY_LABEL = 'cdk8s-cilium/gateway';

/** Properties of `SharedGateway`. */
export interface SharedGatewayProps extends ChartProps {
  /**
   * The Cilium that serves the gateway: decides API versions, and how the Gateway requests its address.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /**
   * Name of the Gateway object: a DNS label. Some releases take at most 48 characters, since Cilium puts
   * "cilium-gateway-" in front for the Service: see docs/releases.md.
   * @default - the chart's id
   */
  readonly gatewayName?: string;

  /**
   * Name of a GatewayClass that the program does not make. For a class that the program makes, give `gatewayClass`.
   * @default "cilium"
   */
  readonly gatewayClassName?: string;

  /**
   * The GatewayClass, instead of `gatewayClassName`.
   * @default - the one of `gatewayClassName`
   */
  readonly gatewayClass?: IGatewayClass;

  /**
   * The addresses that the gateway gets, one of each family at most. HAProxy, hosts entries and the router's filter
   * use these addresses before the gateway runs. A gateway of a class of another controller asks for them by an
   * annotation of its `infrastructure`, which controllers such as Envoy Gateway put on the Service that they make, and
   * for reserved ones it has a label there too, by which the pool knows the Service.
   * @default - any that a pool has free
   */
  readonly addresses?: GatewayAddress[];

  /**
   * The ports of the gateway.
   * @default - HTTP on port 80, named "http"
   */
  readonly listeners?: Listener[];

  /**
   * The namespaces that may attach routes to listeners that have no namespaces of their own.
   * @default Namespaces.all()
   */
  readonly allowedNamespaces?: Namespaces;

  /**
   * The namespaces whose ListenerSets may add listeners. Not every release serves them: see docs/releases.md.
   * @default - none
   */
  readonly allowedListenerSets?: Namespaces;

  /**
   * Sends every request over plain HTTP to HTTPS, by a route named after the gateway with "-redirect". HTTP listeners
   * then admit routes of the gateway's own namespace alone, and no route of this library attaches to them unless it
   * names one.
   * Without an HTTP listener among `listeners`, one on port 80 is added.
   * @default false
   */
  readonly redirectToHttps?: boolean;

  /**
   * The target of the records that External DNS makes for routes: addresses, or one DNS name, such as the public
   * address of an edge in front of the gateway. It is written for every version of External DNS.
   * @default - the gateway's own address
   */
  readonly dnsTargets?: string[];

  /**
   * Labels of the Service that Cilium makes for the gateway. Not every release passes them on: see docs/releases.md.
   * @default - Cilium's own
   */
  readonly serviceLabels?: Record<string, string>;

  /**
   * Annotations of the Service that Cilium makes for the gateway. Not every release passes them on: see
   * docs/releases.md.
   * @default - only the annotation that requests the address, on releases that need it
   */
  readonly serviceAnnotations?: Record<string, string>;

  /**
   * The EnvoyProxy with the settings of Envoy Gateway for this gateway, in its namespace: written as `parameters`. For
   * gateways of the class of Envoy Gateway.
   * @default - none
   */
  readonly envoyProxy?: EnvoyProxy;

  /**
   * An object with settings for the controller of the class: `infrastructure.parametersRef`, on releases that pass
   * labels and annotations on. It is in the namespace of the gateway. Cilium reads its settings from `gatewayClass`
   * instead.
   * @default - none
   */
  readonly parameters?: ObjectReference;

  /**
   * Labels and annotations of the Gateway object. Its name is `gatewayName`, its namespace that of the chart.
   * @default - only the annotations that certificates and `dnsTargets` need
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Name of the route that `redirectToHttps` makes.
   * @default - the gateway's with "-redirect"
   */
  readonly redirectName?: string;
}

/**
 * A Gateway that serves routes of other namespaces, with an address that is known before it runs. Its namespace is
 * that of Cilium unless the chart is given another.
 *
 * @example
 * const pool = new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * const gateway = new SharedGateway(app, 'public', {
 *   addresses: [pool.reserve(10)],
 *   listeners: [Listener.https({ hostname: '*.example.com', certificate: Certificate.fromSecret('example-com') })],
 *   redirectToHttps: true,
 * });
 * gateway.addRoute('web', { hostnames: ['shop.example.com'], backend: Backend.fromName('web', 80) });
 */
export class SharedGateway extends Chart implements IGateway {
  /**
   * Refers to a Gateway that was made elsewhere.
   *
   * @param scope where the reference hangs in the tree
   * @param id its id there
   * @param attributes its name, its namespace, and what else the program knows of it
   * @returns the gateway
   * @throws where a name or the address cannot be right
   */
  public static fromAttributes(scope: Construct, id: string, attributes: GatewayAttributes): IGateway {
    checkCall('SharedGateway.fromAttributes', [scope, id, attributes]);
    return new ExistingGateway(scope, id, attributes);
  }

  public readonly gatewayName: string;
  public readonly gatewayNamespace: string;
  public readonly addresses: string[];
  public readonly defaultListener?: string;
  public readonly ciliumVersion?: string;
  /** @internal */
  public readonly _isOfOtherClass: boolean;

  /** The listeners that routes attach to. */
  private readonly routeListeners: Listener[];

  /**
   * @param scope the app
   * @param id name of the chart and so of its file
   * @param props what differs from the defaults
   * @throws where a name, port or host name cannot be right, two listeners have one name, cert-manager would not make
   * the certificate of a listener, or the release cannot give the address or does not serve a protocol or ListenerSets
   */
  constructor(scope: Construct, id: string, props: SharedGatewayProps = {}) {
    checkCall('new SharedGateway', [scope, id, props], new.target);
    super(scope, id, { ...props, namespace: props.namespace ?? props.cilium?.namespace ?? 'kube-system' });
    Synthesis.of(this).companions.writtenFor.push({
      path: this.node.path,
      version: props.cilium?.version ?? DEFAULT_VERSION,
    });
    const redirectToHttps = props.redirectToHttps ?? false;
    const given = props.listeners ?? [Listener.http()];
    const listeners =
      redirectToHttps && given.length > 0 && !given.some(({ protocol }) => protocol === 'HTTP')
        ? [Listener.http(), ...given]
        : given;
    const version = props.cilium?.version ?? DEFAULT_VERSION;
    const release = releaseOf(version);
    const values = new Values(this);
    this.gatewayName = values.check('gatewayName', props.gatewayName ?? id, gatewayName(version));
    this.gatewayNamespace = values.check('namespace', this.namespace!, dnsLabel);
    this.ciliumVersion = props.cilium?.version;
    if (props.gatewayClass && props.gatewayClassName !== undefined)
      values.refuse(
        'gatewayClassName',
        props.gatewayClassName,
        `is given beside gatewayClass, which is ${props.gatewayClass.gatewayClassName}: give one of them`,
      );
    const gatewayClassName = values.check(
      'gatewayClassName',
      props.gatewayClass?.gatewayClassName ?? props.gatewayClassName ?? CILIUM_CLASS,
      objectName,
    );
    const ofCilium = props.gatewayClass !== undefined || gatewayClassName === CILIUM_CLASS;
    this._isOfOtherClass = !ofCilium;
    checkListeners(values, listeners, { kind: 'Gateway', ofCilium, release, redirectToHttps });
    checkService(values, props, release);
    if (props.envoyProxy)
      checkEnvoyProxy(values, props.envoyProxy, props, { ofCilium, namespace: this.gatewayNamespace });
    if (props.allowedListenerSets && ofCilium && !serves(release, 'ListenerSet')) {
      values.refuse(
        'allowedListenerSets',
        undefined,
        `Cilium ${release.minor} serves no ListenerSets ` +
          `(${releasesWith((other) => serves(other, 'ListenerSet'))} does): leave it out, or take a newer release`,
      );
    }
    props.dnsTargets?.forEach((target, i) => values.check(`dnsTargets[${i}]`, target, dnsTarget));
    checkAddresses(values, props.addresses ?? [], release, ofCilium);
    checkObject(values, props);
    const isRight = values.goOn();

    const addresses = props.addresses ?? [];
    this.addresses = addresses.map(({ address }) => address);
    this.routeListeners = listeners.filter((listener) => !redirects(listener, redirectToHttps));
    this.defaultListener = (
      this.routeListeners.find(({ protocol }) => protocol === 'HTTPS') ?? this.routeListeners[0]
    )?.name;
    const serviceLabels = ofCilium ? undefined : { [GATEWAY_LABEL]: this.gatewayName };
    addresses.forEach((address, i) => {
      if (address._claim)
        address._claim({
          name: this.gatewayName,
          namespace: this.gatewayNamespace,
          chart: this,
          isSecond: i > 0,
          serviceLabels,
        });
      else if (!isDeclared(address.address))
        Synthesis.of(this).companions.foreignAddresses.push(Ip.parse(address.address)!);
    });
    this.addGateway({ className: gatewayClassName, ofCilium }, props, listeners, release);
    if (redirectToHttps && isRight) addRedirect(this, listeners, release, props.redirectName);
  }

  /** @internal */
  public _listenersFor(protocols: string[], hostnames: string[], kind: string): string[] {
    return listenersFor(this.routeListeners, protocols, hostnames, kind);
  }

  /**
   * Attaches a route to this gateway, in this chart.
   *
   * @param id id of the route in this chart, and its name unless `options.metadata` has another
   * @param options what the route matches and where it leads
   * @returns the new route
   * @throws where a name or host name cannot be right, a rule leads nowhere, or an option is misspelt or of the wrong
   * type
   */
  public addRoute(id: string, options: HttpRouteOptions): HttpRoute {
    checkCall('SharedGateway#addRoute', [id, options], this);
    return new HttpRoute(this, id, { ...options, gateway: this });
  }

  private addGateway(
    { className, ofCilium }: { readonly className: string; readonly ofCilium: boolean },
    props: SharedGatewayProps,
    listeners: Listener[],
    release: Release,
  ): void {
    const { addresses } = this;
    // Other controllers take spec.addresses for addresses of the nodes' side, such as externalIPs of the Service.
    const asks = addresses.length > 0 && ofCilium && release.gatewayAddress === 'spec-addresses';
    const annotates = addresses.length > 0 && (!ofCilium || release.gatewayAddress === 'infrastructure-annotation');
    const allowed = props.allowedNamespaces ?? Namespaces.all();
    const own = props.serviceAnnotations ?? {};
    const reserves = !ofCilium && (props.addresses ?? []).some(({ _claim }) => _claim);
    const known: Record<string, string> = reserves ? { [GATEWAY_LABEL]: this.gatewayName } : {};
    const { envoyProxy } = props;
    new Gateway(this, 'Resource', {
      apiVersion: release.gatewayApi.apiVersion,
      metadata: {
        ...props.metadata,
        ...metadata({
          name: this.gatewayName,
          annotations: {
            ...issuerAnnotation(listeners),
            ...dnsAnnotations({ target: props.dnsTargets }),
            ...props.metadata?.annotations,
          },
        }),
      },
      spec: writeGateway({
        className,
        addresses: asks ? addresses : [],
        serviceLabels: { ...props.serviceLabels, ...known },
        serviceAnnotations: annotates ? { ...own, [release.addressAnnotation]: addresses.join(',') } : own,
        parameters: envoyProxy
          ? { group: ENVOY_GROUP, kind: envoyProxy.kind, name: envoyProxy.name }
          : props.parameters,
        admitsSets: props.allowedListenerSets?._admission,
        listeners: listeners.map((listener) =>
          listener._intent(redirects(listener, props.redirectToHttps ?? false) ? Namespaces.same() : allowed),
        ),
      }),
    });
    grantCertificates('Gateway', this.gatewayNamespace, listeners, release);
  }
}

/** Checks that Envoy Gateway finds the EnvoyProxy, and that it lets the Service have the addresses. */
function checkEnvoyProxy(
  values: Values,
  envoyProxy: EnvoyProxy,
  { parameters, addresses }: SharedGatewayProps,
  gateway: { readonly ofCilium: boolean; readonly namespace: string },
): void {
  const { path } = envoyProxy.node;
  const namespace = envoyProxy.metadata.namespace ?? 'default';
  if (gateway.ofCilium)
    values.refuse(
      'envoyProxy',
      path,
      'is for Envoy Gateway, and the gateway is of a class of Cilium: give gatewayClassName that of Envoy Gateway',
    );
  if (parameters) values.refuse('parameters', parameters, 'is given beside envoyProxy: give one of them');
  if (namespace !== gateway.namespace)
    values.refuse(
      'envoyProxy',
      path,
      `is in namespace ${namespace}, and a Gateway finds it in its own alone. Put it into ${gateway.namespace}`,
    );
  const complaint = addresses && addresses.length > 0 ? withoutAddresses(envoyProxy) : undefined;
  if (complaint)
    values.refuse(
      'addresses',
      addresses!.map(({ address }) => address),
      complaint,
    );
}

/** Checks the properties of the objects themselves. */
function checkObject(values: Values, { metadata, redirectName, redirectToHttps }: SharedGatewayProps): void {
  if (metadata?.name !== undefined)
    values.refuse('metadata.name', metadata.name, 'is given by gatewayName: say it there');
  if (metadata?.namespace !== undefined)
    values.refuse('metadata.namespace', metadata.namespace, 'is that of the chart: say it by namespace');
  checkLabelsAndAnnotations(values, metadata);
  if (redirectName === undefined) return;
  values.check('redirectName', redirectName, objectName);
  if (!redirectToHttps)
    values.refuse('redirectName', redirectName, 'names a route that there is with redirectToHttps alone: set that too');
}

function hasKeys(record: object | undefined): boolean {
  return record !== undefined && Object.keys(record).length > 0;
}

/** Checks the properties of the Gateway's Service, which not every release can pass on. */
function checkService(
  values: Values,
  { serviceLabels, serviceAnnotations, parameters, envoyProxy }: SharedGatewayProps,
  release: Release,
): void {
  const proxy = envoyProxy && [envoyProxy.name];
  for (const [prop, value] of Object.entries({ serviceLabels, serviceAnnotations, parameters, envoyProxy: proxy })) {
    if (hasKeys(value) && !release.gatewayApi.infrastructure) {
      values.refuse(
        prop,
        value,
        `Cilium ${release.minor} gives the Service of a Gateway nothing of its own ` +
          `(${releasesWith(({ gatewayApi }) => gatewayApi.infrastructure)} do): leave it out, or take a newer ` +
          'release',
      );
    }
  }
  if (parameters) checkReference(values, 'parameters', parameters);
  if (serviceLabels) values.labels('serviceLabels', serviceLabels);
  for (const [key, text] of Object.entries(serviceAnnotations ?? {}))
    values.check(`serviceAnnotations.${key}`, text, yamlText);
}

/** Checks the addresses: one per family, and requested in a way that the release supports. */
function checkAddresses(values: Values, addresses: GatewayAddress[], release: Release, ofCilium: boolean): void {
  values.ofEachFamily(
    'addresses',
    addresses.map(({ address }) => address),
    (prop, text) => (isDeclared(text) ? {} : values.ip(prop, text, 'gatewayAddress')),
  );
  if (!ofCilium) {
    const able = releasesWith(({ gatewayApi }) => gatewayApi.infrastructure);
    if (addresses.length > 0 && !release.gatewayApi.infrastructure)
      values.refuse(
        'addresses',
        addresses.map(({ address }) => address),
        `the Gateway API of Cilium ${release.minor} has no infrastructure, by which a gateway of another controller ` +
          `asks for an address (${able} have): leave them out, or take one of these`,
      );
    return;
  }
  addresses.forEach(({ address, _claim }, i) => {
    if (_claim || release.gatewayAddress !== 'reserved-pool') return;
    const able = releasesWith((other) => other.gatewayAddress !== 'reserved-pool');
    values.refuse(
      `addresses[${i}]`,
      address,
      `Cilium ${release.minor} has no field by which a Gateway asks for an address (${able} have): reserve it ` +
        `from a pool of this program, \`pool.reserve(…)\``,
    );
  });
  if (addresses.length < 2 || release.gatewayHasBothFamilies) return;
  const able = releasesWith((other) => other.gatewayHasBothFamilies);
  values.refuse(
    'addresses[1]',
    addresses[1].address,
    `Cilium ${release.minor} gives a Gateway an address of the cluster's first family alone (${able} give both). ` +
      'Leave it out: an edge on IPv6 leads to the IPv4 address too',
  );
}

function gatewayName(version: string): (value: string) => string | undefined {
  return (value) => {
    const tooLong = tooLongForCilium(value, version);
    return dnsLabel(value) ?? (tooLong && `must be at most ${tooLong.longest} characters: ${tooLong.rule}`);
  };
}
