/** A piece of a CEL expression. */
export type Cel =
  | { readonly op: 'literal'; readonly value: string | number | boolean }
  | { readonly op: 'list'; readonly items: readonly Cel[] }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'field'; readonly of: Cel; readonly name: string }
  | { readonly op: 'item'; readonly of: Cel; readonly index: Cel }
  | { readonly op: 'call'; readonly on?: Cel; readonly name: string; readonly given: readonly Cel[] }
  | { readonly op: 'not'; readonly of: Cel }
  | { readonly op: 'both'; readonly sign: string; readonly left: Cel; readonly right: Cel }
  | { readonly op: 'if'; readonly test: Cel; readonly yes: Cel; readonly no: Cel };

const TOKEN =
  /\s*(?:(r"""[^]*?"""|r"[^"]*"|r'[^']*')|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\d+)(?![\w.])|([A-Za-z_]\w*)|(&&|\|\||[=!<>]=|[-+!<>?:.,()[\]]))/y;

/** Operators by precedence, lowest first. */
const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>=', 'in'], ['+']];

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign';
  readonly text: string;
}

/** Parses the part of CEL that the rules of CRDs use; undefined for other rules. */
export function parseCel(rule: string): Cel | undefined {
  const tokens = tokensOf(rule);
  if (!tokens) return undefined;
  try {
    const reader = new Reader(tokens);
    const read = reader.expression();
    return reader.isAtEnd ? read : undefined;
  } catch (error) {
    if (error === MORE) return undefined;
    throw error;
  }
}

const MORE = new Error('a rule with more of CEL than is read here');

function tokensOf(rule: string): Token[] | undefined {
  const tokens: Token[] = [];
  const text = rule.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [, raw, quoted, number, name, sign] = match;
    if (raw) tokens.push({ kind: 'text', text: raw.replace(/^r("""|"|')([^]*)\1$/, '$2') });
    else if (quoted) {
      // Supports only the escapes of a backslash and of quotes.
      if (/\\[^\\"']/.test(quoted.replace(/\\\\/g, ''))) return undefined;
      tokens.push({ kind: 'text', text: quoted.slice(1, -1).replace(/\\(.)/g, '$1') });
    } else if (number) tokens.push({ kind: 'number', text: number });
    else tokens.push(name ? { kind: 'name', text: name } : { kind: 'sign', text: sign });
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(): Cel {
    const test = this.level(0);
    if (!this.take('?')) return test;
    const yes = this.level(0);
    this.must(':');
    return { op: 'if', test, yes, no: this.expression() };
  }

  private level(depth: number): Cel {
    if (depth === LEVELS.length) return this.unary();
    let left = this.level(depth + 1);
    for (;;) {
      const sign = LEVELS[depth].find((one) => this.take(one));
      if (!sign) return left;
      left = { op: 'both', sign, left, right: this.level(depth + 1) };
    }
  }

  private unary(): Cel {
    if (this.take('!')) return { op: 'not', of: this.unary() };
    let value = this.primary();
    for (;;) {
      if (this.take('.')) {
        const name = this.name();
        value = this.take('(')
          ? { op: 'call', on: value, name, given: this.list(')') }
          : // Kubernetes escapes field names that are reserved words of CEL.
            { op: 'field', of: value, name: name.replace(/^__([a-z]+)__$/, '$1') };
      } else if (this.take('[')) {
        value = { op: 'item', of: value, index: this.expression() };
        this.must(']');
      } else return value;
    }
  }

  private primary(): Cel {
    if (this.take('(')) {
      const inner = this.expression();
      this.must(')');
      return inner;
    }
    if (this.take('[')) return { op: 'list', items: this.list(']') };
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'text':
        return { op: 'literal', value: token.text };
      case 'number':
        return { op: 'literal', value: Number(token.text) };
      case 'name':
        if (token.text === 'true' || token.text === 'false') return { op: 'literal', value: token.text === 'true' };
        return this.take('(')
          ? { op: 'call', name: token.text, given: this.list(')') }
          : { op: 'name', name: token.text };
      default:
        throw MORE;
    }
  }

  private list(end: string): Cel[] {
    const items: Cel[] = [];
    while (!this.take(end)) {
      if (items.length > 0) this.must(',');
      items.push(this.expression());
    }
    return items;
  }

  private name(): string {
    const token = this.tokens[this.at++];
    if (token?.kind !== 'name') throw MORE;
    return token.text;
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    if (token === undefined || token.text !== text || token.kind === 'text' || token.kind === 'number') return false;
    this.at++;
    return true;
  }

  private must(text: string): void {
    if (!this.take(text)) throw MORE;
  }
}
