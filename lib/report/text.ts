/** What fits a terminal. */
export const WIDTH = 80;

/** What a terminal would obey, and what turns round or hides the text behind it; not tab and line break. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** `text` with such characters as escapes: names are anybody's, and none may move the cursor of who reads it. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same on one line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\t\n]/g, (character) => (character === '\n' ? '\\n' : '\\t'));
}

/**
 * Breaks at spaces into lines that begin with `indent`, but the first, which begins with `first`. A word longer than a
 * line stays whole.
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
