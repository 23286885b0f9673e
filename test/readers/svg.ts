// Reads a figure as a browser does: as XML, which stops at the first thing that is not well-formed.
import { readFileSync } from 'node:fs';
import { DOMParser, Document } from '@xmldom/xmldom';

export function parseSvg(text: string): Document {
  const onError = (level: string, message: unknown) => {
    if (level !== 'warning') throw new Error(String(message));
  };
  return new DOMParser({ onError }).parseFromString(text, 'image/svg+xml');
}

/** What a browser shows of a file: every text. */
export function readSvg(file: string): string[] {
  return [...parseSvg(readFileSync(file, 'utf8')).getElementsByTagName('*')].map((element) => `${element.tagName} ${element.textContent ?? ''}`);
}
