import type { HostFile } from './file';

/** What a program that runs on a machine reads. */
export interface ProgramFile {
  /** Its path below the folder of the machine, with "/" between. */
  readonly name: string;
  readonly text: string;
  /** Where it stands on the machine. */
  readonly target: string;
  /** Permission bits there. */
  readonly mode: number;
  /** User and group that it belongs to there. */
  readonly owner: string;
  /** Permission bits in the folder of files, where they are others. */
  readonly outputMode?: number;
  /** Who reads it, where it is not the program itself. */
  readonly reader?: string;
}

/** A file of a program among those that synth writes. */
export function hostFile({ name, text, mode, outputMode = mode }: ProgramFile): HostFile {
  return { path: `host/${name}`, mode: outputMode, text };
}

/** A program on a machine that one kind of construct describes: all that the scripts know of it. */
export interface HostProgram<Part> {
  /** Its name as people write it. */
  readonly title: string;
  /** The construct that describes it. */
  readonly construct: string;
  /** The package that it comes in, a command of that package, and its service. */
  readonly package: string;
  readonly command: string;
  readonly service: string;
  /** The process that listens. */
  readonly process: string;
  /** Its files, in the order in which they are put: the one that the service starts with comes last. */
  files(part: Part, header: string): ProgramFile[];
  /** Lines of `up.sh` that try the files of this folder, before one is put. */
  tries(part: Part): string[];
  /** Lines of `up.sh` after which the program goes by the files that were put. */
  takesOver(part: Part): string[];
}
