/** A remark for users about how the tree was read: never an error. */
export interface Note {
  readonly file?: string;
  readonly line?: number;
  readonly text: string;
  /** Whether objects to check may be in the part that was not read. */
  readonly unread?: boolean;
}
