// Names of objects and files, URLs and arguments are anybody's: none may move the cursor of who reads the output.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { run } from '../../lib/commands/run';
import { inTemporary } from '../support/synth';

const ESC = '\u001b[31m';
/** What a terminal would obey, or what turns the text round: all but the line breaks that the command makes. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;

function assertHarmless({ out, error }: { readonly out: string; readonly error: string }): string {
  assert.doesNotMatch(out + error, OBEYED);
  return out + error;
}

describe('what a terminal would obey is shown as an escape', () => {
  it('in headings and findings of `check`', () => {
    inTemporary((directory) => {
      const odd = `n${ESC}\nb\u202e`;
      mkdirSync(join(directory, `folder${ESC}`));
      writeFileSync(
        join(directory, `folder${ESC}`, `file\n${ESC}.yaml`),
        [
          `apiVersion: cilium.io/v2`,
          'kind: CiliumLoadBalancerIPPool',
          `metadata: {name: ${JSON.stringify(odd)}, namespace: ${JSON.stringify(odd)}}`,
          `spec: {blocks: [{cidr: ${JSON.stringify(`300${ESC}`)}}], ${JSON.stringify(odd)}: 1}`,
          '---',
          'apiVersion: gateway.networking.k8s.io/v1',
          'kind: HTTPRoute',
          `metadata: {name: ${JSON.stringify(odd)}}`,
          `spec: {parentRefs: [{name: ${JSON.stringify(odd)}}], hostnames: [${JSON.stringify(odd)}]}`,
          '',
        ].join('\n'),
      );
      const text = assertHarmless(run(['check', directory]));
      assert.match(text, /file\\n\\u001b\[31m\.yaml/);
      assert.match(text, /n\\u001b\[31m\\nb\\u202e/);
    });
  });

  it('in the arguments of each command', () => {
    for (const words of [[ESC], ['check', ESC], ['check', `--${ESC}`], ['explain', ESC], ['trace', ESC]])
      assert.match(assertHarmless(run(words)), /\\u001b/, words.join(' '));
  });

  it('in the URL and the headers that `trace` repeats', () => {
    const { out } = run([
      'trace',
      `http://hubble.example.com/${ESC}\u202e`,
      '--dist',
      '__snapshots__/main',
      '--header',
      `x: ${ESC}`,
    ]);
    assert.match(assertHarmless({ out, error: '' }), /\\u001b/);
  });
});
