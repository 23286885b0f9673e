import { App } from 'cdk8s';
import { Checks } from '../lib';
import { CHECKS } from '../lib/checks/table';

/** Switches every check off where the command line says `unchecked`, to be compared with cdk8s, which has none. */
export function uncheckedIfAsked(app: App): void {
  if (!process.argv.includes('unchecked')) return;
  for (const { name } of CHECKS) Checks.disable(app, name, 'measured without');
}
