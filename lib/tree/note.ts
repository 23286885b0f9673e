import { grouped } from '../values/grouped';

/** A remark for users about how the tree was read: never an error. */
export interface Note {
  readonly file?: string;
  readonly line?: number;
  readonly text: string;
  /** Whether objects to check may be in the part that was not read. */
  readonly unread?: boolean;
}

const MANY = 3;

/** Notes for a terminal: with many files of one text, one names a file. JSON names each. */
export function noteTexts(notes: readonly Note[]): string[] {
  return [...grouped(notes, ({ text }) => text)].flatMap(([text, own]) =>
    placesOf(own).map((place) => `${place && `${place}: `}${text}`),
  );
}

function placesOf(notes: readonly Note[]): string[] {
  const files = new Set(notes.map(({ file }) => file));
  if (files.size > MANY) return [`${files.size} files, such as ${notes[0].file}`];
  return notes.map(({ file, line }) => (file ? `${file}${line ? `:${line}` : ''}` : ''));
}
