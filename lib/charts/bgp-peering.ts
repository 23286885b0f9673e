import { isDeepStrictEqual } from 'node:util';
import { Chart } from 'cdk8s';
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
import { writeAdvertisement } from '../kinds/cilium-bgp-advertisement';
import { BgpInstance, BgpPeer, ClusterConfigIntent, writeClusterConfig } from '../kinds/cilium-bgp-cluster-config';
import { InstanceOverride, PeerOverride, writeNodeOverride } from '../kinds/cilium-bgp-node-config-override';
import { AnnouncedFamily, writePeerConfig } from '../kinds/cilium-bgp-peer-config';
import { writePeeringPolicy } from '../kinds/cilium-bgp-peering-policy';
import { late } from '../kinds/late';
import { Selector, withLabels } from '../kinds/selector';
import { metadata } from '../kinds/manifest';
import { type IBgpRouter, knownAsn, writtenAsn } from '../references/router';
import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Family, Ip } from '../values/cidr';
import { Values } from '../api/values';
import { grouped } from '../values/grouped';
import { Advertisement } from './advertisement';
import { BgpNames, checkNames, ResolvedNames, resolveNames } from './bgp-names';
import { BgpNodeOverride, checkOverrides } from './bgp-node-override';
import {
  checkAdvertised,
  needed,
  readApi,
  refuseOpenPlace,
  refuseWhatIsMissing,
  type Said,
  type Written,
} from './bgp-peering-read';
import { policyOf } from './bgp-peering-policy';
import type { BgpPeeringProps } from './bgp-peering-props';
import { checkInstances, type Instance, readInstances, refuseLaterAsn } from './bgp-instances';
import {
  type BgpSessionOptions,
  carriedFamilies,
  configOf,
  configsOf,
  type OwnSession,
  type PeerSettings,
  readOwnSession,
  readSession,
  type SharedSession,
} from './bgp-session-options';
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
  /** Settings of all other sessions. */
  private readonly shared: SharedSession;
  /** Settings of the sessions with single routers. */
  private readonly own = new Map<IBgpRouter, OwnSession>();
  private addPeerConfig?: (id: string, name: string, settings: () => PeerSettings) => void;

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
    const localAsn = values.laterAsn('localAsn', props.localAsn);
    this.localAsn = knownAsn(localAsn);
    if (props.peers.length === 0)
      values.refuse('peers', [], 'needs one router at least: nodes without a neighbor announce nothing');
    const nodeSelector = readNodeSelector(values, props);
    const labels = props.advertisementLabels ?? { [PEERING_LABEL]: id };
    values.labels('advertisementLabels', labels);
    if (Object.keys(labels).length === 0)
      values.refuse(
        'advertisementLabels',
        {},
        'must have one label at least: peer configs find the advertisement by it',
      );
    this.shared = { session: readSession(values, props), bothFamilies: props.bothFamilies ?? false };
    const advertised = props.advertise ?? [Advertisement.services({ services: props.services })];
    const { bothFamilies } = this.shared;
    this.names = resolveNames(props.names ?? {}, id, localAsn, bothFamilies);
    const more = props.moreInstances ?? [];
    this.instances = [{ localAsn, name: this.names.instance, peers: [] }, ...readInstances(more)];
    const overrides = props.nodeOverrides ?? [];
    checkOverrides(values, overrides, this.instances);
    checkAdvertised(values, props, advertised);
    const release = releaseOf(props.cilium?.version ?? DEFAULT_VERSION);
    this.written = { release, api: readApi(values, release, props) };
    const { kind } = this.written.api;
    refuseWhatIsMissing(values, this.written, props, advertised);
    checkNames(values, id, props.names ?? {}, kind, bothFamilies);
    this.node.addValidation({
      validate: () => [...this.unusedNames(props.names ?? {}), ...this.unusedAddresses(overrides)],
    });
    if (kind === 'CiliumBGPPeeringPolicy' && typeof localAsn === 'string')
      refuseLaterAsn(values, 'localAsn', localAsn, kind);
    checkInstances(values, more, this.instances, kind);
    this.readSessions(values, props);
    const isRight = values.goOn();

    [props, ...more].forEach(({ peers }, i) => peers.forEach((peer) => this.addPeerTo(this.instances[i], peer)));
    if (!isRight) return;
    const said: Said = { nodeSelector, labels, advertised, overrides };
    const write = {
      CiliumBGPPeeringPolicy: () => this.addPolicy(said),
      CiliumBGPClusterConfig: () => this.addConfigs(said),
    };
    write[kind]();
    this.completeConfigs();
  }

  /**
   * Adds a router that every node has a session with.
   *
   * @param router the router
   * @param session what differs in the sessions with it
   * @returns the router
   * @throws where a router with this address is a peer already, the release has no way to find it, or a setting cannot
   * be right
   *
   * @example
   * const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, addresses: ['192.0.2.1'] });
   * const far = BgpRouter.fromAttributes(app, 'far', { asn: 64497, addresses: ['198.51.100.1'] });
   * const peering = new BgpPeering(app, 'bgp', { localAsn: 64500, peers: [router] });
   * peering.addPeer(far, { multihop: 4, holdTime: Duration.seconds(30) });
   */
  public addPeer(router: IBgpRouter, session?: BgpSessionOptions): IBgpRouter {
    checkCall('BgpPeering#addPeer', [router, session], this);
    if (session) {
      const values = new Values(this);
      this.readOwn(values, router, session, `peer ${router.node.path} `);
      if (!values.goOn()) return router;
    }
    return this.addPeerTo(this.instances[0], router);
  }

  /** Reads what differs in the sessions with single routers. */
  private readSessions(values: Values, { sessions = [], peers, moreInstances = [] }: BgpPeeringProps): void {
    const all = new Set([peers, ...moreInstances.map((instance) => instance.peers)].flat());
    sessions.forEach(({ peer, ...said }, i) => {
      const place = `sessions[${i}].`;
      if (!all.has(peer))
        values.refuse(`${place}peer`, peer.node.path, 'is none of peers: add it there, or give this to addPeer');
      if (this.own.has(peer))
        values.refuse(`${place}peer`, peer.node.path, 'has an entry already: put all of a router into one');
      this.readOwn(values, peer, said, place);
    });
  }

  private readOwn(values: Values, peer: IBgpRouter, said: BgpSessionOptions, place: string): void {
    const { kind } = this.written.api;
    if (Object.values(said).every((value) => value === undefined))
      values.refuse(
        place.replace(/[. ]$/, ''),
        undefined,
        'changes nothing: leave it out, or name what is different there',
      );
    if (said.passwordSecret !== undefined)
      needed(values, this.written, `${place}passwordSecret`, 'password for BGP sessions');
    const own = readOwnSession(values, peer, said, place, { ...this.shared, ...this.names }, kind);
    this.own.set(peer, own);
    if (kind === 'CiliumBGPPeeringPolicy') return;
    for (const [name, config] of configsOf(peer, own)) {
      const prop = place + (name === own.peerConfig ? 'peerConfig' : 'peerConfigIpv6');
      const other = [...this.own].find(
        ([router, one]) => router !== peer && !isDeepStrictEqual(configsOf(router, one).get(name) ?? config, config),
      );
      if (other)
        values.refuse(prop, name, `is that of ${other[0].node.path}, whose sessions differ: give it another name`);
      if (name === this.names.peerConfig || name === this.names.peerConfigIpv6)
        values.refuse(prop, name, 'is that of the other sessions of the peering: give it another name');
    }
  }

  private addPeerTo({ peers }: Instance, router: IBgpRouter): IBgpRouter {
    const values = new Values(this);
    const places = new Map(this.sessions().map(({ peer, at }) => [placeText(at), peer]));
    const named = new Map(peers.flatMap(sessionsWith).map((session) => [this.peerName(session), session.peer]));
    for (const session of sessionsWith(router)) {
      const place = placeText(session.at);
      const other = places.get(place);
      if (other) {
        const rule = `${place} is the address of peer ${other.node.path} already. Name each router once`;
        values.refuse('peer', router.node.path, rule);
        break;
      }
      refuseOpenPlace(values, this.written, session);
      const name = this.peerName(session);
      const twin = named.get(name);
      if (twin && this.written.api.kind === 'CiliumBGPClusterConfig') {
        const { address } = session.at;
        const fix = address ? `Name it in names.peers: { '${address}': … }` : 'Give one of the routers another id';
        values.refuse('peer', router.node.path, `would be named ${name}, as peer ${twin.node.path} is. ${fix}`);
        break;
      }
      named.set(name, router);
    }
    if (!values.goOn()) return router;
    peers.push(router);
    this.completeConfigs();
    return router;
  }

  /** One session for each address of each router, of one instance or of all. */
  private sessions(instance?: string): PeerSession[] {
    const some = instance === undefined ? this.instances : this.instances.filter(({ name }) => name === instance);
    return some.flatMap(({ peers }) => peers.flatMap(sessionsWith));
  }

  /** The sessions without settings of their own. */
  private sharedSessions(): PeerSession[] {
    return this.sessions().filter(({ peer }) => !this.own.has(peer));
  }

  /** The families of these, IPv4 first. */
  private sharedFamilies(): Family[] {
    const families = new Set(this.sharedSessions().map(({ family }) => family));
    return ([4, 6] as const).filter((family) => families.has(family));
  }

  /** Writes the peer config of the first or second family, if a session needs it. */
  private addSharedConfig(n: 0 | 1): void {
    const { peerConfig, peerConfigIpv6 } = this.names;
    if (this.sharedFamilies().length <= n || (n === 1 && peerConfigIpv6 === peerConfig)) return;
    const { session, bothFamilies } = this.shared;
    this.addPeerConfig?.(n === 0 ? 'PeerConfig' : 'PeerConfig6', n === 0 ? peerConfig : peerConfigIpv6, () => ({
      session,
      families: carriedFamilies(bothFamilies, this.sharedFamilies()[n]),
    }));
  }

  /** Writes each peer config when the first session appears that needs it. */
  private completeConfigs(): void {
    this.addSharedConfig(0);
    this.addSharedConfig(1);
    for (const [peer, own] of this.own)
      for (const [name, settings] of configsOf(peer, own))
        this.addPeerConfig?.(`PeerConfig-${name}`, name, () => settings);
  }

  private addPolicy(said: Said): void {
    clusterWide(
      new CiliumBGPPeeringPolicy(this, 'Resource', {
        metadata: metadata({ name: this.names.clusterConfig }),
        spec: late(
          (): CiliumBGPPeeringPolicySpec =>
            writePeeringPolicy(
              policyOf(said, this.instances, this.written.api, (peer) => this.own.get(peer) ?? this.shared),
            ),
        ),
      }),
    );
  }

  private addConfigs(said: Said): void {
    const { apiVersion } = this.written.api;
    const { nodeSelector, labels, advertised, overrides } = said;
    const { clusterConfig, advertisement } = this.names;
    clusterWide(
      new CiliumBGPClusterConfig(this, 'Resource', {
        apiVersion,
        metadata: metadata({ name: clusterConfig }),
        spec: late((): CiliumBGPClusterConfigSpec => writeClusterConfig(this.clusterConfig(nodeSelector))),
      }),
    );
    const advertisements = withLabels(labels);
    this.addPeerConfig = (id, configName, settings) => {
      if (this.node.tryFindChild(id)) return;
      clusterWide(
        new CiliumBGPPeerConfig(this, id, {
          apiVersion,
          metadata: metadata({ name: configName }),
          spec: late((): CiliumBGPPeerConfigSpec => {
            const { session, families } = settings();
            const announced = families.map((family): AnnouncedFamily => ({ family, advertisements }));
            return writePeerConfig({ ...session, families: announced });
          }),
        }),
      );
    };
    this.addSharedConfig(0);
    clusterWide(
      new CiliumBGPAdvertisement(this, 'Advertisement', {
        apiVersion,
        metadata: metadata({ name: advertisement, labels }),
        spec: writeAdvertisement(advertised.map(({ _intent }) => _intent)),
      }),
    );
    for (const [nodeName, own] of grouped(overrides, (override) => override.nodeName))
      clusterWide(
        new CiliumBGPNodeConfigOverride(this, `Override-${nodeName}`, {
          apiVersion,
          // Cilium finds the override by the name of the node.
          metadata: metadata({ name: nodeName }),
          spec: late(
            (): CiliumBGPNodeConfigOverrideSpec => writeNodeOverride(own.map((override) => this.override(override))),
          ),
        }),
      );
  }

  private clusterConfig(nodeSelector: Selector): ClusterConfigIntent {
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
              config: this.configOf(session),
            }),
          ),
        }),
      ),
    };
  }

  /** Name of the peer config of a session. */
  private configOf({ peer, family }: PeerSession): string {
    const own = this.own.get(peer);
    return own ? configOf(own, family, sessionsWith(peer)) : configOf(this.names, family, this.sharedSessions());
  }

  private override(override: BgpNodeOverride): InstanceOverride {
    const { routerId, localPort, localAddress, localAsn, instance = this.names.instance } = override;
    const from = Ip.parse(localAddress ?? '');
    return {
      name: instance,
      routerId: Ip.parse(routerId ?? ''),
      localPort,
      localAsn,
      peers:
        from &&
        this.sessions(instance)
          .filter(({ family, isOpen }) => isOpen || family === from.family)
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

  /**
   * Finds addresses that nodes are to dial from, where every peer is of the other family. It runs at synth, as above. A
   * peer whose address is known later may be of either family.
   */
  private unusedAddresses(overrides: BgpNodeOverride[]): string[] {
    return overrides.flatMap(({ nodeName, instance = this.names.instance, localAddress }) => {
      const sessions = this.sessions(instance);
      const from = Ip.parse(localAddress ?? '');
      if (!from || sessions.some(({ family }) => family === from.family)) return [];
      const start = `localAddress ${from} of node ${nodeName} is IPv${from.family}, and `;
      const open = sessions.filter(({ isOpen }) => isOpen);
      const narrow = open.find(({ peer }) => !(this.own.get(peer) ?? this.shared).bothFamilies);
      if (narrow)
        return [
          `${start}the sessions with ${narrow.at.later}, of which nothing tells the family, carry IPv4 routes alone. ` +
            'Set bothFamilies, or write a part of the address: "2001:db8::${ROUTER}"',
        ];
      if (open.length > 0) return [];
      return [
        `${start}no peer is: no session starts from it. ` +
          `Give an address of the family of the peers, or peer over IPv${from.family}`,
      ];
    });
  }
}
