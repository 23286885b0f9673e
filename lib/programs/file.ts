/** A file for the host. Paths are relative to the output directory, with "/" between. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
  /** Permission bits. */
  readonly mode: number;
}
