import type { CiliumL2AnnouncementPolicySpec } from '../../imports/cilium.io/CiliumL2AnnouncementPolicy';
import { Json, record, texts } from '../values/json';
import { readSelector, Selector, writeSelector } from './selector';

/** A CiliumL2AnnouncementPolicy: one of the selected nodes at a time answers ARP and NDP for a Service's addresses. */
export interface L2PolicyIntent {
  /** Absent: every Service. */
  readonly serviceSelector?: Selector;
  /** Absent: every node. */
  readonly nodeSelector?: Selector;
  /** Regular expressions of interface names. Absent: every interface. */
  readonly interfaces?: readonly string[];
  /** Whether nodes answer for the addresses that Services have from pools. */
  readonly loadBalancerIps: boolean;
  readonly externalIps: boolean;
}

export function writeL2Policy(intent: L2PolicyIntent): CiliumL2AnnouncementPolicySpec {
  return {
    serviceSelector: intent.serviceSelector && writeSelector(intent.serviceSelector),
    nodeSelector: intent.nodeSelector && writeSelector(intent.nodeSelector),
    interfaces: intent.interfaces,
    loadBalancerIPs: intent.loadBalancerIps,
    externalIPs: intent.externalIps,
  };
}

export function readL2Policy(json: Json): L2PolicyIntent {
  const spec = record(json.spec);
  return {
    serviceSelector: readSelector(spec.serviceSelector),
    nodeSelector: readSelector(spec.nodeSelector),
    interfaces: Array.isArray(spec.interfaces) ? texts(spec.interfaces) : undefined,
    loadBalancerIps: spec.loadBalancerIPs === true,
    externalIps: spec.externalIPs === true,
  };
}
