import { isFaulty } from './faults/faults';
import { allReleases } from './table';
import { gatewayApiCrds, type CrdsByChannel, type Release } from './release';

/** A CRD and its versions. The first is the storage version. */
export interface CrdVersions {
  readonly name: string;
  readonly versions: readonly string[];
}

/** The first release whose CRD has these versions, the storage version first. */
type Since = readonly [minor: string, ...versions: string[]];

const CORE: readonly Since[] = [
  ['1.14', 'v1beta1', 'v1alpha2'],
  ['1.15', 'v1beta1', 'v1'],
  ['1.16', 'v1', 'v1beta1'],
];
const ROUTE: readonly Since[] = [['1.20', 'v1', 'v1alpha2']];

/** The Gateway API CRDs of each release, by plural. test/release-table.readers.test.ts compares them with theirs. */
const GATEWAY_API: Readonly<Record<string, readonly Since[]>> = {
  gatewayclasses: CORE,
  gateways: CORE,
  httproutes: CORE,
  referencegrants: [
    ['1.14', 'v1alpha2', 'v1beta1'],
    ['1.15', 'v1beta1', 'v1alpha2'],
    ['1.17', 'v1beta1'],
    ['1.20', 'v1beta1', 'v1'],
  ],
  grpcroutes: [
    ['1.15', 'v1alpha2'],
    ['1.16', 'v1', 'v1alpha2'],
    ['1.17', 'v1'],
  ],
  tlsroutes: [
    ['1.14', 'v1alpha2'],
    ['1.19', 'v1alpha3', 'v1alpha2'],
    ['1.20', 'v1', 'v1alpha2', 'v1alpha3'],
  ],
  tcproutes: ROUTE,
  udproutes: ROUTE,
  listenersets: [['1.20', 'v1']],
  backendtlspolicies: [['1.20', 'v1', 'v1alpha3']],
};

/** The CRDs of the Gateway API of a release. */
export function crdVersions(release: Release, crds?: CrdsByChannel): CrdVersions[] {
  return gatewayApiCrds(release, crds).map(({ name }) => ({
    name,
    versions: at(GATEWAY_API[name.split('.')[0]], release),
  }));
}

/**
 * The versions at which CRDs of older releases store objects, and which these CRDs lack. The API server refuses such a
 * CRD as long as `status.storedVersions` of the CRD in the cluster names the version.
 */
export function lostVersions(crds: readonly CrdVersions[], older: readonly Release[]): CrdVersions[] {
  return crds.flatMap(({ name, versions }) => {
    const before = older.flatMap((release) =>
      crdVersions(release)
        .filter((crd) => crd.name === name)
        .map(({ versions: [stored] }) => stored),
    );
    const lost = [...new Set(before)].filter((version) => !versions.includes(version));
    return lost.length > 0 ? [{ name, versions: lost }] : [];
  });
}

function at(history: readonly Since[], { minor }: Release): string[] {
  const minors = allReleases().map((release) => release.minor);
  const past = history.filter(([since]) => minors.indexOf(since) <= minors.indexOf(minor));
  const [, ...versions] = past.at(-1)!;
  return versions;
}

/** Cilium's own CRDs that lack a version at which older ones stored objects. */
export function ciliumCrdVersions(version: string): CrdVersions[] {
  return isFaulty(version, 'node-config-version') ? [{ name: 'ciliumnodeconfigs.cilium.io', versions: ['v2'] }] : [];
}
