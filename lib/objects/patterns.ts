/**
 * Regular expressions of CRDs and of CEL's `matches`, which are Go's (RE2), as JavaScript's. A translated one accepts
 * the same strings; one that cannot be translated throws.
 */
export class Patterns {
  private readonly known = new Map<string, RegExp>();

  /** Whether `text` contains what `pattern` describes. */
  matches(pattern: string, text: string): boolean {
    let regExp = this.known.get(pattern);
    if (!regExp) this.known.set(pattern, (regExp = translate(pattern)));
    return regExp.test(text);
  }
}

/** Go's spelling of classes that JavaScript spells or delimits otherwise. Go knows no unassigned characters in \PC. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\s': '[\\t\\n\\f\\r ]',
  '\\PC': '[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]',
  '\\z': '$',
  '\\A': '^',
};
/** Escapes that mean the same, and escaped punctuation that the u flag allows. */
const SAME = /^\\([dDwWbtnrfv^$\\.*+?()[\]{}|/]|x[0-9a-fA-F]{2})$/;
const TOKEN = /\\(?:PC|x[0-9a-fA-F]{2}|.)|\[(?:\\.|[^\]\\])*\]|\(\?[^:)]*\)|\.|[^]/gsu;

export function translate(pattern: string): RegExp {
  let flags = 'u';
  const source = linear(pattern).replace(TOKEN, (token) => {
    if (token === '(?i)') {
      flags = 'iu';
      return '';
    }
    if (token.startsWith('(?')) throw new Error(`pattern ${pattern}: ${token} is not known`);
    if (token === '.') return '[^\\n]';
    if (token.length > 1 && token.startsWith('['))
      return token.replace(/\\([._~!@#%&'",;:=<>`-])/g, (_, c: string) => (c === '-' ? '\\-' : c));
    if (!token.startsWith('\\') || token.length === 1) return token;
    if (ESCAPES[token]) return ESCAPES[token];
    if (SAME.test(token)) return token;
    if (/^\\[!-/:-@[-`{-~]$/.test(token)) return token.slice(1); // punctuation: itself
    throw new Error(`pattern ${pattern}: ${token} is not known`);
  });
  return new RegExp(source, flags);
}

/**
 * Go's engine takes linear time; JavaScript's takes exponential time for a run that can be cut into runs in many ways.
 * `(C+D?)+` is `(CD?)+`, and `C+(D?C+)*` is `C(D?C)*`: the same strings, cut in one way.
 */
function linear(pattern: string): string {
  return pattern
    .replace(/\((\[[^\]]+\])\+(\[\.\]|\\\.)\?\)\+/g, '(?:$1$2?)+')
    .replace(/(\[[^\]]+\])\+\((\[[^\]]+\])\?\1\+\)\*/g, '$1(?:$2?$1)*');
}
