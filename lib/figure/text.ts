/** Size and font of a line of text. Data is in a monospaced font, so that its width is known; labels are not. */
export interface Face {
  readonly size: number;
  readonly mono: boolean;
}

/** The width of one character in em: the widest among common fonts. */
const MONO = 0.62;
const SANS = 0.7;

/** The maximum width of `text` in any common font. */
export function widthOf(text: string, { size, mono }: Face): number {
  let ems = 0;
  for (const char of text) {
    if (char >= '\u1100') ems += 2 * MONO;
    else if (mono) ems += MONO;
    else ems += /[MWmw@%]/.test(char) ? 1.1 : SANS;
  }
  return Math.ceil(ems * size);
}

const LONGEST = 40;

/** Shortens text to fit into a box. It cuts out the middle, because names differ at their ends. */
export function shorten(text: string, longest = LONGEST): string {
  const chars = [...text];
  if (chars.length <= longest) return text;
  const tail = Math.floor((longest - 1) / 2);
  return `${chars.slice(0, longest - 1 - tail).join('')}…${chars.slice(-tail).join('')}`;
}

/** Replaces invisible characters and those that change the direction of text by a visible mark. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufffe\uffff]/gu, '\ufffd');
}
