/**
 * A comment that switches a check off for an object: `# cdk8s-cilium: ignore pool-empty filled by another program`.
 * With `ignore-file`, for all objects of the file, or for the file of a router or proxy.
 */
export interface Ignore {
  readonly name: string;
  readonly isOfFile: boolean;
  readonly reason: string;
}

const OF_OBJECT = /(?:^|\s)#[ \t]*cdk8s-cilium:[ \t]*ignore[ \t]+(\S+)[ \t]*([^\n]*)/g;
/** At the start of a line, where no text of a field can stand. FRR has "!" too, and XML comments of its own. */
const OF_FILE = /^(?:[#!]|<!--)[ \t]*cdk8s-cilium:[ \t]*ignore-file[ \t]+(\S+)[ \t]*([^\n]*)/gm;

/** The comments in the text of one document. */
export function readIgnores(text: string): Ignore[] {
  return find(OF_OBJECT, text, false);
}

/** The comments in a file that hold for all of it. */
export function readFileIgnores(text: string): Ignore[] {
  return find(OF_FILE, text, true);
}

function find(comment: RegExp, text: string, isOfFile: boolean): Ignore[] {
  if (!text.includes('cdk8s-cilium:')) return [];
  return [...text.matchAll(comment)].map(([, name, reason]) => ({
    name,
    isOfFile,
    reason: reason.replace(/-->\s*$/, '').trim(),
  }));
}
