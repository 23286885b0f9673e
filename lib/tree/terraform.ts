import type { ValueFiles } from './install-values';
import { directoryOf } from './paths';
import { setOf, setValues, unknownSets } from './set-values';
import { fromText, type GivenValues, layered } from './values';

/** A block of Terraform. */
interface Block {
  readonly text: string;
  readonly path: string;
  /** The line on which it starts. */
  readonly line: number;
}

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const HEREDOC = String.raw`<<[-~]?(\w+)[ \t]*\r?\n[\s\S]*?^[ \t]*\N[ \t]*$`;

/** The Helm values in a block that installs or renders a chart: `values`, then what its `set` blocks set. */
export function valuesOfBlock(block: Block, around: ValueFiles): GivenValues | undefined {
  // Names of values that a loop fills in.
  if (/\bdynamic[ \t]+"set/.test(block.text)) return undefined;
  const sets = setsOf(block);
  const items = itemsOf(block).map((item) => ofItem(item, block, around));
  return layered([...items, ...setValues(block.path, block.line, sets)], unknownSets(sets));
}

interface Item {
  readonly text: string;
  /** Its place in the block. */
  readonly at: number;
}

/** The items of the list in `values`. */
function itemsOf({ text }: Block): Item[] {
  const start = /^[ \t]*values[ \t]*=[ \t]*/m.exec(text);
  if (!start) return [];
  const from = start.index + start[0].length;
  // A list that is worked out.
  if (text[from] !== '[') return [{ text: '', at: from }];
  const parts = new RegExp(
    String.raw`${HEREDOC.replace(String.raw`\N`, String.raw`\1`)}|${STRING}|#.*|[[({\])},]`,
    'gm',
  );
  parts.lastIndex = from + 1;
  const items: Item[] = [];
  let [at, depth] = [from + 1, 0];
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    const [mark] = part;
    if (/^[[({]$/.test(mark)) depth++;
    if ((mark === ',' || mark === ']') && depth === 0) {
      items.push({ text: text.slice(at, part.index), at });
      at = part.index + 1;
      if (mark === ']') break;
    } else if (/^[\])}]$/.test(mark)) depth--;
  }
  return items.filter((item) => item.text.trim() !== '');
}

/** Undefined if it is worked out, as by `yamlencode`. */
function ofItem({ text, at }: Item, { text: block, path, line }: Block, around: ValueFiles): GivenValues | undefined {
  const named =
    /^\s*(?:yamlencode\(\s*yamldecode\(\s*)?(?:template)?file\(\s*"(?:\$\{path\.(?:module|root)\}\/)?([^"$]+)"/.exec(
      text,
    );
  if (named) return around.beside(directoryOf(path), named[1]);
  const written = /^\s*<<[-~]?(\w+)[ \t]*\r?\n([\s\S]*?)^[ \t]*\1[ \t]*\s*$/m.exec(text);
  if (!written) return undefined;
  const above = line - 1 + block.slice(0, at + text.indexOf(written[2])).split('\n').length - 1;
  return fromText({ path, text: `${'\n'.repeat(above)}${written[2]}` }, true);
}

const NAMED = new RegExp(String.raw`\bname\s*=\s*(${STRING})`, 'g');
const VALUE = new RegExp(String.raw`\bvalue(?:_wo)?\s*=\s*(${STRING}|[^\s,}]+)`);

/** What `set { name = "a.b", value = 1 }` sets, and an item of the list `set = [{ … }]`. */
function setsOf({ text, line }: Block) {
  // Braces within texts are of lists such as "{CHOWN,KILL}".
  const plainText = text.replace(new RegExp(STRING, 'g'), (string) => string.replace(/[{}]/g, ' '));
  return [...text.matchAll(NAMED)].flatMap(({ 1: name, index }) => {
    const open = plainText.lastIndexOf('{', index);
    const close = plainText.indexOf('}', index);
    // The name of the block itself.
    if (!/\bset(?:_\w+)?[ \t]*$|[[,]\s*$/.test(text.slice(0, open))) return [];
    const inner = text.slice(open, close);
    const [, value] = VALUE.exec(inner) ?? [];
    const plain = value === undefined || /^[[{]/.test(value) ? undefined : value.replace(/^"|"$/g, '');
    const isWorkedOut = plain !== undefined && !value.startsWith('"') && !/^(?:true|false|-?[\d.]+)$/.test(plain);
    const isText = /\btype\s*=\s*"string"/.test(inner);
    const own = line + text.slice(0, index).split('\n').length - 1;
    return setOf(name.slice(1, -1).replace(/\\\\/g, '\\'), isWorkedOut ? undefined : plain, own, isText);
  });
}
