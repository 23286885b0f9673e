import { isUnknown } from '../values/unknown';

/** Paths of a tree, with "/" as the separator on every system. */

export function directoryOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

/** Whether a file is text for people, in which configurations and commands may be older than the files beside it. */
export function isMarkdown(path: string): boolean {
  return /\.(mdx?|markdown)$/.test(path);
}

/** Resolves `path` relative to `directory`. */
export function resolveIn(directory: string, path: string): string {
  const plain = path.replace(/^(?:\.\/)+/, '');
  // The fast way for most paths, which have no "." or "..".
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(plain)) return directory === '' ? plain : `${directory}/${plain}`;
  const parts = directory === '' ? [] : directory.split('/');
  for (const part of path.replace(/\/+$/, '').split('/')) {
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Whether kustomize reads a file with this name as a kustomization. */
export function isKustomizationPath(path: string): boolean {
  return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(path);
}

export function isHelmfilePath(path: string): boolean {
  return /(^|\/)helmfile\.yaml$/.test(path);
}

/** Whether a file with this name describes a chart of Helm. */
export function isChartPath(path: string): boolean {
  return /(^|\/)Chart\.yaml$/.test(path);
}

/** Whether Helm reads the dependencies of a chart from a file with this name: from the second up to Helm 2. */
export function isDependenciesPath(path: string): boolean {
  return isChartPath(path) || /(^|\/)requirements\.yaml$/.test(path);
}

/** Whether Rancher Fleet reads a file with this name: how it applies a directory. */
export function isFleetPath(path: string): boolean {
  return /(^|\/)fleet\.ya?ml$/.test(path);
}

/** Whether a folder above a file is for what is out of use, by its name. cdk8s names folders after charts. */
export function isPutAway(file: string): boolean {
  if (file.endsWith('.k8s.yaml')) return false;
  return /(^|\/)[._]?(archived?|archives|attic|deprecated|disabled|drafts|graveyard|ideas|obsolete|retired|unused)\//i.test(
    file,
  );
}

/** The pattern of a path such as `./clusters/${NAME}/apps` in a repository, of which the tree may be any part. */
export function patternOf(segments: readonly string[]): RegExp {
  const escaped = segments.map((segment) =>
    segment === '**'
      ? '.*'
      : isUnknown(segment)
        ? '[^/]+'
        : segment
            .split('*')
            .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
            .join('[^/]*'),
  );
  return new RegExp(`(^|/)${escaped.join('/')}$`);
}

export function segmentsOf(path: string): string[] {
  return resolveIn('', path).split('/').filter(Boolean);
}
