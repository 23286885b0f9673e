/** Paths of a tree, with "/" between, whatever the machine. */

export function directoryOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

/** `path`, written in a file of `directory`. */
export function resolveIn(directory: string, path: string): string {
  const plain = path.replace(/^(?:\.\/)+/, '');
  // Most paths go straight down, and trees ask this of every file and every path.
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(plain)) return directory === '' ? plain : `${directory}/${plain}`;
  const parts = directory === '' ? [] : directory.split('/');
  for (const part of path.replace(/\/+$/, '').split('/')) {
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Whether kustomize takes a file for a kustomization, by its name. */
export function isKustomizationPath(path: string): boolean {
  return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(path);
}
