// Every command is in the list, says how it is used, and has its page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import { COMMANDS } from '../../lib/commands/commands';

it('every command is in the list', () => {
  const declared = [...readdirSync('lib/commands', { recursive: true, encoding: 'utf8' })]
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(`lib/commands/${file}`, 'utf8');
      return [...text.matchAll(/^export const \w+: Command\b[^]*?^ {2}name: '([^']+)'/gm)].map(([, name]) => name);
    });
  assert.deepEqual(declared.sort(), COMMANDS.map(({ name }) => name).sort());
});

const pages = [...readdirSync('docs')]
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(`docs/${file}`, 'utf8') }));

describe.each(COMMANDS)('$name', ({ name, usage, summary }) => {
  it('says how it is used, in 80 columns', () => {
    assert.ok(usage.startsWith(`Usage: cdk8s-cilium ${name} `), usage);
    assert.match(usage, /^ {2}--help {2,}this text$/m);
    for (const line of [...usage.split('\n'), `  ${name} ${summary}`]) assert.ok(line.length <= 80, line);
  });

  it('has a page, which names every option and which the README names', () => {
    const page = pages.find(({ text }) => new RegExp(`^ {4}(?:\\$ )?npx cdk8s-cilium ${name}(?: |$)`, 'm').test(text));
    assert.ok(page, `no page of docs has a line "npx cdk8s-cilium ${name} …"`);
    for (const [option] of usage.matchAll(/--(?!help)[a-z]+/g))
      assert.ok(page.text.includes(`\`${option}`), `docs/${page.file} has no ${option}`);
    assert.ok(readFileSync('README.md', 'utf8').includes(`](docs/${page.file})`), page.file);
  });
});
