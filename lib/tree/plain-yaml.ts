import type { Json } from '../values/json';
import { isYamlWord } from '../values/yaml-scalar';

/** A document of plain YAML. */
export interface PlainDocument {
  readonly json: unknown;
  /** The line of its first key or item, from 1. */
  readonly line: number;
  /** Where it ends in the text: where the next one begins. */
  readonly end: number;
}

/** The lines of keys of maps and items of lists, from 1, but for those within one line of flow style. */
export type Places = Map<object, Map<string | number, number>>;

/** What a plain scalar means that is neither surely a text nor a decimal number. */
type Resolve = (scalar: string) => unknown;

const KEY = /([\w/][\w./-]*|"[^"\\]*"|'[^']*') *:(?: +|$)/y;
/** Begins like no number, and has no character with a meaning. */
const NAME = /^[A-Za-z/_][\w./-]*$/;
/** A letter that no number has, behind a digit. */
const UNIT = /^\d.*[g-mp-wyzG-MP-WYZ]/;
/** No number has two points, or a character that is none of these. */
const SURE_TEXT = /[^\w.+-]|\..*\./;
const DECIMAL = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;
/** A plain scalar begins with none of these, and holds no `: ` and no ` #`. */
const INDICATOR = /^(?:[,[\]{}#&*!|>'"%@`<=]|[-?:](?: |$)|---|\.\.\.)/;
const DOUBLE_QUOTED = /^("(?:[^"\\]|\\["\\/nt])*")(?: +#.*| *)$/;
const SINGLE_QUOTED = /^'((?:[^']|'')*)'(?: +#.*| *)$/;
const BLOCK_HEADER = /^([|>])([+-]?)(?: +#.*| *)$/;
const FLOW_KEY = /([\w/][\w./-]*|"[^"\\]*"|'[^']*'): +/y;
const FLOW_SCALAR = /("[^"\\]*"|'[^']*'|[^[\]{}#"':&*!|>%@`?,]+)/y;
/** More of them than this are left to `yaml`, which refuses a text that grows by them. */
const ALIASES = 50;

/** Thrown where this reader leaves the text to `yaml`. */
const UNUSUAL = new Error('unusual YAML');

/**
 * Reads YAML as the library `yaml` does, and faster, where it is written as most people write it: maps and lists in
 * blocks, scalars. Undefined where a text has anything else or may be wrong. test/plain-yaml.test.ts compares the two.
 */
export function plainDocuments(text: string, resolve: Resolve, places?: Places): PlainDocument[] | undefined {
  if (/[^\n\u0020-\u007e\u00a0-\u2027\u202a-\ufefe]/.test(text) || /^(?:%|\.\.\.)/m.test(text)) return undefined;
  try {
    return new Reader(text, resolve, places).documents();
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  }
}

class Reader {
  private readonly lines: string[];
  private readonly scalars = new Map<string, unknown>();
  private anchors = new Map<string, unknown>();
  private aliases = 0;
  /** The line that is read. */
  private at = 0;
  /** Its indentation; -1 where a document ends. */
  private indent = -1;

  public constructor(
    private readonly text: string,
    private readonly resolve: Resolve,
    private readonly places?: Places,
  ) {
    this.lines = text.split('\n');
  }

  public documents(): PlainDocument[] {
    const documents: PlainDocument[] = [];
    let offset = 0;
    let counted = 0;
    this.settle();
    let open = this.indent >= 0;
    while (open || this.at < this.lines.length) {
      if (!open) {
        if (!/^---(?: +#.*| *)$/.test(this.lines[this.at])) throw UNUSUAL;
        this.at += 1;
        this.settle();
      }
      open = false;
      this.anchors = new Map();
      const line = this.at + 1;
      const json = this.indent < 0 ? null : this.node(0);
      if (this.indent >= 0) throw UNUSUAL;
      for (; counted < this.at && counted < this.lines.length; counted++) offset += this.lines[counted].length + 1;
      documents.push({ json, line, end: Math.min(offset, this.text.length) });
    }
    return documents;
  }

  /** Moves to the next line that has content. */
  private settle(): void {
    for (; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at];
      const indent = indentOf(line);
      if (indent === line.length || line[indent] === '#') continue;
      this.indent = indent === 0 && line.startsWith('---') ? -1 : indent;
      return;
    }
    this.indent = -1;
  }

  private next(): void {
    this.at += 1;
    this.settle();
  }

  /** The map or list that begins at this line, at this indentation or deeper. */
  private node(least: number): unknown {
    if (this.indent < least) throw UNUSUAL;
    const line = this.lines[this.at];
    return isItem(line, this.indent) ? this.list(this.indent) : this.map(this.indent, this.indent);
  }

  /** A map with its keys at `column`. The first key begins at `start`, behind the dashes of an item. */
  private map(column: number, start: number): Json {
    const json: Json = {};
    const places = this.placesOf(json);
    let from = start;
    do {
      const line = this.lines[this.at];
      KEY.lastIndex = from;
      const match = KEY.exec(line);
      if (!match) throw UNUSUAL;
      const key = keyOf(match[1]);
      if (Object.hasOwn(json, key)) throw UNUSUAL;
      places?.set(key, this.at + 1);
      json[key] = this.value(line, KEY.lastIndex, column, true);
      from = column;
    } while (this.indent === column && !isItem(this.lines[this.at], column));
    if (this.indent > column) throw UNUSUAL;
    return json;
  }

  /** A list whose dashes stand at `column`. */
  private list(column: number): unknown[] {
    const items: unknown[] = [];
    const places = this.placesOf(items);
    do {
      const line = this.lines[this.at];
      places?.set(items.length, this.at + 1);
      let start = column + 1;
      while (line[start] === ' ') start++;
      KEY.lastIndex = start;
      if (KEY.test(line)) items.push(this.map(start, start));
      else if (isItem(line, start)) throw UNUSUAL;
      else items.push(this.value(line, start, column, false));
    } while (this.indent === column && isItem(this.lines[this.at], column));
    if (this.indent > column) throw UNUSUAL;
    return items;
  }

  private placesOf(container: object): Map<string | number, number> | undefined {
    if (!this.places) return undefined;
    const places = new Map<string | number, number>();
    this.places.set(container, places);
    return places;
  }

  /** The value that begins in this line at `start`, or below it, of a key or an item at `column`. */
  private value(line: string, start: number, column: number, ofKey: boolean): unknown {
    const rest = line.slice(start);
    if (rest === '' || rest[0] === '#') {
      // `yaml` has rules of its own for the line of such an item, and for comments at the end of a document.
      const before = this.at;
      this.next();
      if (this.indent < 0 ? this.at < this.lines.length && this.at > before + 1 : !ofKey) throw UNUSUAL;
      return this.below(column, ofKey) ?? null;
    }
    if (rest[0] === '|' || rest[0] === '>') return this.block(rest, column);
    const anchor = ofKey && /^&([\w-]+)(?: +#.*| *)$/.exec(rest);
    if (anchor) {
      const before = this.aliases;
      this.next();
      const node = this.below(column, ofKey);
      if (node === undefined) throw UNUSUAL;
      // `yaml` counts aliases within aliases several times.
      if (this.aliases > before) throw UNUSUAL;
      this.anchors.set(anchor[1], node);
      return node;
    }
    const value = this.scalar(rest);
    this.next();
    return value;
  }

  /** The map or list below a key or an item at `column`. A list may stand as deep as its key. */
  private below(column: number, ofKey: boolean): unknown {
    if (this.indent > column) return this.node(column + 1);
    return ofKey && this.indent === column && isItem(this.lines[this.at], column) ? this.list(column) : undefined;
  }

  /** A scalar on one line. */
  private scalar(rest: string): unknown {
    switch (rest[0]) {
      case '"': {
        const match = DOUBLE_QUOTED.exec(rest);
        if (!match) throw UNUSUAL;
        return JSON.parse(match[1]) as string;
      }
      case "'": {
        const match = SINGLE_QUOTED.exec(rest);
        if (!match) throw UNUSUAL;
        return match[1].replaceAll("''", "'");
      }
      case '&': {
        const match = /^&([\w-]+) +(?=[^&*|># ])/.exec(rest);
        if (!match) throw UNUSUAL;
        const value = this.scalar(rest.slice(match[0].length));
        this.anchors.set(match[1], value);
        return value;
      }
      case '*': {
        const match = /^\*([\w-]+)(?: +#.*| *)$/.exec(rest);
        this.aliases += 1;
        if (!match || !this.anchors.has(match[1]) || this.aliases > ALIASES) throw UNUSUAL;
        return this.places ? this.anchors.get(match[1]) : copied(this.anchors.get(match[1]));
      }
      case '[':
      case '{': {
        const flow = new Flow(rest, (scalar) => this.plain(scalar));
        const value = flow.value();
        if (!/^(?: +#.*| *)$/.test(flow.rest())) throw UNUSUAL;
        return value;
      }
    }
    const comment = rest.indexOf(' #');
    return this.plain((comment < 0 ? rest : rest.slice(0, comment)).trimEnd());
  }

  private plain(scalar: string): unknown {
    if (isName(scalar)) return scalar;
    if (scalar === '~') return null;
    if (scalar === 'true') return true;
    if (scalar === 'false') return false;
    if (DECIMAL.test(scalar) && !scalar.startsWith('-0')) return Number(scalar);
    if (INDICATOR.test(scalar) || scalar.includes(': ') || scalar.endsWith(':')) throw UNUSUAL;
    if (SURE_TEXT.test(scalar) || UNIT.test(scalar)) return scalar;
    if (!this.scalars.has(scalar)) this.scalars.set(scalar, this.resolve(scalar));
    return this.scalars.get(scalar);
  }

  /** A text of several lines. */
  private block(header: string, column: number): string {
    const match = BLOCK_HEADER.exec(header);
    if (!match) throw UNUSUAL;
    const lines: string[] = [];
    let indent = 0;
    let at = this.at + 1;
    for (; at < this.lines.length; at++) {
      const line = this.lines[at];
      const own = indentOf(line);
      if (own === line.length) {
        // Blanks that stand deeper than the text are part of it, or an error.
        if (own > (indent || column + 1)) throw UNUSUAL;
        lines.push('');
        continue;
      }
      if (indent === 0) {
        if (own <= column) break;
        indent = own;
      } else if (own < indent) break;
      lines.push(line.slice(indent));
    }
    // `yaml` has rules of its own for line breaks of an empty text, and at the end of a file.
    if (indent === 0 || (at === this.lines.length && !this.text.endsWith('\n'))) throw UNUSUAL;
    this.at = at;
    this.settle();
    if (at === this.lines.length) lines.pop();
    const text = lines.join('\n').replace(/\n*$/, '');
    const blanks = lines.length - text.split('\n').length;
    const ending = match[2] === '-' ? '' : match[2] === '+' ? '\n'.repeat(blanks + 1) : '\n';
    if (text === '') throw UNUSUAL;
    if (match[1] === '|') return text + ending;
    if (/(?:^|\n)[ \n]/.test(text)) throw UNUSUAL;
    return text.replaceAll('\n', ' ') + ending;
  }
}

/** A list in brackets or a map in braces, on one line. */
class Flow {
  private at = 0;

  public constructor(
    private readonly line: string,
    private readonly plain: (scalar: string) => unknown,
  ) {}

  public rest(): string {
    return this.line.slice(this.at);
  }

  public value(): unknown {
    if (this.takes('[')) return this.items(']', [] as unknown[], (items) => items.push(this.value()));
    if (this.takes('{'))
      return this.items('}', {} as Json, (json) => {
        const key = keyOf(this.match(FLOW_KEY));
        json[key] = this.value();
      });
    const written = this.match(FLOW_SCALAR).trimEnd();
    return written[0] === '"' || written[0] === "'" ? written.slice(1, -1) : this.plain(written);
  }

  private items<T>(end: string, into: T, add: (into: T) => void): T {
    if (this.takes(end)) return into;
    do add(into);
    while (this.takes(','));
    if (!this.takes(end)) throw UNUSUAL;
    return into;
  }

  private takes(character: string): boolean {
    let at = this.at;
    while (this.line[at] === ' ') at++;
    if (this.line[at] !== character) return false;
    this.at = at + 1;
    // Blanks before a value, and not those before a comment.
    if (!']}'.includes(character)) while (this.line[this.at] === ' ') this.at++;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.line);
    if (!match) throw UNUSUAL;
    this.at = pattern.lastIndex;
    return match[1];
  }
}

/** Whether a text without quotes is surely a text. */
function isName(scalar: string): boolean {
  return NAME.test(scalar) && !isYamlWord(scalar);
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 0x20) indent++;
  return indent;
}

/** Whether an item of a list begins here. */
function isItem(line: string, column: number): boolean {
  return line[column] === '-' && (line.length === column + 1 || line[column + 1] === ' ');
}

function keyOf(written: string): string {
  const quoted = written[0] === '"' || written[0] === "'";
  const key = quoted ? written.slice(1, -1) : written;
  if (key === '__proto__') throw UNUSUAL;
  if (!quoted && !isName(key) && !UNIT.test(key)) throw UNUSUAL;
  return key;
}

/** An alias stands for a value of its own: what changes one must not change the other. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
}
