import type { applied } from './applied';
import { findReleases, isOfGitOps, ReleaseSource } from './release';
import type { Sources } from './sources';
import type { Tree } from './tree';

/** The places in a tree that name the Cilium to install, of what is applied. */
export function installsOf(
  { others }: Tree,
  { manifests, texts = [] }: Pick<Sources, 'manifests' | 'texts'>,
  { isApplied, valuesPatched }: Pick<ReturnType<typeof applied>, 'isApplied' | 'valuesPatched'>,
): ReleaseSource[] {
  return inForce(findReleases(others, manifests, texts), isApplied).map((source) =>
    // If a patch may overwrite Helm values, they are unknown.
    valuesPatched ? { ...source, values: undefined } : source,
  );
}

/** Drops the HelmReleases and Applications that nothing applies, unless nothing applies any of them. */
function inForce(installs: readonly ReleaseSource[], isApplied: (file: string) => boolean): readonly ReleaseSource[] {
  const inUse = installs.filter(({ by, file }) => isOfGitOps(by) && isApplied(file));
  return inUse.length > 0 ? installs.filter((one) => inUse.includes(one) || !isOfGitOps(one.by)) : installs;
}
