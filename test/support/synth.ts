import { App, AppProps } from 'cdk8s';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Files, readTree } from './snapshot';

/** A fresh directory that is removed after `use`. */
export function inTemporary<T>(use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-'));
  try {
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Builds an app, synthesises it, and returns every file that it wrote. */
export function synth(build: (app: App) => void, props: AppProps = {}): Files {
  return inTemporary((outdir) => {
    const app = new App({ ...props, outdir });
    build(app);
    app.synth();
    return readTree(outdir);
  });
}
