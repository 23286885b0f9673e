import type { Note } from '../../tree/note';
import type { SourceFile } from '../../tree/parse';

/** The configuration of a router, wherever it stands. */
export interface RouterText extends SourceFile {
  /** It stands in documentation: what people paste, not what runs. */
  readonly isDocumentation: boolean;
}

/** The configurations of routers in files, and what of them is not read. */
export interface RouterTexts {
  readonly texts: readonly RouterText[];
  readonly notes: readonly Note[];
}
