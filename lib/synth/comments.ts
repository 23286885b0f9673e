import { IConstruct } from 'constructs';

const TYPE = 'cdk8s-cilium:comment';

/** Writes `text` as a comment above the object in the manifest, to explain surprising values. */
export function addComment(object: IConstruct, text: string): void {
  object.node.addMetadata(TYPE, text);
}

/** The comments that `addComment` added to `object`. */
export function commentOf(object: IConstruct): string | undefined {
  const texts = object.node.metadata.filter((entry) => entry.type === TYPE).map((entry) => String(entry.data));
  return texts.length > 0 ? texts.join('\n') : undefined;
}
