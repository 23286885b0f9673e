/** A statement of BIRD: the words up to ";", or up to the end of a block. */
export interface Statement {
  readonly words: readonly string[];
  readonly line: number;
  readonly block?: readonly Statement[];
}

interface Token {
  readonly text: string;
  readonly line: number;
  /** Whether it was quoted: no character in it has a meaning. */
  readonly isQuoted: boolean;
}

/** Parses a bird.conf into statements. Strings and quoted names lose their quotes; each token of a set is a word. */
export function parseBird(text: string): Statement[] {
  const tokens = tokensOf(text);
  const [statements] = statementsFrom(tokens, 0);
  return statements;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const [part] of text.matchAll(
    /\/\*[\s\S]*?\*\/|#.*|"[^"\n]*"|'[^'\n]*'|\n|[;{}()[\],]|[!=~&|<>+-]+|[^\s;{}()[\],"'#!=~&|<>+]+/g,
  )) {
    if (part === '\n' || part.startsWith('/*')) line += part.split('\n').length - 1;
    else if (!part.startsWith('#')) {
      const isQuoted = /^["']./.test(part);
      tokens.push({ text: isQuoted ? part.slice(1, -1) : part, line, isQuoted });
    }
  }
  return tokens;
}

/** The statements from a token on, and the position after the "}" that ends them. */
function statementsFrom(tokens: readonly Token[], start: number): [Statement[], number] {
  const statements: Statement[] = [];
  let words: Token[] = [];
  // Within a set, braces hold prefix lengths.
  let depth = 0;
  const end = (block?: Statement[]) => {
    if (words.length > 0) statements.push({ words: words.map(({ text }) => text), line: words[0].line, block });
    words = [];
  };
  let i = start;
  while (i < tokens.length) {
    const text = tokens[i].isQuoted ? '' : tokens[i].text;
    if (text === '[' || text === '(') depth++;
    if (text === ']' || text === ')') depth--;
    if (depth > 0) words.push(tokens[i]);
    else if (text === ';') end();
    else if (text === '{') {
      const [block, next] = statementsFrom(tokens, i + 1);
      end(block);
      i = next;
      continue;
    } else if (text === '}') {
      end();
      return [statements, i + 1];
    } else words.push(tokens[i]);
    i++;
  }
  end();
  return [statements, i];
}
