import { Chart, Duration } from 'cdk8s';
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
import { hasAttributes } from '../kinds/bgp';
import { writeAdvertisement } from '../kinds/cilium-bgp-advertisement';
import { BgpInstance, BgpPeer, ClusterConfigIntent, writeClusterConfig } from '../kinds/cilium-bgp-cluster-config';
import { InstanceOverride, PeerOverride, writeNodeOverride } from '../kinds/cilium-bgp-node-config-override';
import { AnnouncedFamily, writePeerConfig } from '../kinds/cilium-bgp-peer-config';
import {
  PeeringPolicyIntent,
  PolicyAttributes,
  PolicyNeighbor,
  PolicyRouter,
  writePeeringPolicy,
} from '../kinds/cilium-bgp-peering-policy';
import { late } from '../kinds/late';
import { Selector, withLabels } from '../kinds/selector';
import { metadata } from '../kinds/manifest';
import { type IBgpRouter, knownAsn, writtenAsn } from '../references/router';
import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Family, Ip } from '../values/cidr';
import { Values } from '../api/values';
import { Advertisement, ServiceAddress } from './advertisement';
import { BgpNames, checkNames, ResolvedNames, resolveNames } from './bgp-names';
import { BgpNodeOverride, checkOverrides } from './bgp-node-override';
import {
  checkAdvertised,
  readApi,
  readSession,
  refuseOpenPlace,
  refuseWhatIsMissing,
  type Said,
  type Written,
} from './bgp-peering-read';
import type { BgpPeeringProps } from './bgp-peering-props';
import { checkInstances, type Instance, readInstances, refuseLaterAsn } from './bgp-instances';
import { type PeerSession, placeText, sessionsWith } from './bgp-sessions';
import { clusterWide } from './cluster-object';
import { readNodeSelector } from './label-selector';

function defaultPeerName({ peer, family }: PeerSession): string {
  const suffix = sessionsWith(peer).length > 1 && family === 6 ? '-ipv6' : '';
  return peer.node.path.replace(/[^A-Za-z0-9._-]/gu, '-').slice(0, 255 - suffix.length) + suffix;
}

/** Label by which a peer config finds its advertisement. */
const PEERING_LABEL = 'cdk8s-cilium/peering';

/**
 * The cluster's side of BGP: which nodes speak to which routers, and which Services they announce. Written in the API
 * of the Cilium release in use: CiliumBGPPeeringPolicy, or CiliumBGPClusterConfig with its companions. `peeringPolicy`
 * chooses where a release reads both.
 *
 * @example
 * const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, addresses: ['192.0.2.1'] });
 * new BgpPeering(app, 'bgp', { localAsn: 64500, peers: [router], nodeSelector: { bgp: 'speaker' } });
 */
export class BgpPeering extends Chart {
  /** AS number of the nodes; 0 where it is known only later. */
  public readonly localAsn: number;

  /** The instance of `localAsn` comes first. */
  private readonly instances: readonly Instance[];
  private readonly written: Written;
  private readonly names: ResolvedNames;
  private readonly bothFamilies: boolean;
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
    const localAsn = values.laterAsn('localAsn', props.localAsn);
    this.localAsn = knownAsn(localAsn);
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
    this.written = { release, api: readApi(values, release, props) };
    const { kind } = this.written.api;
    refuseWhatIsMissing(values, this.written, props, advertised);
    this.bothFamilies = props.bothFamilies ?? false;
    checkNames(values, id, props.names ?? {}, kind, this.bothFamilies);
    this.names = resolveNames(props.names ?? {}, id, localAsn, this.bothFamilies);
    this.node.addValidation({ validate: () => this.unusedNames(props.names ?? {}) });
    const more = props.moreInstances ?? [];
    this.instances = [{ localAsn, name: this.names.instance, peers: [] }, ...readInstances(more)];
    if (kind === 'CiliumBGPPeeringPolicy' && typeof localAsn === 'string')
      refuseLaterAsn(values, 'localAsn', localAsn, kind);
    checkInstances(values, more, this.instances, kind);
    const isRight = values.goOn();

    [props, ...more].forEach(({ peers }, i) => peers.forEach((peer) => this.addPeerTo(this.instances[i], peer)));
    if (!isRight) return;
    const said: Said = { nodeSelector, labels, session, advertised, overrides };
    const write = {
      CiliumBGPPeeringPolicy: () => this.addPolicy(said),
      CiliumBGPClusterConfig: () => this.addConfigs(said),
    };
    write[kind]();
    this.completeFamilies();
  }

  /**
   * Adds a router that every node has a session with.
   *
   * @param router the router
   * @returns the router
   * @throws where a router with this address is a peer already, or the release has no way to find it
   */
  public addPeer(router: IBgpRouter): IBgpRouter {
    checkCall('BgpPeering#addPeer', [router], this);
    return this.addPeerTo(this.instances[0], router);
  }

  private addPeerTo({ peers }: Instance, router: IBgpRouter): IBgpRouter {
    const values = new Values(this);
    const places = new Map(this.sessions().map(({ peer, at }) => [placeText(at), peer]));
    for (const session of sessionsWith(router)) {
      const place = placeText(session.at);
      const other = places.get(place);
      if (other) {
        const rule = `${place} is the address of peer ${other.node.path} already. Name each router once`;
        values.refuse('peer', router.node.path, rule);
        break;
      }
      refuseOpenPlace(values, this.written, session);
    }
    if (!values.goOn()) return router;
    peers.push(router);
    this.completeFamilies();
    return router;
  }

  /** One session for each address of each router. */
  private sessions(): PeerSession[] {
    return this.instances.flatMap(({ peers }) => peers.flatMap(sessionsWith));
  }

  /** The families of the sessions, IPv4 first. */
  private families(): Family[] {
    const families = new Set(this.sessions().map(({ family }) => family));
    return ([4, 6] as const).filter((family) => families.has(family));
  }

  /** Writes the peer config of the second family when the first session of that family appears. */
  private completeFamilies(): void {
    if (this.families().length < 2 || this.names.peerConfigIpv6 === this.names.peerConfig) return;
    this.addSecondFamily?.();
    this.addSecondFamily = undefined;
  }

  private addPolicy(said: Said): void {
    clusterWide(
      new CiliumBGPPeeringPolicy(this, 'Resource', {
        metadata: metadata({ name: this.names.clusterConfig }),
        spec: late((): CiliumBGPPeeringPolicySpec => writePeeringPolicy(this.policy(said))),
      }),
    );
  }

  private policy({ nodeSelector, session, advertised }: Said): PeeringPolicyIntent {
    const services = advertised.find(({ _services }) => _services);
    // The default: addresses from pools. Not every release has the field.
    const addresses =
      services && services._addresses.join() !== ServiceAddress.LOAD_BALANCER_IP ? services._addresses : undefined;
    // Cilium's default is both families: the field is needed with IPv6 alone, and not every release has it.
    const saysFamilies =
      this.families().includes(6) && !this.bothFamilies && this.written.api.can.has('families of single sessions');
    const attributes = advertised
      .filter(({ _attributes }) => hasAttributes(_attributes))
      .map(({ _services, _attributes }): PolicyAttributes => ({ of: _services ? 'services' : 'pods', ..._attributes }));
    return {
      nodeSelector,
      routers: this.instances.map(
        ({ localAsn, peers }): PolicyRouter => ({
          localAsn: knownAsn(localAsn),
          exportPodCidr: advertised.some(({ _services }) => !_services),
          serviceSelector: services?._services?._selector,
          serviceAddresses: addresses,
          announcesPodPools: false,
          neighbors: peers
            .flatMap(sessionsWith)
            .flatMap(({ peer, family, at: { address } }): PolicyNeighbor[] =>
              address
                ? [{ address, asn: peer.asn, session, families: saysFamilies ? [family] : undefined, attributes }]
                : [],
            ),
        }),
      ),
    };
  }

  private addConfigs(said: Said): void {
    const { apiVersion } = this.written.api;
    const { nodeSelector, labels, session, advertised, overrides } = said;
    const { clusterConfig, peerConfig, peerConfigIpv6, advertisement } = this.names;
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
            const carried: Family[] = this.bothFamilies ? [4, 6] : [this.families()[n]];
            const families = carried.map((family): AnnouncedFamily => ({ family, advertisements: withLabels(labels) }));
            return writePeerConfig({ ...session, families });
          }),
        }),
      );
    addPeerConfig('PeerConfig', peerConfig, 0);
    this.addSecondFamily = () => addPeerConfig('PeerConfig6', peerConfigIpv6, 1);
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
          // Cilium finds the override by the name of the node.
          metadata: metadata({ name: override.nodeName }),
          spec: late((): CiliumBGPNodeConfigOverrideSpec => writeNodeOverride([this.override(override)])),
        }),
      );
  }

  private clusterConfig(nodeSelector: Selector): ClusterConfigIntent {
    const { peerConfig, peerConfigIpv6 } = this.names;
    return {
      nodeSelector,
      instances: this.instances.map(
        ({ name, localAsn, peers }): BgpInstance => ({
          name,
          localAsn,
          peers: peers.flatMap(sessionsWith).map(
            (session): BgpPeer => ({
              name: this.peerName(session),
              at: session.at,
              asn: writtenAsn(session.peer),
              config: this.families().indexOf(session.family) > 0 ? peerConfigIpv6 : peerConfig,
            }),
          ),
        }),
      ),
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
        this.instances[0].peers
          .flatMap(sessionsWith)
          .filter(({ family }) => family === from.family)
          .map((session): PeerOverride => ({ name: this.peerName(session), localAddress: from })),
    };
  }

  private peerName(session: PeerSession): string {
    const { address } = session.at;
    return (address && this.names.peer(address)) ?? defaultPeerName(session);
  }

  /** Finds entries of `names.peers` without a peer. It runs at synth: a program may add peers until then. */
  private unusedNames({ peers = {} }: BgpNames): string[] {
    const addresses = this.sessions().flatMap(({ at }) => (at.address ? String(at.address) : []));
    return Object.keys(peers)
      .filter((address) => !addresses.includes(String(Ip.parse(address))))
      .map((address) => `names.peers has ${address}, and no peer has this address: it has ${addresses.join(', ')}`);
  }
}
