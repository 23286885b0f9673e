// Reads a figure as a browser does: as XML, which stops at the first thing that is not well-formed.
import { readFileSync } from 'node:fs';
import { Document, DOMParser } from '@xmldom/xmldom';
import { Complaint } from './tool';

/** What is no character of XML, which the parser does not look for. */
const NONE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

export function parseSvg(text: string): Document {
  if (NONE.test(text)) throw new Complaint('XML', `no character: ${JSON.stringify(NONE.exec(text)![0])}`);
  const onError = (level: string, message: unknown) => {
    if (level !== 'warning') throw new Error(String(message));
  };
  try {
    return new DOMParser({ onError }).parseFromString(text, 'image/svg+xml');
  } catch (error) {
    throw new Complaint('XML', String(error));
  }
}

/** What a browser shows of a file: every text. */
export function readSvg(file: string): string[] {
  return [...parseSvg(readFileSync(file, 'utf8')).getElementsByTagName('*')].map(
    (element) => `${element.tagName} ${element.textContent ?? ''}`,
  );
}
