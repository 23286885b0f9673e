import { ApiObjectMetadata, Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import { CiliumPodIPPool } from '../../imports/cilium.io';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import { PodRange, writePodIpPool } from '../kinds/cilium-pod-ip-pool';
import { metadata } from '../kinds/manifest';
import type { Selector } from '../kinds/selector';
import type { ICilium } from '../references/cilium';
import type { Release } from '../release/release';
import { DEFAULT_VERSION, releaseOf, releasesWith } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import type { Family } from '../values/cidr';
import { checkClusterMetadata, clusterWide } from './cluster-object';
import { LabelSelectorOptions, readSelector } from './label-selector';
import { checkName } from './route';

/** Networks of one family. Each node gets a part of them, and further parts when it needs more addresses. */
export interface PodIpRange {
  /** The networks, as CIDRs. */
  readonly cidrs: string[];

  /** Prefix length of a node's part, in bits: at least as long as that of each network. */
  readonly maskSize: number;
}

/** Properties of `PodIpPool`. */
export interface PodIpPoolProps extends ChartProps {
  /**
   * The Cilium whose pods get the addresses: decides the fields.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /**
   * Its IPv4 networks.
   * @default - none: then `ipv6` is needed
   */
  readonly ipv4?: PodIpRange;

  /**
   * Its IPv6 networks.
   * @default - none: then `ipv4` is needed
   */
  readonly ipv6?: PodIpRange;

  /**
   * The pods that get an address of the pool without an annotation.
   * @default - those that ask for it, by the annotation `ipam.cilium.io/ip-pool` of the pod or of its namespace
   */
  readonly pods?: LabelSelectorOptions;

  /**
   * The namespaces of these pods.
   * @default - every one, where `pods` is given
   */
  readonly namespaces?: LabelSelectorOptions;

  /**
   * Whether a pod gets the first address of each network.
   * @default - what the release does by itself
   */
  readonly allowFirstIp?: boolean;

  /**
   * Whether a pod gets the last address of each network.
   * @default - what the release does by itself
   */
  readonly allowLastIp?: boolean;

  /**
   * Name, labels and annotations of the pool.
   * @default - the chart's id as name
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A named pool of addresses for pods (multi-pool IPAM). Pods that name no pool get an address of the pool `default`, so
 * one pool needs this name, by its id or its `metadata`. `CiliumInstall` of the same app sets `ipam.mode: multi-pool`.
 * A pool keeps its networks: Cilium accepts further networks, but cannot remove one that is in use. docs/releases.md
 * says which releases require native routing with it.
 *
 * @example
 * const cilium = new CiliumInstall(app, 'cilium');
 * new PodIpPool(app, 'default', { cilium, ipv4: { cidrs: ['10.10.0.0/16'], maskSize: 27 } });
 * new PodIpPool(app, 'databases', { cilium, ipv4: { cidrs: ['10.20.0.0/16'], maskSize: 28 } });
 */
export class PodIpPool extends Chart {
  /**
   * @param scope the app
   * @param id name of the chart, of its file and, unless `metadata` has another, of the pool
   * @param props its networks, and what differs from the defaults
   * @throws where a name, label or CIDR cannot be right, a part of a node does not fit, or the release lacks a field
   */
  constructor(scope: Construct, id: string, props: PodIpPoolProps) {
    checkCall('new PodIpPool', [scope, id, props], new.target);
    super(scope, id, props);
    const version = props.cilium?.version ?? DEFAULT_VERSION;
    Synthesis.of(this).companions.writtenFor.push({ path: this.node.path, version });
    const values = new Values(this);
    checkName(values, id, props.metadata);
    checkClusterMetadata(values, props.metadata);
    if (!props.ipv4 && !props.ipv6)
      values.refuse('ipv4', undefined, 'is missing, and ipv6 too: a pool must have networks of one family at least');
    const ipv4 = props.ipv4 && readRange(values, 'ipv4', props.ipv4, 4);
    const ipv6 = props.ipv6 && readRange(values, 'ipv6', props.ipv6, 6);
    refuseWhatIsMissing(values, releaseOf(version), props);
    const podSelector = props.pods && selectorOf(values, 'pods', props.pods);
    const namespaceSelector = props.namespaces && selectorOf(values, 'namespaces', props.namespaces);
    if (!values.goOn()) return;
    clusterWide(
      new CiliumPodIPPool(this, 'Resource', {
        metadata: { ...props.metadata, ...metadata({ name: props.metadata?.name ?? id }) },
        spec: writePodIpPool({
          ipv4,
          ipv6,
          podSelector,
          namespaceSelector,
          allowFirstIp: props.allowFirstIp,
          allowLastIp: props.allowLastIp,
        }),
      }),
    );
  }
}

function selectorOf(values: Values, prop: string, { labels = {}, expressions = [] }: LabelSelectorOptions): Selector {
  return readSelector(values, [`${prop}.labels`, labels], [`${prop}.expressions`, expressions]);
}

function readRange(values: Values, prop: string, { cidrs, maskSize }: PodIpRange, family: Family): PodRange {
  if (cidrs.length === 0) values.refuse(`${prop}.cidrs`, [], 'must have one network at least');
  const networks = cidrs.map((cidr, i) => values.cidr(`${prop}.cidrs[${i}]`, cidr, 'podCidr'));
  networks.forEach((network, i) => {
    if (network.family !== family)
      values.refuse(
        `${prop}.cidrs[${i}]`,
        cidrs[i],
        `must be of IPv${family}; a network of IPv${network.family} stands under ipv${network.family}`,
      );
  });
  const longest = Math.max(1, ...networks.map(({ prefixLength }) => prefixLength));
  values.integer(`${prop}.maskSize`, maskSize, longest, family === 4 ? 32 : 128, 'bits');
  return { cidrs: networks, maskSize };
}

function refuseWhatIsMissing(values: Values, { minor, podPool }: Release, props: PodIpPoolProps): void {
  const missing = (has: boolean, what: string, holds: (release: Release) => boolean, given: [string, unknown][]) => {
    const [first] = given.filter(([, value]) => value !== undefined);
    if (has || !first) return;
    values.refuse(
      first[0],
      typeof first[1] === 'object' ? undefined : first[1],
      `Cilium ${minor} has no ${what} for pools of pods: leave it out, or take one of ${releasesWith(holds)}`,
    );
  };
  missing(podPool.selectors, 'selectors', (release) => release.podPool.selectors, [
    ['pods', props.pods],
    ['namespaces', props.namespaces],
  ]);
  missing(podPool.ends, 'choice of first and last addresses', (release) => release.podPool.ends, [
    ['allowFirstIp', props.allowFirstIp],
    ['allowLastIp', props.allowLastIp],
  ]);
}
