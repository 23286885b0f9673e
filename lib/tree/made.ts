/** Names for output of kustomize and Helm, which replaces files of a tree: no such file exists. */

/** `apps/web/kustomization.yaml (kustomize)` */
export function madeOf(file: string, by: 'kustomize' | 'helm template'): string {
  return `${file} (${by})`;
}

/** The file from which a program made the output with this name; undefined for the name of a real file. */
export function writtenFile(name: string): string | undefined {
  return /^(.*) \((?:kustomize|helm template)\)$/.exec(name)?.[1];
}
