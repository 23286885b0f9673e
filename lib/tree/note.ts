/** Something that people should know about the reading itself: never an error. */
export interface Note {
  readonly file?: string;
  readonly line?: number;
  readonly text: string;
  /** Objects that would be checked may stand there. */
  readonly unread?: boolean;
}
