import { CHECK } from './check/command';
import type { Command } from './command';
import { EXPLAIN } from './explain';
import { TRACE } from './trace/command';
import { UPGRADE } from './upgrade/command';
import { WATCH } from './watch/command';

/** Every command, in the order in which `--help` lists them. */
export const COMMANDS: readonly Command[] = [CHECK, TRACE, UPGRADE, EXPLAIN, WATCH];

const WIDTH = Math.max(...COMMANDS.map(({ name }) => name.length));

export const USAGE = `Usage: cdk8s-cilium COMMAND …

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(WIDTH)}   ${summary}`).join('\n')}

  cdk8s-cilium COMMAND --help says more of one command.
  cdk8s-cilium --version prints the version of this package.
`;
