import { Document, isMap, isPair, isScalar, isSeq, Pair } from 'yaml';
import { YAML_OPTIONS } from '../values/yaml-scalar';

/** Comments by the path of the key or list item that they stand above, such as "spec.template" or "volumes.0". */
export type Comments = Record<string, string>;

/** `value` as YAML text, with a header and comments. */
export function yamlText(header: string[], value: object, comments: Comments = {}): string {
  const document = new Document(value, YAML_OPTIONS);
  document.commentBefore = comment(header.join('\n'));
  for (const [path, text] of Object.entries(comments)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.length > 0 ? document.getIn(keys, true) : document.contents;
    if (isSeq(parent)) {
      const item = parent.get(Number(last), true);
      if (isMap(item) || isScalar(item)) item.commentBefore = comment(text);
    } else if (isMap(parent)) {
      const pair = parent.items.find(
        (candidate): candidate is Pair<any> => isPair(candidate) && String(candidate.key) === last,
      );
      if (pair) pair.key = Object.assign(document.createNode(last), { commentBefore: comment(text) });
    }
  }
  return document.toString({ lineWidth: 0 });
}

function comment(text: string): string {
  return text.replace(/^/gm, ' ');
}
