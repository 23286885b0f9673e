import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { writeListenerSet } from '../kinds/listener-set';
import { manifest } from '../kinds/manifest';
import { serves } from '../release/release';
import { DEFAULT_VERSION, releaseOf, releasesWith } from '../release/table';
import { checkCall } from '../api/call';
import { dnsLabel, objectName } from '../values/rules';
import { Values } from '../api/values';
import type { IGateway } from '../references/gateway';
import { checkListeners, grantCertificates, issuerAnnotation, listenersFor } from './gateway-listeners';
import type { Listener } from './listener';
import { Namespaces } from './namespaces';
import { checkLabelsAndAnnotations } from './route';

/** Properties of `ListenerSet`. */
export interface ListenerSetProps {
  /** The Gateway that gets the listeners. It has to admit them: `allowedListenerSets` of `SharedGateway`. */
  readonly gateway: IGateway;

  /** The listeners, one at least, for other host names or ports than those that the Gateway has. */
  readonly listeners: Listener[];

  /**
   * The namespaces that may attach routes to listeners that have no namespaces of their own.
   * @default Namespaces.same()
   */
  readonly allowedNamespaces?: Namespaces;

  /**
   * Name, namespace, labels and annotations.
   * @default - the construct's id as name, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A ListenerSet: more listeners for a Gateway, in a namespace of their own, with certificates from there. Routes attach
 * to it as to a Gateway: `gateway: listenerSet`. Not every release has it: see docs/releases.md.
 *
 * @example
 * const gateway = new SharedGateway(app, 'public', { allowedListenerSets: Namespaces.named('shop') });
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * const own = new ListenerSet(shop, 'own', {
 *   gateway,
 *   listeners: [Listener.https({ hostname: 'shop.example.com', certificate: Certificate.fromSecret('shop-tls') })],
 * });
 * new HttpRoute(shop, 'web', { gateway: own, backend: Backend.fromName('web', 80) });
 */
export class ListenerSet extends ApiObject implements IGateway {
  public readonly gatewayName: string;
  public readonly gatewayNamespace: string;
  public readonly addresses: string[];
  public readonly defaultListener?: string;
  public readonly ciliumVersion?: string;
  /** @internal */
  public readonly _isOfOtherClass?: boolean;

  private readonly listeners: Listener[];

  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props the Gateway, and its listeners
   * @throws where a name, port or host name cannot be right, two listeners have one name, cert-manager would not make
   * the certificate of a listener, or the release does not serve ListenerSets or a protocol
   */
  constructor(scope: Construct, id: string, props: ListenerSetProps) {
    checkCall('new ListenerSet', [scope, id, props], new.target);
    const { gateway, listeners, metadata } = props;
    const release = releaseOf(gateway.ciliumVersion ?? DEFAULT_VERSION);
    const annotations = { ...issuerAnnotation(listeners), ...metadata?.annotations };
    const allowed = props.allowedNamespaces ?? Namespaces.same();
    super(
      scope,
      id,
      manifest({
        apiVersion: release.gatewayApi.versions.ListenerSet ?? release.gatewayApi.apiVersion,
        kind: 'ListenerSet',
        metadata: { ...metadata, name: metadata?.name ?? id, annotations },
        spec: writeListenerSet({
          gateway: { name: gateway.gatewayName, namespace: gateway.gatewayNamespace },
          listeners: listeners.map((listener) => listener._intent(allowed)),
        }),
      }),
    );
    this.gatewayName = gateway.gatewayName;
    this.gatewayNamespace = gateway.gatewayNamespace;
    this.addresses = gateway.addresses;
    this.ciliumVersion = gateway.ciliumVersion;
    this._isOfOtherClass = gateway._isOfOtherClass;
    this.listeners = listeners;
    this.defaultListener = (listeners.find(({ protocol }) => protocol === 'HTTPS') ?? listeners[0])?.name;
    const values = new Values(this);
    if (!gateway._isOfOtherClass && !serves(release, 'ListenerSet')) {
      values.refuse(
        'gateway',
        gateway.gatewayName,
        `is served by Cilium ${release.minor}, which serves no ListenerSets ` +
          `(${releasesWith((other) => serves(other, 'ListenerSet'))} does): put the listeners into the Gateway, or ` +
          'take a newer release',
      );
    }
    values.check('metadata.name', this.name, objectName);
    if (metadata?.namespace !== undefined) values.check('metadata.namespace', metadata.namespace, dnsLabel);
    checkLabelsAndAnnotations(values, metadata);
    const ofCilium = !gateway._isOfOtherClass;
    checkListeners(values, listeners, { kind: 'ListenerSet', ofCilium, release, redirectToHttps: false });
    values.goOn();
    grantCertificates('ListenerSet', this.ownNamespace ?? 'default', listeners, release);
  }

  /** @internal */
  public get _parent(): NonNullable<IGateway['_parent']> {
    return {
      group: 'gateway.networking.k8s.io',
      kind: 'ListenerSet',
      name: this.name,
      namespace: this.ownNamespace,
    };
  }

  /** @internal */
  public _listenersFor(protocols: string[], hostnames: string[], kind: string): string[] {
    return listenersFor(this.listeners, protocols, hostnames, kind);
  }

  private get ownNamespace(): string | undefined {
    return this.metadata.namespace ?? this.chart.namespace;
  }
}
