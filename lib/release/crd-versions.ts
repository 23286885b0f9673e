import { isFaulty } from './faults';
import { allReleases } from './table';
import { gatewayApiCrds, type CrdsByChannel, type Release } from './release';

/** A CRD, and the versions that it has: first the one at which the API server stores objects. */
export interface CrdVersions {
  readonly name: string;
  readonly versions: readonly string[];
}

/** From which release on a CRD has these versions, the one for storage first. */
type Since = readonly [minor: string, ...versions: string[]];

const CORE: readonly Since[] = [
  ['1.14', 'v1beta1', 'v1alpha2'],
  ['1.15', 'v1beta1', 'v1'],
  ['1.16', 'v1', 'v1beta1'],
];
const ROUTE: readonly Since[] = [['1.20', 'v1', 'v1alpha2']];

/** The CRDs of the Gateway API that releases ask for, by plural. test/release-table.readers.test.ts compares. */
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
 * Of CRDs that a cluster gets in the place of those of older releases: the versions at which those store objects and
 * which the new ones lack. The API server refuses such a CRD for as long as its status says that objects may be so.
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

/** Cilium's own CRDs of a version that lack versions at which older ones stored objects. */
export function ciliumCrdVersions(version: string): CrdVersions[] {
  return isFaulty(version, 'node-config-version') ? [{ name: 'ciliumnodeconfigs.cilium.io', versions: ['v2'] }] : [];
}
