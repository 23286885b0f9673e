import { Chart, ChartProps, Duration } from 'cdk8s';
import { Construct } from 'constructs';
import {
  CiliumBGPAdvertisement,
  CiliumBGPClusterConfig,
  type CiliumBGPClusterConfigSpec,
  CiliumBGPNodeConfigOverride,
  type CiliumBGPNodeConfigOverrideSpec,
  CiliumBGPPeerConfig,
  type CiliumBGPPeerConfigSpec,
  CiliumBGPPeeringPolicy,
  type CiliumBGPPeeringPolicySpec,
} from '../../imports/cilium.io';
import { hasAttributes, Session, Timers } from '../kinds/bgp';
import { writeAdvertisement } from '../kinds/cilium-bgp-advertisement';
import { BgpPeer, ClusterConfigIntent, writeClusterConfig } from '../kinds/cilium-bgp-cluster-config';
import { InstanceOverride, PeerOverride, writeNodeOverride } from '../kinds/cilium-bgp-node-config-override';
import { AnnouncedFamily, writePeerConfig } from '../kinds/cilium-bgp-peer-config';
import {
  PeeringPolicyIntent,
  PolicyAttributes,
  PolicyNeighbor,
  writePeeringPolicy,
} from '../kinds/cilium-bgp-peering-policy';
import { late } from '../kinds/late';
import { Selector, withLabels } from '../kinds/selector';
import { metadata } from '../kinds/manifest';
import type { ICilium } from '../references/cilium';
import type { IBgpRouter } from '../references/router';
import type { BgpFeature, Release } from '../release/release';
import { DEFAULT_VERSION, releaseOf, releasesWith } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Family, Ip } from '../values/cidr';
import { objectName } from '../values/rules';
import { Values } from '../api/values';
import { Advertisement } from './advertisement';
import { BgpNames, checkNames, ResolvedNames, resolveNames } from './bgp-names';
import { BgpNodeOverride, checkOverrides } from './bgp-node-override';
import { clusterWide } from './cluster-object';
import { expressionsOf, LabelExpression, wrongExpressions } from './label-selector';
import { Services } from './services';

/** Properties of `BgpPeering`. */
export interface BgpPeeringProps extends ChartProps {
  /**
   * The Cilium that speaks BGP: decides the API.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /** AS number of the nodes: 1 to 4294967294, without the reserved 23456 and 65535. */
  readonly localAsn: number;

  /**
   * The routers that every node has a session with, or one a family where the router has an `address6` too. More can be
   * added by `addPeer`.
   */
  readonly peers: IBgpRouter[];

  /**
   * Labels of the nodes that speak BGP.
   * @default - every node
   */
  readonly nodeSelector?: Record<string, string>;

  /**
   * Conditions on the labels of those nodes, beside `nodeSelector`.
   * @default - none
   */
  readonly nodeExpressions?: LabelExpression[];

  /**
   * The Services whose addresses from pools are announced: short for `advertise` with these alone.
   * @default Services.all()
   */
  readonly services?: Services;

  /**
   * All that is announced, where that is more than addresses of Services from pools, or carries attributes. What each
   * release can is in docs/releases.md.
   * @default - `services`
   */
  readonly advertise?: Advertisement[];

  /**
   * The time without a message after which a session is down, and with it the routes over that node: 3 to 65535 whole
   * seconds. The router gets the same. (RFC 4271, 4.2)
   * @default Duration.seconds(9)
   */
  readonly holdTime?: Duration;

  /**
   * The time between keepalives: whole seconds, 1 to a third of the hold time. The router gets the same.
   * @default - a third of the hold time
   */
  readonly keepAliveTime?: Duration;

  /**
   * The time between attempts of a node to reach the router, 1 second or more. Cilium's own default of 120 seconds
   * leaves a node without routes for two minutes after the router restarted.
   * @default Duration.seconds(10)
   */
  readonly connectRetryTime?: Duration;

  /**
   * The most hops to a router, as the TTL of what nodes send: 1 to 255. More than 1 where a router stands between.
   * Within one AS it does nothing: there packets may go anywhere. (eBGP multihop)
   * @default 1
   */
  readonly multihop?: number;

  /**
   * The port that routers listen on: 1 to 65535. A `FrrRouter` or `BirdRouter` that is a peer does so.
   * @default 179
   */
  readonly peerPort?: number;

  /**
   * Name of the Secret whose key `password` is the password of the sessions (TCP MD5, RFC 2385). It stands in the
   * namespace that Cilium's agent reads such Secrets of: `kube-system`, or the Helm value
   * `bgpControlPlane.secretsNamespace.name`. The routers need the same password.
   * @default - no password
   */
  readonly passwordSecret?: string;

  /**
   * How long routers keep the routes of a node whose agent restarts: 1 to 4095 whole seconds. A node that died has its
   * routes for as long, on top of the hold time. (RFC 4724)
   * @default - no graceful restart: routes go with the session
   */
  readonly gracefulRestartTime?: Duration;

  /**
   * What is different on single nodes.
   * @default - nothing
   */
  readonly nodeOverrides?: BgpNodeOverride[];

  /**
   * Names of the objects, and of what stands in them.
   * @default - names that follow from the chart's id, the AS number and the routers
   */
  readonly names?: BgpNames;

  /**
   * The labels of the CiliumBGPAdvertisement, by which peer configs find it: one at least. Peer configs of other charts
   * and programs with the same labels announce it too.
   * @default - the label "cdk8s-cilium/peering" with the chart's id
   */
  readonly advertisementLabels?: Record<string, string>;
}

/** The addresses of a router that nodes dial. */
function addressesOf({ address, address6 }: IBgpRouter): string[] {
  return address6 === undefined ? [address] : [address, address6];
}

function defaultPeerName({ node, address6 }: IBgpRouter, address: Ip): string {
  const suffix = address.toString() === address6 ? '-ipv6' : '';
  return node.path.replace(/[^A-Za-z0-9._-]/gu, '-').slice(0, 255 - suffix.length) + suffix;
}

/** Label by which a peer config finds its advertisement. */
const PEERING_LABEL = 'cdk8s-cilium/peering';

/**
 * The cluster's side of BGP: which nodes speak to which routers, and which Services they announce. Written in the API
 * of the Cilium release in use: CiliumBGPPeeringPolicy, or CiliumBGPClusterConfig with its companions.
 *
 * @example
 * const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, address: '192.0.2.1' });
 * new BgpPeering(app, 'bgp', { localAsn: 64500, peers: [router], nodeSelector: { bgp: 'speaker' } });
 */
export class BgpPeering extends Chart {
  /** AS number of the nodes. */
  public readonly localAsn: number;

  private readonly peers: IBgpRouter[] = [];
  private readonly names: ResolvedNames;
  private addSecondFamily?: () => void;

  /**
   * @param scope the app
   * @param id name of the chart, of its file and of the objects
   * @param props AS number and routers, and what differs from the defaults
   * @throws where an AS number, label or time cannot be right, or no router is given
   */
  constructor(scope: Construct, id: string, props: BgpPeeringProps) {
    checkCall('new BgpPeering', [scope, id, props], new.target);
    super(scope, id, props);
    Synthesis.of(this).companions.writtenFor.push({
      path: this.node.path,
      version: props.cilium?.version ?? DEFAULT_VERSION,
    });
    const values = new Values(this);
    const holdTimeSeconds = values.seconds('holdTime', props.holdTime ?? Duration.seconds(9), 3, 65535);
    const longestKeepAlive = Math.max(1, Math.floor(holdTimeSeconds / 3));
    this.localAsn = values.asn('localAsn', props.localAsn);
    if (props.peers.length === 0)
      values.refuse('peers', [], 'needs one router at least: nodes without a neighbor announce nothing');
    const timers = {
      connectRetryTimeSeconds: values.seconds(
        'connectRetryTime',
        props.connectRetryTime ?? Duration.seconds(10),
        1,
        2147483647,
      ),
      holdTimeSeconds,
      keepAliveTimeSeconds: values.seconds(
        'keepAliveTime',
        props.keepAliveTime ?? Duration.seconds(longestKeepAlive),
        1,
        longestKeepAlive,
        ', a third of holdTime',
      ),
    };
    const nodeSelector = readNodeSelector(values, props);
    const labels = props.advertisementLabels ?? { [PEERING_LABEL]: id };
    values.labels('advertisementLabels', labels);
    if (Object.keys(labels).length === 0)
      values.refuse(
        'advertisementLabels',
        {},
        'must have one label at least: peer configs find the advertisement by it',
      );
    const session = readSession(values, timers, props);
    const advertised = props.advertise ?? [Advertisement.services({ services: props.services })];
    const overrides = props.nodeOverrides ?? [];
    checkOverrides(values, overrides);
    checkAdvertised(values, props, advertised);
    const release = releaseOf(props.cilium?.version ?? DEFAULT_VERSION);
    refuseWhatIsMissing(values, release, props, advertised);
    checkNames(values, id, props.names ?? {}, release.bgp.kind);
    this.names = resolveNames(props.names ?? {}, id, this.localAsn);
    this.node.addValidation({ validate: () => this.unusedNames(props.names ?? {}) });
    const isRight = values.goOn();

    props.peers.forEach((peer) => this.addPeer(peer));
    if (!isRight) return;
    const said: Said = { nodeSelector, labels, session, advertised, overrides };
    const write = {
      CiliumBGPPeeringPolicy: () => this.addPolicy(release, said),
      CiliumBGPClusterConfig: () => this.addConfigs(release, said),
    };
    write[release.bgp.kind]();
    this.completeFamilies();
  }

  /**
   * Adds a router that every node has a session with.
   *
   * @param router the router
   * @returns the router
   * @throws where a router with this address is a peer already
   */
  public addPeer(router: IBgpRouter): IBgpRouter {
    checkCall('BgpPeering#addPeer', [router], this);
    for (const address of addressesOf(router)) {
      const other = this.peers.find((peer) => addressesOf(peer).includes(address));
      if (!other) continue;
      const values = new Values(this);
      values.refuse(
        'peer',
        router.node.path,
        `${address} is the address of peer ${other.node.path} already. Name each router once`,
      );
      values.goOn();
      return router;
    }
    this.peers.push(router);
    this.completeFamilies();
    return router;
  }

  /** Of each router one session a family, which carries the routes of that family and no others. */
  private sessions(): { peer: IBgpRouter; address: Ip }[] {
    return this.peers.flatMap((peer) => addressesOf(peer).map((address) => ({ peer, address: Ip.parse(address)! })));
  }

  /** The families of the sessions, IPv4 first. */
  private families(): Family[] {
    const families = new Set(this.sessions().map(({ address }) => address.family));
    return ([4, 6] as const).filter((family) => families.has(family));
  }

  /** The peer config of the second family comes with the first session of that. */
  private completeFamilies(): void {
    if (this.families().length < 2) return;
    this.addSecondFamily?.();
    this.addSecondFamily = undefined;
  }

  private addPolicy(release: Release, said: Said): void {
    clusterWide(
      new CiliumBGPPeeringPolicy(this, 'Resource', {
        metadata: metadata({ name: this.names.clusterConfig }),
        spec: late((): CiliumBGPPeeringPolicySpec => writePeeringPolicy(this.policy(release, said))),
      }),
    );
  }

  private policy(release: Release, { nodeSelector, session, advertised }: Said): PeeringPolicyIntent {
    const services = advertised.find(({ _services }) => _services);
    // Both families are the default: said where there is IPv6, and where the release has a field for it.
    const saysFamilies = this.families().includes(6) && release.bgp.can.has('families of single sessions');
    const attributes = advertised
      .filter(({ _attributes }) => hasAttributes(_attributes))
      .map(({ _services, _attributes }): PolicyAttributes => ({ of: _services ? 'services' : 'pods', ..._attributes }));
    return {
      nodeSelector,
      routers: [
        {
          localAsn: this.localAsn,
          exportPodCidr: advertised.some(({ _services }) => !_services),
          serviceSelector: services?._services?._selector,
          announcesPodPools: false,
          neighbors: this.sessions().map(
            ({ peer, address }): PolicyNeighbor => ({
              address,
              asn: peer.asn,
              session,
              families: saysFamilies ? [address.family] : undefined,
              attributes,
            }),
          ),
        },
      ],
    };
  }

  private addConfigs({ bgp: { apiVersion } }: Release, said: Said): void {
    const { nodeSelector, labels, session, advertised, overrides } = said;
    const { clusterConfig, peerConfig, peerConfig6, advertisement } = this.names;
    clusterWide(
      new CiliumBGPClusterConfig(this, 'Resource', {
        apiVersion,
        metadata: metadata({ name: clusterConfig }),
        spec: late((): CiliumBGPClusterConfigSpec => writeClusterConfig(this.clusterConfig(nodeSelector))),
      }),
    );
    const addPeerConfig = (id: string, configName: string, n: number) =>
      clusterWide(
        new CiliumBGPPeerConfig(this, id, {
          apiVersion,
          metadata: metadata({ name: configName }),
          spec: late((): CiliumBGPPeerConfigSpec => {
            const families: AnnouncedFamily[] = [{ family: this.families()[n], advertisements: withLabels(labels) }];
            return writePeerConfig({ ...session, families });
          }),
        }),
      );
    addPeerConfig('PeerConfig', peerConfig, 0);
    this.addSecondFamily = () => addPeerConfig('PeerConfig6', peerConfig6, 1);
    clusterWide(
      new CiliumBGPAdvertisement(this, 'Advertisement', {
        apiVersion,
        metadata: metadata({ name: advertisement, labels }),
        spec: writeAdvertisement(advertised.map(({ _intent }) => _intent)),
      }),
    );
    for (const override of overrides)
      clusterWide(
        new CiliumBGPNodeConfigOverride(this, `Override-${override.nodeName}`, {
          apiVersion,
          // Cilium finds it by the name of the node.
          metadata: metadata({ name: override.nodeName }),
          spec: late((): CiliumBGPNodeConfigOverrideSpec => writeNodeOverride([this.override(override)])),
        }),
      );
  }

  private clusterConfig(nodeSelector: Selector): ClusterConfigIntent {
    const { instance, peerConfig, peerConfig6 } = this.names;
    return {
      nodeSelector,
      instances: [
        {
          name: instance,
          localAsn: this.localAsn,
          peers: this.sessions().map(
            ({ peer, address }): BgpPeer => ({
              name: this.peerName(peer, address),
              address,
              asn: peer.asn,
              config: this.families().indexOf(address.family) > 0 ? peerConfig6 : peerConfig,
            }),
          ),
        },
      ],
    };
  }

  private override({ routerId, localPort, localAddress, localAsn }: BgpNodeOverride): InstanceOverride {
    const from = Ip.parse(localAddress ?? '');
    return {
      name: this.names.instance,
      routerId: Ip.parse(routerId ?? ''),
      localPort,
      localAsn,
      peers:
        from &&
        this.sessions()
          .filter(({ address }) => address.family === from.family)
          .map(({ peer, address }): PeerOverride => ({ name: this.peerName(peer, address), localAddress: from })),
    };
  }

  private peerName(peer: IBgpRouter, address: Ip): string {
    return this.names.peer(address) ?? defaultPeerName(peer, address);
  }

  /** Names of peers that are none: a peering may get more of them until synth. */
  private unusedNames({ peers = {} }: BgpNames): string[] {
    const addresses = this.sessions().map(({ address }) => String(address));
    return Object.keys(peers)
      .filter((address) => !addresses.includes(String(Ip.parse(address))))
      .map((address) => `names.peers has ${address}, and no peer has this address: it has ${addresses.join(', ')}`);
  }
}

/** The nodes that speak BGP. */
function readNodeSelector(values: Values, { nodeSelector = {}, nodeExpressions = [] }: BgpPeeringProps): Selector {
  values.labels('nodeSelector', nodeSelector);
  wrongExpressions(nodeExpressions).forEach(([at, value, rule]) => values.refuse(`nodeExpressions${at}`, value, rule));
  return { matchLabels: nodeSelector, matchExpressions: expressionsOf(nodeExpressions) };
}

/** What a peering says beside its number and its peers. */
interface Said {
  readonly nodeSelector: Selector;
  /** Those by which peer configs find what is announced. */
  readonly labels: Record<string, string>;
  readonly session: Session;
  readonly advertised: Advertisement[];
  readonly overrides: BgpNodeOverride[];
}

function readSession(values: Values, timers: Timers, props: BgpPeeringProps): Session {
  const { multihop, peerPort, passwordSecret, gracefulRestartTime: restart } = props;
  return {
    timers,
    multihop: multihop === undefined ? undefined : values.integer('multihop', multihop, 1, 255, 'hops'),
    port: peerPort === undefined ? undefined : values.port('peerPort', peerPort),
    passwordSecret:
      passwordSecret === undefined ? undefined : values.check('passwordSecret', passwordSecret, objectName),
    restartTimeSeconds: restart === undefined ? undefined : values.seconds('gracefulRestartTime', restart, 1, 4095),
  };
}

function checkAdvertised(values: Values, { services, advertise }: BgpPeeringProps, advertised: Advertisement[]): void {
  if (services && advertise)
    values.refuse(
      'services',
      undefined,
      'is short for one advertisement, and there is advertise too: put the Services there, Advertisement.services({ services })',
    );
  if (advertised.length === 0)
    values.refuse('advertise', [], 'needs one advertisement at least: sessions that announce nothing have no use');
  advertised.forEach((advertisement, i) => advertisement._check(values, `advertise[${i}]`));
}

function refuseWhatIsMissing(
  values: Values,
  release: Release,
  { passwordSecret, nodeOverrides = [] }: BgpPeeringProps,
  advertised: Advertisement[],
): void {
  const need = (prop: string, feature: BgpFeature) => {
    if (!release.bgp.can.has(feature))
      values.refuse(
        prop,
        undefined,
        `Cilium ${release.minor} has no ${feature} (${releasesWith(({ bgp }) => bgp.can.has(feature))} have): leave it out, or take one of these`,
      );
  };
  if (passwordSecret !== undefined) need('passwordSecret', 'password for BGP sessions');
  advertised.forEach((advertisement, i) => advertisement._needs.forEach((feature) => need(`advertise[${i}]`, feature)));
  if (advertised.filter(({ _services }) => _services).length > 1) need('advertise', 'second advertisement of Services');
  if (nodeOverrides.length > 0) need('nodeOverrides', 'BGP settings of single nodes');
  nodeOverrides.forEach(
    ({ localAsn }, i) => localAsn !== undefined && need(`nodeOverrides[${i}].localAsn`, 'AS number of single nodes'),
  );
}
