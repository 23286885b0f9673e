import type { applied } from './applied';
import { isPutAway } from './paths';
import { findReleases, isOfGitOps } from './release';
import type { ReleaseSource } from './release-source';
import type { Sources } from './sources';
import type { Tree } from './tree';

/** The places in a tree that name the Cilium to install, of what is applied. */
export function installsOf(
  { others }: Tree,
  { manifests, templates = [], texts = [] }: Pick<Sources, 'manifests' | 'texts'> & Partial<Pick<Sources, 'templates'>>,
  { isApplied, valuesPatched }: Pick<ReturnType<typeof applied>, 'isApplied' | 'valuesPatched'>,
): ReleaseSource[] {
  const all = findReleases(others, manifests, [...texts, ...templates]);
  const inUse = all.filter(({ file }) => !isPutAway(file));
  return inForce(inUse.length > 0 ? inUse : all, isApplied).map((source) =>
    // If a patch may overwrite Helm values, they are unknown.
    valuesPatched ? { ...source, values: undefined } : source,
  );
}

/** Drops the HelmReleases and Applications that nothing applies; if nothing applies any of them, they are marked. */
function inForce(installs: readonly ReleaseSource[], isApplied: (file: string) => boolean): readonly ReleaseSource[] {
  const isUsed = ({ by, file }: ReleaseSource) => !isOfGitOps(by) || isApplied(file);
  return installs.some((one) => isOfGitOps(one.by) && isUsed(one))
    ? installs.filter(isUsed)
    : installs.map((one) => (isUsed(one) ? one : { ...one, isLeftOut: true }));
}
