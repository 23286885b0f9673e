import type { CiliumNodeConfigSpec } from '../../imports/cilium.io/CiliumNodeConfig';
import { Json, record, textMap } from '../values/json';
import { readSelector, Selector, withLabels, writeSelector } from './selector';

/** A CiliumNodeConfig: settings of the agents of some nodes. */
export interface NodeConfigIntent {
  readonly nodeSelector: Selector;
  /** By their names in the ConfigMap cilium-config. */
  readonly settings: Record<string, string>;
}

export function writeNodeConfig({ nodeSelector, settings }: NodeConfigIntent): CiliumNodeConfigSpec {
  return { nodeSelector: writeSelector(nodeSelector), defaults: settings };
}

export function readNodeConfig(json: Json): NodeConfigIntent {
  const spec = record(json.spec);
  return { nodeSelector: readSelector(spec.nodeSelector) ?? withLabels({}), settings: textMap(spec.defaults) };
}
