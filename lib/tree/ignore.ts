/**
 * A comment that switches a check off for an object: `# cdk8s-cilium: ignore pool-empty filled by another program`. With
 * `ignore-file`, for all objects of the file.
 */
export interface Ignore {
  readonly name: string;
  readonly reason: string;
}

const OF_OBJECT = /(?:^|\s)#\s*cdk8s-cilium:\s*ignore\s+(\S+)[ \t]*([^\n]*)/g;
const OF_FILE = /(?:^|\s)#\s*cdk8s-cilium:\s*ignore-file\s+(\S+)[ \t]*([^\n]*)/g;

/** The comments in the text of one document. */
export function readIgnores(text: string): Ignore[] {
  return find(OF_OBJECT, text);
}

/** The comments in a file that hold for all of it. */
export function readFileIgnores(text: string): Ignore[] {
  return find(OF_FILE, text);
}

function find(comment: RegExp, text: string): Ignore[] {
  if (!text.includes('cdk8s-cilium:')) return [];
  return [...text.matchAll(comment)].map(([, name, reason]) => ({ name, reason: reason.trim() }));
}
