/** Size and face of a line of text. Data is monospaced, so that its width is known; our own words are not. */
export interface Face {
  readonly size: number;
  readonly mono: boolean;
}

/** What one character takes, of the size: of the common faces none takes more. */
const MONO = 0.62;
const SANS = 0.7;

/** How wide `text` is at most, whichever of the faces a reader has. */
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

/** Text that fits into a box. Names differ at their ends: what is left out is in the middle. */
export function shorten(text: string, longest = LONGEST): string {
  const chars = [...text];
  if (chars.length <= longest) return text;
  const tail = Math.floor((longest - 1) / 2);
  return `${chars.slice(0, longest - 1 - tail).join('')}…${chars.slice(-tail).join('')}`;
}

/** Text as a name in a figure shows it: what is not seen, or turns the direction of what follows, is marked. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufffe\uffff]/gu, '\ufffd');
}
