/** A comment that switches a check off: `# cdk8s-cilium: ignore pool-empty filled by another program`. */
export interface Ignore {
  readonly name: string;
  readonly reason: string;
}

const COMMENT = /(?:^|\s)#\s*cdk8s-cilium:\s*ignore\s+(\S+)[ \t]*([^\n]*)/g;

/** The comments in the text of one document. */
export function readIgnores(text: string): Ignore[] {
  if (!text.includes('cdk8s-cilium:')) return [];
  return [...text.matchAll(COMMENT)].map(([, name, reason]) => ({ name, reason: reason.trim() }));
}
