import { ApiObjectMetadata, Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import type { ICilium } from '../references/cilium';
import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import { CiliumL2AnnouncementPolicy } from '../../imports/cilium.io';
import { metadata } from '../kinds/manifest';
import { writeL2Policy } from '../kinds/cilium-l2-announcement-policy';
import { orEvery } from './address-pool';
import { checkClusterMetadata, clusterWide } from './cluster-object';
import { LabelExpression, readNodeSelector } from './label-selector';
import { checkName } from './route';
import { Services } from './services';
import { readableExpression } from '../values/rules';

/** Properties of `L2Announcement`. */
export interface L2AnnouncementProps extends ChartProps {
  /**
   * The Cilium whose nodes answer: decides the API version.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /**
   * The Services whose addresses the nodes answer for.
   * @default Services.all()
   */
  readonly services?: Services;

  /**
   * Labels of the nodes that may answer. For each Service, one of these nodes at a time answers, and takes all of its
   * traffic.
   * @default - every node
   */
  readonly nodeSelector?: Record<string, string>;

  /**
   * Conditions on the labels of those nodes, beside `nodeSelector`.
   * @default - none
   */
  readonly nodeExpressions?: LabelExpression[];

  /**
   * The network interfaces on which nodes answer, as regular expressions of Go such as "^eth[0-9]+": an interface that
   * any expression matches is selected. Cilium answers only on interfaces that are among its devices.
   * @default - every one
   */
  readonly interfaces?: string[];

  /**
   * Whether they answer for the addresses that Services of type LoadBalancer have from pools.
   * @default true
   */
  readonly loadBalancerIps?: boolean;

  /**
   * Whether they answer for the `externalIPs` of Services.
   * @default false
   */
  readonly externalIps?: boolean;

  /**
   * Name, labels and annotations of the policy.
   * @default - the chart's id as name
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * Addresses of Services on the network of the nodes, without a router. For each Service, one node at a time answers ARP
 * requests for its address and, on releases that support it, IPv6 neighbor discovery. When this node dies, another
 * takes over within 24 seconds, unless Helm values of `l2announcements` say otherwise. Writes a
 * CiliumL2AnnouncementPolicy. `CiliumInstall` of the same app sets the Helm value that it needs.
 *
 * @example
 * new CiliumLB(app, 'addresses', { cidrs: ['192.0.2.128/25'] });
 * new L2Announcement(app, 'l2', { interfaces: ['^eth0$'] });
 */
export class L2Announcement extends Chart {
  /**
   * @param scope the app
   * @param id name of the chart, of its file and, unless `metadata` has another, of the policy
   * @param props what differs from the defaults
   * @throws where a name, label or interface cannot be right, or nodes would answer for no address
   */
  constructor(scope: Construct, id: string, props: L2AnnouncementProps = {}) {
    checkCall('new L2Announcement', [scope, id, props], new.target);
    super(scope, id, props);
    const version = props.cilium?.version ?? DEFAULT_VERSION;
    Synthesis.of(this).companions.writtenFor.push({ path: this.node.path, version });
    const { interfaces, nodeSelector, nodeExpressions = [], loadBalancerIps = true, externalIps = false } = props;
    const values = new Values(this);
    checkName(values, id, props.metadata);
    checkClusterMetadata(values, props.metadata);
    const selectedNodes = readNodeSelector(values, props);
    if (interfaces?.length === 0)
      values.refuse(
        'interfaces',
        interfaces,
        'names no interface, and Cilium takes that for every one: leave it out, or name one',
      );
    interfaces?.forEach((pattern, i) => values.check(`interfaces[${i}]`, pattern, interfacePattern));
    if (!loadBalancerIps && !externalIps)
      values.refuse('loadBalancerIps', false, 'leaves nothing to answer for without externalIps: set one of them');
    values.goOn();

    clusterWide(
      new CiliumL2AnnouncementPolicy(this, 'Resource', {
        apiVersion: releaseOf(version).l2.apiVersion,
        metadata: { ...props.metadata, ...metadata({ name: props.metadata?.name ?? id }) },
        spec: writeL2Policy({
          serviceSelector: orEvery(props.services ?? Services.all()),
          nodeSelector: nodeSelector || nodeExpressions.length > 0 ? selectedNodes : undefined,
          interfaces,
          loadBalancerIps,
          externalIps,
        }),
      }),
    );
  }
}

/**
 * An interface name has no blanks. The API server accepts any expression; Cilium's agent refuses syntax that Go lacks,
 * with the condition io.cilium/bad-interface-regex.
 */
function interfacePattern(value: string): string | undefined {
  if (!/^[!-~]+$/.test(value))
    return 'must be a regular expression of one character at least, without blanks, such as "^eth[0-9]+"';
  return readableExpression(value);
}
