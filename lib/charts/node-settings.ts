import { ApiObjectMetadata, Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import { CiliumNodeConfig } from '../../imports/cilium.io';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import { writeNodeConfig } from '../kinds/cilium-node-config';
import { metadata } from '../kinds/manifest';
import type { ICilium } from '../references/cilium';
import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { LabelExpression, readNodeSelector } from './label-selector';
import { checkLabelsAndAnnotations, checkName } from './route';

/** Properties of `NodeSettings`. */
export interface NodeSettingsProps extends ChartProps {
  /**
   * The Cilium whose agents read them: decides the API version and the namespace.
   * @default - the newest supported version, in kube-system
   */
  readonly cilium?: ICilium;

  /**
   * The settings, by their names in the ConfigMap cilium-config: `{ 'enable-host-firewall': 'true' }`. They override
   * the values there. An agent reads them when it starts.
   */
  readonly settings: Record<string, string>;

  /**
   * Labels of the nodes that they are for.
   * @default - every node
   */
  readonly nodeSelector?: Record<string, string>;

  /**
   * Conditions on the labels of those nodes, beside `nodeSelector`.
   * @default - none
   */
  readonly nodeExpressions?: LabelExpression[];

  /**
   * Name, namespace, labels and annotations of the object.
   * @default - the chart's id as name, Cilium's namespace
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * Settings for the agents of some nodes, which override the ConfigMap cilium-config. Writes a CiliumNodeConfig in
 * Cilium's namespace.
 *
 * @example
 * const settings = { 'bpf-ct-global-tcp-max': '1048576' };
 * new NodeSettings(app, 'big-nodes', { nodeSelector: { size: 'big' }, settings });
 */
export class NodeSettings extends Chart {
  /**
   * @param scope the app
   * @param id name of the chart, of its file and, unless `metadata` has another, of the object
   * @param props the settings and their nodes
   * @throws where a name, label or setting cannot be right, or there is no setting
   */
  constructor(scope: Construct, id: string, props: NodeSettingsProps) {
    checkCall('new NodeSettings', [scope, id, props], new.target);
    super(scope, id, props);
    const version = props.cilium?.version ?? DEFAULT_VERSION;
    Synthesis.of(this).companions.writtenFor.push({ path: this.node.path, version });
    const { settings } = props;
    const values = new Values(this);
    checkName(values, id, props.metadata);
    checkLabelsAndAnnotations(values, props.metadata);
    const nodeSelector = readNodeSelector(values, props);
    if (Object.keys(settings).length === 0)
      values.refuse('settings', {}, 'must have one at least: without any, nothing would change');
    for (const name of Object.keys(settings)) values.check('settings key', name, settingName);
    if (!values.goOn()) return;
    new CiliumNodeConfig(this, 'Resource', {
      apiVersion: releaseOf(version).nodeConfig.apiVersion,
      metadata: {
        ...props.metadata,
        ...metadata({
          name: props.metadata?.name ?? id,
          namespace: props.metadata?.namespace ?? props.cilium?.namespace ?? 'kube-system',
        }),
      },
      spec: writeNodeConfig({ nodeSelector, settings }),
    });
  }
}

/** The agent reads each setting from a file with this name. */
function settingName(value: string): string | undefined {
  return /^[a-zA-Z0-9][-._a-zA-Z0-9]{0,252}$/.test(value)
    ? undefined
    : 'must be the name of a setting as cilium-config has it, such as "enable-host-firewall"';
}
