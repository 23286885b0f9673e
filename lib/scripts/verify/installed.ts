import { command } from '../../programs/bash';
import type { HostProgram, ProgramFile } from '../../programs/program';
import type { Fact } from './fact';

/** Checks that the installed files of a program equal those of this folder. */
export function installed({ title }: Pick<HostProgram<never>, 'title'>, files: ProgramFile[], step: string): Fact[] {
  return files.map(({ name, target }) => ({
    what: `${title} has ./${name}`,
    command: command('installed', name, target, step),
  }));
}
