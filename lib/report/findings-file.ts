import { rmSync, writeFileSync } from 'node:fs';
import { failure } from './failure';
import { asJson, type Report } from './json';
import { stackHere } from './program-line';

/** Writes the findings to the file in CDK8S_CILIUM_FINDINGS, for programs. */
export function writeFindings(report: () => Report): void {
  onFile((file) => writeFileSync(file, asJson(report())));
}

/** Removes the findings of an earlier run: the user's program may end before it writes new ones. */
export function removeFindings(): void {
  onFile((file) => rmSync(file, { force: true }));
}

function onFile(act: (file: string) => void): void {
  const file = process.env.CDK8S_CILIUM_FINDINGS;
  if (!file) return;
  try {
    act(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw failure(
      `CDK8S_CILIUM_FINDINGS ${JSON.stringify(file)}: cannot be written (${reason}). Name a file in a folder ` +
        'that exists',
      [stackHere()],
    );
  }
}
