import { list, record, text } from '../values/json';
import type { ClusterFact } from '../model/companions';
import type { AppliedObject } from './object';
import type { View } from './view';
import * as views from './views';

/** What the reader knows about the tree of the objects. */
export interface Surroundings {
  readonly objects: readonly AppliedObject[];
  /** Kinds with objects that were not read. */
  readonly hidden: ReadonlySet<string>;
  /** Whether the user gave a directory or an app, not single files. */
  readonly whole: boolean;
  /** Whether the files or the user name the Cilium release. */
  readonly releaseSaid: boolean;
  /** Whether the Helm values in the files are complete. */
  readonly valuesComplete: boolean;
  /** The cluster of the nodes' files, if all of them are for one cluster. */
  readonly cluster?: ClusterFact;
  /** Whether one of these files lists all nodes. */
  readonly hasAllNodes?: boolean;
}

/** How a check runs on files, which may lack objects and hold unknown values. */
export interface Policy {
  readonly view: View;
  /** For a check that concludes from absence: whether the files plausibly hold all objects that the check needs. */
  readonly when?: (around: Surroundings) => boolean;
  /** The condition in words, for docs/check-command.md. */
  readonly only?: string;
}

const POOL = 'CiliumLoadBalancerIPPool';
const POLICY = 'CiliumClusterwideNetworkPolicy';

/**
 * Whether the files plausibly hold every object of the kind: there is one, none is in an unread file, and none has an
 * unknown value at `at`.
 */
function allHere({ objects, hidden, whole }: Surroundings, kind: string, at: string): boolean {
  const own = objects.filter((object) => object.kind === kind);
  return (
    whole && own.length > 0 && !hidden.has(kind) && own.every(({ unknown }) => !unknown.some(([first]) => first === at))
  );
}

const poolsHere = (around: Surroundings) => allHere(around, POOL, 'spec');

/** Whether the files hold the named peer configs and all advertisements. */
function announcementsHere(around: Surroundings): boolean {
  const clusterConfigs = around.objects.filter(({ kind }) => kind === 'CiliumBGPClusterConfig');
  if (clusterConfigs.length === 0) return true;
  const names = new Set(around.objects.filter(({ kind }) => kind === 'CiliumBGPPeerConfig').map(({ name }) => name));
  const wanted = clusterConfigs
    .flatMap(({ json }) => list(record(json.spec).bgpInstances))
    .flatMap((instance) => list(instance.peers))
    .map((peer) => text(record(peer.peerConfigRef).name));
  return (
    wanted.every((name) => name !== undefined && names.has(name)) &&
    allHere(around, 'CiliumBGPPeerConfig', 'spec') &&
    allHere(around, 'CiliumBGPAdvertisement', 'spec') &&
    allHere(around, 'CiliumBGPAdvertisement', 'metadata')
  );
}

/** Whether the address of every peer is known. */
function sessionsHere(around: Surroundings): boolean {
  const own = around.objects.filter(
    ({ kind }) => kind === 'CiliumBGPClusterConfig' || kind === 'CiliumBGPPeeringPolicy',
  );
  const isKnown = own.every(
    ({ json, unknown }) =>
      !unknown.some((place) => place[0] === 'spec' && place[place.length - 1] === 'peerAddress') &&
      typeof json.spec === 'object',
  );
  return (
    around.whole &&
    isKnown &&
    !['CiliumBGPClusterConfig', 'CiliumBGPPeeringPolicy'].some((kind) => around.hidden.has(kind)) &&
    !JSON.stringify(own.map(({ json }) => json.spec)).includes('autoDiscovery') &&
    announcementsHere(around)
  );
}

/** Whether no peering and no L2 policy is in an unread file. */
function announcersHere({ whole, hidden }: Surroundings): boolean {
  return (
    whole &&
    !['CiliumBGPClusterConfig', 'CiliumBGPPeeringPolicy', 'CiliumL2AnnouncementPolicy'].some((kind) => hidden.has(kind))
  );
}

/** Whether every ReferenceGrant in the files is known. */
function grantsKnown({ objects, hidden }: Surroundings): boolean {
  return (
    !hidden.has('ReferenceGrant') &&
    objects.every(
      ({ kind, namespaceUnsaid, unknown }) => kind !== 'ReferenceGrant' || (!namespaceUnsaid && unknown.length === 0),
    )
  );
}

const grantsHere = (around: Surroundings) => grantsKnown(around) && allHere(around, 'ReferenceGrant', 'spec');

/** Whether every session names its families, and none is IPv6. */
function familiesAreIpv4({ objects }: Surroundings): boolean {
  const configs = objects.filter(({ kind }) => kind === 'CiliumBGPPeerConfig');
  return (
    !objects.some(({ kind }) => kind === 'CiliumBGPPeeringPolicy') &&
    configs.length > 0 &&
    configs.every(({ json, unknown }) => {
      const families = list(record(json.spec).families);
      return unknown.length === 0 && families.length > 0 && families.every(({ afi }) => afi === 'ipv4');
    })
  );
}

/** Marks a check that needs facts which only a program has: the cluster's nodes, a router, an edge. */
export const PROGRAM_ONLY = 'program';

/** For a check whose finding holds in some releases alone. */
const RELEASE_SAID = {
  when: ({ releaseSaid }: Surroundings) => releaseSaid,
  only: 'a file or --cilium names the Cilium release',
};

/** How each check handles unknown values. Files run only checks with a policy. */
export const POLICIES: Readonly<Record<string, Policy | typeof PROGRAM_ONLY>> = {
  // These findings hold whatever objects are missing.
  'pool-holds-router': { view: views.KNOWN_ADDRESSES },
  'pool-holds-node': { view: views.BESIDE_NODES },
  'networks-overlap': { view: views.BESIDE_NODES },
  'pools-overlap': { view: views.POOLS_IN_USE },
  'address-taken-twice': { view: views.KNOWN_SHARERS },
  'pool-host-bits': { view: views.KNOWN_ADDRESSES },
  'pool-block-unreadable': { view: views.WHOLE_POOLS },
  'service-family-outside': { view: views.SERVICES },
  'nothing-answered': { view: views.L2_POLICIES },
  'selector-invalid': { view: views.SELECTORS },
  'node-in-two-policies': { view: views.NODE_SELECTORS },
  'peering-policy-first': { view: views.NODE_SELECTORS, ...RELEASE_SAID },
  'interface-outside': { view: views.L2_INTERFACES },
  'leases-above-rate': { view: views.L2_LEASES },
  'pod-network-taken': { view: views.BESIDE_NODES },
  'gateway-denied': {
    view: views.GATEWAY_NAMES,
    when: (around) =>
      around.releaseSaid &&
      allHere(around, POLICY, 'spec') &&
      allHere(around, POLICY, 'specs') &&
      allHere(around, POLICY, 'metadata'),
    only: `${RELEASE_SAID.only}, and every CiliumClusterwideNetworkPolicy in the files is known`,
  },
  'attributes-want-cidrs': { view: views.MARKED_POOLS, ...RELEASE_SAID },
  'neighbor-twice': { view: views.KNOWN_ADDRESSES },
  'family-twice': { view: views.SELECTED_ANNOUNCEMENTS },
  'advertisement-without-selector': { view: views.KNOWN_ANNOUNCEMENTS },
  'listener-without-certificate': { view: views.CERTIFICATES },
  'passthrough-with-certificate': { view: views.CERTIFICATES },
  'route-skips-redirect': { view: views.REDIRECTS },
  'weights-zero': { view: views.WEIGHTS },
  'weight-unread': { view: views.WEIGHTS },
  'rule-shadowed': { view: views.RULES },
  'header-never-matches': { view: views.RULES },
  'rule-without-backend': { view: views.RULES },
  'header-refused': { view: views.RULES },
  'rewrite-without-slash': { view: views.RULES },
  'redirect-to-itself': { view: views.WHERE_ROUTES_ARE },
  'expression-refused': { view: views.EXPRESSIONS },
  'listeners-merged': { view: views.TABLES },
  'https-without-hostname': { view: views.TABLE_NAMES, ...RELEASE_SAID },
  'tls-names-twice': { view: views.TABLE_NAMES, ...RELEASE_SAID },
  'http-route-left-out': { view: views.TABLE_NAMES, ...RELEASE_SAID },
  'listener-unserved': { view: views.ATTACHMENTS, ...RELEASE_SAID },
  'gateway-local-unannounced': {
    view: views.KNOWN_ANNOUNCEMENTS,
    when: (around) => around.releaseSaid && sessionsHere(around),
    only: `${RELEASE_SAID.only}, and every peering, peer config and advertisement is in the files, and known`,
  },
  'class-unannounced': {
    view: views.CLASSES,
    when: announcersHere,
    only: 'the directory is whole, and all of its announcements could be read',
  },
  'retry-ignored': { view: views.RETRIES, ...RELEASE_SAID },
  'filter-ignored': { view: views.ATTACHMENTS, ...RELEASE_SAID },
  'tls-route-at-terminate': { view: views.TLS_MODES },
  'backend-tls-passed-over': { view: views.BACKEND_TLS, ...RELEASE_SAID },
  'certificate-not-issued': { view: views.ISSUED },
  'certificate-issued-twice': { view: views.ISSUED },
  'certificate-misses-host': { view: views.ISSUED },
  'gateway-class-near': { view: views.GATEWAY_NAMES },
  'pool-empty': { view: views.WHOLE_POOLS },
  'asn-reserved': { view: views.KNOWN_ASNS },
  'asn-last': { view: views.KNOWN_ASNS },
  'timers-odd': { view: views.KNOWN_TIMERS },
  'route-hostname-outside': { view: views.ATTACHMENTS },
  'hostname-unserved': { view: views.WHERE_ROUTES_ARE },
  'backend-kind-unserved': { view: views.BACKEND_KINDS, ...RELEASE_SAID },
  'backend-external-name': { view: views.EXTERNAL_NAMES },
  'route-kind-outside': { view: views.ATTACHMENTS },
  'route-namespace-outside': { view: views.ATTACHMENTS_BY_NAMESPACE },
  'listeners-collide': { view: views.LISTENERS },
  'listener-selector-missing': { view: views.LISTENERS },
  'listener-protocols-collide': { view: views.LISTENER_PROTOCOLS, ...RELEASE_SAID },
  'listener-set-not-admitted': { view: views.LISTENER_SETS },
  'gateway-name-too-long': { view: views.GATEWAY_NAMES },
  'routes-collide': { view: views.TABLES },
  'port-routes-collide': { view: views.ATTACHMENTS, ...RELEASE_SAID },
  'backend-port-missing': { view: views.BACKENDS },
  'feature-turned-off': { view: views.GATEWAY_NAMES },
  'value-dropped': { view: views.GATEWAY_NAMES, ...RELEASE_SAID },
  'kube-proxy-word': { view: views.GATEWAY_NAMES, ...RELEASE_SAID },
  'helm-value-refused': { view: views.GATEWAY_NAMES, ...RELEASE_SAID },
  'helm-value-unread': { view: views.GATEWAY_NAMES, ...RELEASE_SAID },
  'route-kind-unserved': { view: views.ATTACHMENTS, ...RELEASE_SAID },
  'route-parent-missing': {
    view: views.ATTACHMENTS,
    only: 'the Gateway is in the files, or one whose name differs by one letter',
  },

  // These findings say that something is missing: they hold only if the files would have it.
  'pools-too-small': { view: views.WHOLE_POOLS, when: poolsHere, only: 'every pool is in the files, and known' },
  'gateway-address-in-no-pool': {
    view: views.WHOLE_POOLS,
    when: poolsHere,
    only: 'every pool is in the files, and known',
  },
  'nothing-announced': {
    view: views.KNOWN_ANNOUNCEMENTS,
    when: announcementsHere,
    only: 'the peer configs and at least one advertisement are in the files, and known',
  },
  'service-address-in-no-pool': {
    view: views.CILIUM_REQUESTS,
    when: poolsHere,
    only: 'every pool is in the files, and known, and the Service has no annotation of MetalLB',
  },
  'gateway-name-near': { view: views.ATTACHMENTS, only: 'the names differ by one letter' },
  'peer-config-missing': {
    view: views.PEER_CONFIGS,
    when: (around) => allHere(around, 'CiliumBGPPeerConfig', 'metadata'),
    only: 'at least one peer config is in the files, and all names are known',
  },
  'advertisement-missing': {
    view: views.KNOWN_ANNOUNCEMENTS,
    when: (around) => allHere(around, 'CiliumBGPAdvertisement', 'metadata'),
    only: 'at least one advertisement is in the files, and all labels are known',
  },
  'gateway-not-announced': {
    view: views.KNOWN_ANNOUNCEMENTS,
    when: sessionsHere,
    only: 'every peering, peer config and advertisement is in the files, and known',
  },
  'next-hop-unusable': {
    view: views.KNOWN_ANNOUNCEMENTS,
    when: sessionsHere,
    only: 'every peering, peer config and advertisement is in the files, and known',
  },
  'certificate-without-grant': {
    view: views.CERTIFICATE_GRANTS,
    when: grantsHere,
    only: 'at least one ReferenceGrant is in the files, all are known, and every namespace is said',
  },
  'feature-not-turned-on': {
    view: views.GATEWAY_NAMES,
    when: ({ valuesComplete }) => valuesComplete,
    only: 'all Helm values are in the files',
  },
  'host-network-ports': {
    view: views.LISTENERS,
    when: ({ valuesComplete }) => valuesComplete,
    only: 'all Helm values are in the files',
  },
  'pool-family-unannounced': {
    view: views.KNOWN_ADDRESSES,
    when: familiesAreIpv4,
    only: 'every peer config says its families',
  },
  'backend-without-grant': {
    view: views.GRANTS,
    when: grantsKnown,
    only: 'the Service is in the files, every ReferenceGrant in them is known, and the namespaces are said',
  },

  // lib/commands/check/refused.ts checks objects one by one.
  'object-refused': PROGRAM_ONLY,
  'field-dropped': PROGRAM_ONLY,
  'kubernetes-version-refused': PROGRAM_ONLY,
  'kubernetes-version-untested': PROGRAM_ONLY,
  'pool-meets-docker': PROGRAM_ONLY,
  'pool-holds-network-end': PROGRAM_ONLY,
  'asn-mismatch': PROGRAM_ONLY,
  'router-without-peering': PROGRAM_ONLY,
  'peer-out-of-reach': PROGRAM_ONLY,
  'peer-is-node': PROGRAM_ONLY,
  'node-selector-empty': PROGRAM_ONLY,
  'listen-range-twice': PROGRAM_ONLY,
  // A tree may hold exercises or labs whose pools and Services never meet.
  'served-by-no-pool': PROGRAM_ONLY,
  // Overlays repeat an object.
  'object-twice': PROGRAM_ONLY,
  'router-ids-collide': PROGRAM_ONLY,
  'router-takes-nothing': PROGRAM_ONLY,
  'router-cannot': PROGRAM_ONLY,
  'pod-network-ignored': PROGRAM_ONLY,
  'release-mismatch': PROGRAM_ONLY,
  'one-of-each': PROGRAM_ONLY,
  'edge-cannot': PROGRAM_ONLY,
  'edge-without-routes': PROGRAM_ONLY,
  'edge-hostname-twice': PROGRAM_ONLY,
  'bind-twice': PROGRAM_ONLY,
  'local-preference-unused': PROGRAM_ONLY,
  'aggregate-holds-node': PROGRAM_ONLY,
  'filter-misses-announced': PROGRAM_ONLY,
  'override-without-node': PROGRAM_ONLY,
  'ports-differ': PROGRAM_ONLY,
  'bfd-alone': PROGRAM_ONLY,
  'graceful-restart-one-side': PROGRAM_ONLY,
  'password-one-side': PROGRAM_ONLY,
  'router-id-unknown': PROGRAM_ONLY,
  'filter-misses-pool': PROGRAM_ONLY,
  'filter-too-wide': PROGRAM_ONLY,
  'proxy-protocol-one-side': PROGRAM_ONLY,
  'edge-tls-unserved': PROGRAM_ONLY,
  'edge-redirect-loop': PROGRAM_ONLY,
  'edge-redirect-nowhere': PROGRAM_ONLY,
  'edge-tcp-port': PROGRAM_ONLY,
  'edge-certificate-name': PROGRAM_ONLY,
  'trusted-hops-differ': PROGRAM_ONLY,
  'gateway-beside-edge': PROGRAM_ONLY,
  'grpc-without-alpn': PROGRAM_ONLY,
  'kind-not-installed': PROGRAM_ONLY,
  'route-behind-no-edge': PROGRAM_ONLY,
  'zone-empty': PROGRAM_ONLY,
  'known-later-on-host': PROGRAM_ONLY,
  'address-held': PROGRAM_ONLY,
  'address-special': PROGRAM_ONLY,
  'docker-network-public': PROGRAM_ONLY,
  'docker-network-usual': PROGRAM_ONLY,
  'listen-range-misses-node': PROGRAM_ONLY,
  'local-address-taken': PROGRAM_ONLY,
  'router-address-of-docker': PROGRAM_ONLY,
  'udp-behind-edge': PROGRAM_ONLY,
  'zone-name-server-route': PROGRAM_ONLY,
  'gateway-family-outside': PROGRAM_ONLY,
  'pool-family-off': PROGRAM_ONLY,
  'pool-out-of-reach': PROGRAM_ONLY,
  'gateway-not-answered': PROGRAM_ONLY,
  'local-policy-answered': PROGRAM_ONLY,
  'peer-family-outside': PROGRAM_ONLY,
  'session-carries-nothing': PROGRAM_ONLY,
};
