import type { HostFile } from './file';

/** A file that a program on a machine reads. */
export interface ProgramFile {
  /** Its path below the folder of the machine, with "/" as the separator. */
  readonly name: string;
  readonly text: string;
  /** Its path on the machine. */
  readonly target: string;
  /** Permission bits there. */
  readonly mode: number;
  /** Its user and group there. */
  readonly owner: string;
  /** Permission bits in the output directory, if they differ. */
  readonly outputMode?: number;
  /** The program that reads it, if another one. */
  readonly reader?: string;
}

/** A file of a program among those that synth writes. */
export function hostFile({ name, text, mode, outputMode = mode }: ProgramFile): HostFile {
  return { path: `host/${name}`, mode: outputMode, text };
}

/** Whether systemd has to be told of the files: one of them is a unit. */
export function hasUnit(files: readonly ProgramFile[]): boolean {
  return files.some(({ target }) => target.startsWith('/etc/systemd/system/'));
}

/** A program on a machine, which one kind of construct describes, with all that the scripts need. */
export interface HostProgram<Part> {
  /** Its name for users. */
  readonly title: string;
  /** The construct that describes it. */
  readonly construct: string;
  /** The package that it comes in, a command of that package, and its service. */
  readonly package: string;
  readonly command: string;
  readonly service: string;
  /** The process that listens. */
  readonly process: string;
  /** Its files in the order of installation; the one with which the service starts comes last. */
  files(part: Part, header: string): ProgramFile[];
  /** Where files go that it has for some parts only: one that a program no longer has may still be there. */
  readonly sometimes?: readonly string[];
  /** Lines of `up.sh` that test the files of this folder before it installs them. */
  tries(part: Part): string[];
  /** Lines of `up.sh` that make the program use the installed files. */
  takesOver(part: Part): string[];
}
