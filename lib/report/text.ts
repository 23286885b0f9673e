/** What fits a terminal. */
export const WIDTH = 80;

/**
 * Breaks at spaces into lines that begin with `indent`, but the first, which begins with `first`. A word longer than a
 * line stays whole.
 */
export function wrap(text: string, indent: string, first: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '?').split(/\s+/)) {
    if (isEmpty ? line.length + word.length > WIDTH && line.trim() !== '' : line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      [line, isEmpty] = [indent, true];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
