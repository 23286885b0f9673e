import { App } from 'cdk8s';
import { inTemporary } from './synth';

/**
 * Every finding on one line: what follows it on lines that begin with four spaces belongs to it. The line of the
 * program is not among it.
 */
export function unwrapped(text: string): string[] {
  return text
    .replace(/\n {4}/g, ' ')
    .split('\n')
    .map((line) => line.trim().replace(/ \([^ ()]+:\d+\)$/, ''));
}

/** The errors of an app, a finding a line. */
export const errorsOf = (build: (app: App) => void): string => saidOf(build).errors.join('\n');

/** What synth or a constructor says of an app, a finding a line: warnings first, then the error. */
export function saidOf(build: (app: App) => void): { warnings: string[]; errors: string[]; paths: Set<string> } {
  return inTemporary((outdir) => {
    const app = new App({ outdir });
    const warnings: string[] = [];
    const errors: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = ((text: string) => warnings.push(...unwrapped(text.trimEnd())) > 0) as typeof write;
    try {
      build(app);
      app.synth();
    } catch (error) {
      errors.push(
        ...unwrapped((error as Error).message).filter(
          (line) => line !== 'Validation failed with the following errors:',
        ),
      );
    } finally {
      process.stderr.write = write;
    }
    return { warnings, errors, paths: new Set(app.node.findAll().map((construct) => construct.node.path)) };
  });
}
