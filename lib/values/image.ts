import type { Rule } from './rules';

// The grammar of github.com/distribution/reference: [domain/]path[:tag][@digest].
const DOMAIN_PART = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const DOMAIN = `(?:${DOMAIN_PART}(?:\\.${DOMAIN_PART})*|\\[(?:[a-fA-F0-9:]+)\\])(?::[0-9]+)?`;
const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const NAME = `(?:${DOMAIN}/)?${PART}(?:/${PART})*`;
const TAG = '\\w[\\w.-]{0,127}';
const DIGEST =
  '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})';
const REFERENCE = new RegExp(`^(${NAME})(?::(${TAG}))?(?:@(${DIGEST}))?$`);

/** An image as Docker names it. */
export const imageReference: Rule = (value) => {
  const [found, name] = REFERENCE.exec(value) ?? [];
  // Docker reads 64 hexadecimal digits as the id of an image.
  if (found !== undefined && name.length <= 255 && !/^[0-9a-f]{64}$/.test(name)) return undefined;
  // Releases of k3s have a "+" in their name, and tags of images a "-" in its place.
  const repaired = value.replace(/\+(?=[^:@/]*$)/, '-');
  return repaired !== value && REFERENCE.test(repaired)
    ? `is no name of an image. Did you mean "${repaired}"? Tags have "-" where releases of k3s have "+"`
    : 'must be the name of an image: a path, and a tag behind ":" or a digest behind "@"';
};

/** Networks that Docker makes by itself. */
const OF_DOCKER = ['bridge', 'host', 'none', 'default'];

/** The name of a Docker network that a cluster may make and remove. */
export const ownDockerNetwork: Rule = (value) =>
  OF_DOCKER.includes(value)
    ? `is a network that Docker has by itself, which can neither be made nor removed: take another name`
    : undefined;
