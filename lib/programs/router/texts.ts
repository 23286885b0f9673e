import type { Note } from '../../tree/note';
import type { SourceFile } from '../../tree/parse';

/** The text of a router configuration, a file or a part of one. */
export interface RouterText extends SourceFile {
  /** Whether it is from documentation: users paste it, but it does not run. */
  readonly isDocumentation: boolean;
}

/** The router configurations in files, and notes about those that were not read. */
export interface RouterTexts {
  readonly texts: readonly RouterText[];
  readonly notes: readonly Note[];
}
