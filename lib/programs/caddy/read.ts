/** One line of a Caddyfile: its words, quotes resolved, and the lines of its block. */
export interface CaddyLine {
  readonly words: readonly string[];
  readonly line: number;
  /** Absent: the line opens no block. */
  readonly block?: readonly CaddyLine[];
}

const WORD = /"((?:\\.|[^"\\])*)"|`([^`]*)`|[^\s"`]\S*/g;

/** Parses a Caddyfile. The global options are a block without words. */
export function readCaddyfile(text: string): CaddyLine[] {
  const whole: CaddyLine[] = [];
  const open: CaddyLine[][] = [whole];
  let before: string[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const words = [...before, ...wordsOf(raw)];
    before = [];
    if (words.length === 0) return;
    if (words.length === 1 && words[0] === '}') {
      if (open.length > 1) open.pop();
      return;
    }
    // A comma at the end continues the addresses of a site on the next line.
    if (words.at(-1)!.endsWith(',')) {
      before = words;
      return;
    }
    const opens = words.at(-1) === '{';
    const block: CaddyLine[] | undefined = opens ? [] : undefined;
    open.at(-1)!.push({ words: opens ? words.slice(0, -1) : words, line: index + 1, block });
    if (block) open.push(block);
  });
  return whole;
}

function wordsOf(raw: string): string[] {
  const words: string[] = [];
  for (const [word, quoted, plain] of raw.matchAll(WORD)) {
    if (word.startsWith('#')) break;
    words.push(quoted?.replace(/\\"/g, '"') ?? plain ?? word);
  }
  return words;
}
