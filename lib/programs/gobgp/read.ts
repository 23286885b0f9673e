import { Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { Json, record } from '../../values/json';

/** The parts of a configuration, with their places. */
export interface Config {
  readonly root: Json;
  lineOf(...keys: (string | number)[]): number;
}

/** Undefined if the text has another format, such as TOML, which GoBGP reads too. */
export function readConfig(content: string): Config | undefined {
  const lines = new LineCounter();
  const document: Document = parseDocument(content, { lineCounter: lines, logLevel: 'error' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  return {
    root: record(document.toJS()),
    lineOf: (...keys) => {
      for (let length = keys.length; length > 0; length--) {
        const node = document.getIn(keys.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

/** The settings of a part are in its `config`. */
export function configOf(part: unknown): Json {
  return record(record(part).config);
}
