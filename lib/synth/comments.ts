import { IConstruct } from 'constructs';

const TYPE = 'cdk8s-cilium:comment';

/** Puts `text` above the object in the manifest, for values that would surprise its reader. */
export function addComment(object: IConstruct, text: string): void {
  object.node.addMetadata(TYPE, text);
}

/** What `addComment` said of `object`. */
export function commentOf(object: IConstruct): string | undefined {
  const texts = object.node.metadata.filter((entry) => entry.type === TYPE).map((entry) => String(entry.data));
  return texts.length > 0 ? texts.join('\n') : undefined;
}
