/** One directive of an nginx.conf: its words, quotes resolved, and the directives of its block. */
export interface Directive {
  readonly words: readonly string[];
  readonly line: number;
  /** Absent: the directive has no block. */
  readonly block?: readonly Directive[];
}

const ESCAPED: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n', '"': '"', "'": "'", '\\': '\\' };

/** Parses the directives of an nginx.conf. */
export function readDirectives(text: string): Directive[] {
  const whole: Directive[] = [];
  const open: Directive[][] = [whole];
  let [words, line, start]: [string[], number, number] = [[], 1, 1];
  for (let i = 0; i < text.length; ) {
    const letter = text[i];
    if (letter === '\n') line++;
    if (/\s/.test(letter)) i++;
    else if (letter === '#') while (i < text.length && text[i] !== '\n') i++;
    else if (letter === ';' || letter === '{') {
      const block: Directive[] | undefined = letter === '{' ? [] : undefined;
      if (words.length > 0) open.at(-1)!.push({ words, line: start, block });
      if (block) open.push(block);
      words = [];
      i++;
    } else if (letter === '}') {
      if (open.length > 1) open.pop();
      words = [];
      i++;
    } else {
      if (words.length === 0) start = line;
      const read = wordAt(text, i);
      words.push(read.word);
      line += text.slice(i, read.end).split('\n').length - 1;
      i = read.end;
    }
  }
  return whole;
}

/** The word that starts at a position, and its end. A variable such as `${name}` opens no block. */
function wordAt(text: string, from: number): { readonly word: string; readonly end: number } {
  const quote = /["']/.test(text[from]) ? text[from] : undefined;
  let word = '';
  let i = quote === undefined ? from : from + 1;
  for (; i < text.length; i++) {
    const letter = text[i];
    if (quote === undefined ? /[\s;{]/.test(letter) && !(letter === '{' && text[i - 1] === '$') : letter === quote)
      break;
    // A backslash before other characters stays.
    const meant = letter === '\\' ? ESCAPED[text[i + 1] ?? ''] : undefined;
    word += meant ?? letter;
    if (meant !== undefined) i++;
  }
  return { word, end: quote === undefined ? i : i + 1 };
}

/** The directives with a name in a block. */
export function named(block: readonly Directive[], name: string): Directive[] {
  return block.filter(({ words }) => words[0] === name);
}

/** All directives within blocks of this name. */
export function within(block: readonly Directive[], name: string): Directive[] {
  return named(block, name).flatMap((directive) => directive.block ?? []);
}
