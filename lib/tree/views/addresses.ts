import { ACROSS_ANNOTATIONS, ADDRESS_ANNOTATIONS, SHARING_ANNOTATIONS } from '../../release/annotations';
import { record, textMap } from '../../values/json';
import type { AppliedObject } from '../object';
import type { Treatment, View } from '../view';
import { POOL, NAMES, CLASS_KNOWN } from './parts';

/** What a Gateway asks of Cilium for its Service, by annotations. */
const ASKED: Treatment[] = [
  { kind: 'EnvoyProxy', at: 'spec.provider.kubernetes.envoyService', drop: 'object' },
  { kind: 'EnvoyProxy', at: 'metadata', drop: 'object' },
  ...[...ADDRESS_ANNOTATIONS, ...SHARING_ANNOTATIONS, ...ACROSS_ANNOTATIONS].flatMap((key): Treatment[] => [
    { kind: 'Gateway', at: `spec.infrastructure.annotations.{${key}}`, drop: 'object' },
    { kind: 'Service', at: `metadata.annotations.{${key}}`, drop: 'object' },
  ]),
];

/** The sharing key of MetalLB and PureLB, which give such a Service its address. */
const SHARED_BY_OTHERS = /\/allow-shared-ip$/;

/** A Service with a sharing key of which it is not known with whom it may have an address. */
const mayShareUnseen = ({ kind, json, namespaceUnsaid, unknown }: AppliedObject) => {
  const annotations = kind === 'Service' ? Object.keys(textMap(record(json.metadata).annotations)) : [];
  return (
    annotations.some((key) => SHARED_BY_OTHERS.test(key)) ||
    (SHARING_ANNOTATIONS.some((key) => annotations.includes(key)) &&
      (namespaceUnsaid || unknown.some(([part]) => part === 'spec')))
  );
};

/** Blocks and peers that are known, of objects that are in force. */
export const KNOWN_ADDRESSES: View = {
  treatments: [
    ...NAMES,
    ...ASKED,
    { kind: POOL, at: 'spec.disabled', drop: 'object' },
    { kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' },
  ],
};

/** KNOWN_ADDRESSES, without pools that are out of use: which of two was made first, files do not say. */
export const POOLS_IN_USE: View = {
  ...KNOWN_ADDRESSES,
  also: (object) => (object.kind === POOL && record(object.json.spec).disabled === true ? undefined : object),
};

/** Known blocks and peers, and of Services that share addresses those of which it is known with whom. */
export const KNOWN_SHARERS: View = {
  ...KNOWN_ADDRESSES,
  also: (object) => (mayShareUnseen(object) ? undefined : object),
};

/** Known blocks and peers, beside the nodes that files name. */
export const BESIDE_NODES: View = { ...KNOWN_ADDRESSES, nodes: true };

/** Pools of which every block is known, and what asks for addresses of them. */
export const WHOLE_POOLS: View = {
  treatments: [
    ...KNOWN_ADDRESSES.treatments,
    { kind: POOL, at: 'spec', drop: 'object' },
    { kind: 'Gateway', at: 'spec.infrastructure.labels', drop: 'object' },
    { kind: 'Service', at: 'metadata.labels', drop: 'object' },
  ],
  // A pool may select by namespace.
  also: (object) => (object.namespaceUnsaid && object.kind !== POOL ? undefined : object),
};

/** Annotations for MetalLB, which may give such a Service its address. */
const OF_METALLB = /^metallb\.(?:universe\.tf|io)\//;

/** WHOLE_POOLS, without Services that MetalLB may serve. */
export const CILIUM_REQUESTS: View = {
  treatments: WHOLE_POOLS.treatments,
  also: (object) =>
    object.kind === 'Service' &&
    Object.keys(textMap(record(object.json.metadata).annotations)).some((key) => OF_METALLB.test(key))
      ? undefined
      : WHOLE_POOLS.also!(object),
};

/** Services whose families are known. */
export const SERVICES: View = { treatments: [...NAMES, ...ASKED, { kind: 'Service', at: 'spec', drop: 'object' }] };

/** Services and Gateways of which it is known who is to announce them. */
export const CLASSES: View = {
  treatments: [...NAMES, { kind: 'Service', at: 'spec.loadBalancerClass', drop: 'object' }, ...CLASS_KNOWN],
};

/** L2 announcement policies that say what they are for. */
export const L2_POLICIES: View = {
  treatments: [
    ...NAMES,
    ...['loadBalancerIPs', 'externalIPs'].map(
      (field): Treatment => ({ kind: 'CiliumL2AnnouncementPolicy', at: `spec.${field}`, drop: 'object' }),
    ),
  ],
};

/** L2_POLICIES, for interfaces that are known. */
export const L2_INTERFACES: View = {
  treatments: [
    ...L2_POLICIES.treatments,
    { kind: 'CiliumL2AnnouncementPolicy', at: 'spec.interfaces', drop: 'object' },
  ],
};

/** L2_POLICIES, with the Services and Gateways of which it is known that a policy is for them. */
export const L2_LEASES: View = {
  treatments: [
    ...L2_POLICIES.treatments,
    { kind: 'CiliumL2AnnouncementPolicy', at: 'spec', drop: 'object' },
    { kind: 'Service', at: 'spec.type', drop: 'object' },
    { kind: 'Service', at: 'metadata.labels', drop: 'object' },
    { kind: 'Gateway', at: 'spec.infrastructure.labels', drop: 'object' },
    { kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' },
  ],
  also: (object) => (object.namespaceUnsaid && object.kind !== 'CiliumL2AnnouncementPolicy' ? undefined : object),
};
