/** The width of a terminal, in columns. */
export const WIDTH = 80;

/**
 * Control characters, and characters that change the direction of text or are invisible; without tab and line break.
 */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** `text` with these characters as escapes: a name from a file must not control the reader's terminal. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `text` on one line, with these characters as escapes. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\t\n]/g, (character) => (character === '\n' ? '\\n' : '\\t'));
}

/**
 * Wraps text at spaces. The first line begins with `first`, the others with `indent`. A word longer than a line stays
 * whole.
 */
export function wrap(text: string, indent: string, first: string): string {
  const lines: string[] = [];
  let line = visible(first);
  let isEmpty = true;
  for (const word of visible(text).split(/\s+/)) {
    if (isEmpty ? line.length + word.length > WIDTH && line.trim() !== '' : line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      [line, isEmpty] = [indent, true];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
