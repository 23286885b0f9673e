/** Names of what programs make of files of a tree: they stand where the file stands, and are none. */

/** `apps/web/kustomization.yaml (kustomize)` */
export function madeOf(file: string, by: 'kustomize' | 'helm template'): string {
  return `${file} (${by})`;
}

/** The file of which a program made what has this name; undefined where it is a file itself. */
export function writtenFile(name: string): string | undefined {
  return /^(.*) \((?:kustomize|helm template)\)$/.exec(name)?.[1];
}
