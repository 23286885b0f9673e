import { programFrame } from './program-line';

/**
 * An error that shows its text and a line of the user's program. The frames of this library, of cdk8s and of Node do
 * not help to mend a program; CDK8S_CILIUM_STACK shows them too, for bug reports.
 */
export function failure(text: string, stacks: readonly string[]): Error {
  const error = new Error(text);
  const frames = process.env.CDK8S_CILIUM_STACK
    ? stacks.map((stack) => stack.replace(/^[^\n]*\n/, ''))
    : [programFrame(stacks[0])];
  const shown = [`Error: ${text}`, ...frames].filter((line) => line !== undefined).join('\n');
  Object.defineProperty(error, 'stack', { value: shown, writable: true, configurable: true });
  return error;
}
