import { Chart, ChartProps, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import type { ICilium } from '../host/cilium-install';
import type { IBgpRouter } from '../host/frr-router';
import type { Release } from '../release/release';
import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { Family, Ip } from '../values/cidr';
import { objectName } from '../values/rules';
import { Values } from '../values/values';
import { clusterObject } from './cluster-object';
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
   * The Services whose addresses are announced.
   * @default Services.all()
   */
  readonly services?: Services;

  /**
   * Seconds without a message after which a session is down, and with it the routes over that node: 3 to 65535. The
   * router gets the same. (RFC 4271, 4.2)
   * @default 9
   */
  readonly holdTimeSeconds?: number;

  /**
   * Seconds between keepalives: 1 to a third of the hold time. The router gets the same.
   * @default - a third of the hold time
   */
  readonly keepAliveTimeSeconds?: number;

  /**
   * Seconds between attempts of a node to reach the router, 1 or more. Cilium's own default of 120 leaves a node
   * without routes for two minutes after the router restarted.
   * @default 10
   */
  readonly connectRetryTimeSeconds?: number;
}

/** The addresses of a router that nodes dial. */
function addressesOf({ address, address6 }: IBgpRouter): string[] {
  return address6 === undefined ? [address] : [address, address6];
}

function peerName({ node, address6 }: IBgpRouter, address: Ip): string {
  const suffix = address.toString() === address6 ? '-ipv6' : '';
  return node.path.replace(/[^A-Za-z0-9._-]/gu, '-').slice(0, 255 - suffix.length) + suffix;
}

/** Label by which a peer config finds its advertisement. */
const PEERING_LABEL = 'cdk8s-cilium/peering';

/**
 * The cluster's side of BGP: which nodes speak to which routers, and which Services they announce. Written in the API
 * of the Cilium release in use: CiliumBGPPeeringPolicy, or CiliumBGPClusterConfig with its companions.
 */
export class BgpPeering extends Chart {
  /** AS number of the nodes. */
  public readonly localAsn: number;

  private readonly peers: IBgpRouter[] = [];
  private addSecondFamily?: () => void;

  /**
   * @param scope the app
   * @param id name of the chart, of its file and of the objects
   * @param props AS number and routers, and what differs from the defaults
   * @throws where an AS number, label or time cannot be right, or no router is given
   */
  constructor(scope: Construct, id: string, props: BgpPeeringProps) {
    super(scope, id, props);
    Synthesis.of(this).companions.writtenFor.push({ path: this.node.path, version: props.cilium?.version ?? DEFAULT_VERSION });
    const values = new Values(this);
    const holdTimeSeconds = values.integer('holdTimeSeconds', props.holdTimeSeconds ?? 9, 3, 65535, 'seconds');
    const longestKeepAlive = Math.max(1, Math.floor(holdTimeSeconds / 3));
    this.localAsn = values.asn('localAsn', props.localAsn);
    values.check('id', id, objectName);
    if (props.peers.length === 0) values.refuse('peers', [], 'needs one router at least: nodes without a neighbor announce nothing');
    const timers = {
      connectRetryTimeSeconds: values.integer('connectRetryTimeSeconds', props.connectRetryTimeSeconds ?? 10, 1, 2147483647, 'seconds'),
      holdTimeSeconds,
      keepAliveTimeSeconds: values.integer('keepAliveTimeSeconds', props.keepAliveTimeSeconds ?? longestKeepAlive, 1, longestKeepAlive, 'seconds, a third of holdTimeSeconds'),
    };
    const nodeSelector = values.labels('nodeSelector', props.nodeSelector ?? {});
    values.done();

    props.peers.forEach((peer) => this.addPeer(peer));
    const release = releaseOf(props.cilium?.version ?? DEFAULT_VERSION);
    const services = (props.services ?? Services.all())._selector;
    const write = { CiliumBGPPeeringPolicy: () => this.addPolicy(release, nodeSelector, services, timers), CiliumBGPClusterConfig: () => this.addConfigs(release, nodeSelector, services, timers) };
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
    for (const address of addressesOf(router)) {
      const other = this.peers.find((peer) => addressesOf(peer).includes(address));
      if (other) throw new Error(`[${this.node.path}] peer ${router.node.path}: ${address} is the address of peer ${other.node.path} already. Name each router once.`);
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

  private addPolicy(release: Release, nodeSelector: Record<string, string>, services: object, timers: object): void {
    clusterObject(this, 'Resource', {
      apiVersion: release.bgp.apiVersion,
      kind: 'CiliumBGPPeeringPolicy',
      metadata: { name: this.node.id },
      spec: {
        nodeSelector: { matchLabels: nodeSelector },
        virtualRouters: [{
          localASN: this.localAsn,
          exportPodCIDR: false,
          serviceSelector: services,
          neighbors: Lazy.any({
            produce: () => this.sessions().map(({ peer, address }) => ({
              peerAddress: address.toCidr().toString(),
              peerASN: peer.asn,
              ...timers,
              // Said where there is more than one, since both families are the default.
              ...(this.families().includes(6) && { families: [{ afi: `ipv${address.family}`, safi: 'unicast' }] }),
            })),
          }),
        }],
      },
    });
  }

  private addConfigs(release: Release, nodeSelector: Record<string, string>, services: object, timers: object): void {
    const name = this.node.id;
    const labels = { [PEERING_LABEL]: name };
    const add = (id: string, kind: string, extra: object, spec: object) =>
      clusterObject(this, id, { apiVersion: release.bgp.apiVersion, kind, metadata: { name, ...extra }, spec });
    add('Resource', 'CiliumBGPClusterConfig', {}, {
      nodeSelector: { matchLabels: nodeSelector },
      bgpInstances: [{
        name: `as${this.localAsn}`,
        localASN: this.localAsn,
        peers: Lazy.any({
          produce: () => this.sessions().map(({ peer, address }) => ({
            name: peerName(peer, address),
            peerAddress: address.toString(),
            peerASN: peer.asn,
            peerConfigRef: { name: this.families().indexOf(address.family) > 0 ? `${name}-ipv6` : name },
          })),
        }),
      }],
    });
    const family = (n: number) => Lazy.any({ produce: () => [{ afi: `ipv${this.families()[n]}`, safi: 'unicast', advertisements: { matchLabels: labels } }] });
    add('PeerConfig', 'CiliumBGPPeerConfig', {}, { timers, families: family(0) });
    this.addSecondFamily = () => add('PeerConfig6', 'CiliumBGPPeerConfig', { name: `${name}-ipv6` }, { timers, families: family(1) });
    add('Advertisement', 'CiliumBGPAdvertisement', { labels }, {
      advertisements: [{ advertisementType: 'Service', service: { addresses: ['LoadBalancerIP'] }, selector: services }],
    });
  }
}
