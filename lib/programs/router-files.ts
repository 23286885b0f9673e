import type { Files } from './edge/files';
import type { RouterWords, SaidRouter } from './router/said';
import { ROUTERS } from './routers';

/** A router in an output directory. */
export interface RouterFile {
  /** The program that reads it. */
  readonly title: string;
  readonly file: string;
  /** The machine that it runs on. Absent: this host. */
  readonly machine?: string;
  readonly said: SaidRouter;
  readonly words: RouterWords;
}

/** The files of routers, by their names below the folder of a machine. */
export function routerFileNames(): string[] {
  return Object.values(ROUTERS).flatMap(({ config, besides }) => [
    config,
    ...besides.map((name) => near(config, name)),
  ]);
}

/** The routers among the files of an output directory. */
export function readRouters(files: Files): RouterFile[] {
  return [...files].flatMap(([file, text]): RouterFile[] => {
    const program = Object.values(ROUTERS).find(
      ({ config }) => file.startsWith('host/') && file.endsWith(`/${config}`),
    );
    const said = program?.read(text, (name) => files.get(near(file, name)));
    if (!program || !said) return [];
    const machine = file.slice('host/'.length, -program.config.length).replace(/\/$/, '');
    return [{ title: program.title, file, machine: machine || undefined, said, words: program.words }];
  });
}

/** The path of a file beside another one. */
export function near(path: string, name: string): string {
  return path.replace(/[^/]*$/, name);
}
