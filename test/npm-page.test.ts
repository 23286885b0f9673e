// README.md on the page of a registry, where no folder lies beside it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from '@jest/globals';
import { npmReadme } from '../scripts/npm-readme';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const page = npmReadme(readFileSync('README.md', 'utf8'), manifest);
const links = [...page.matchAll(/(!?)\[[^\]]*\]\(([^)]+)\)/g)].map(([, image, target]) => ({
  image: image !== '',
  target,
}));

test('each link leads to a page elsewhere, or to a file of the repository at the tag of the version', () => {
  const home = `${manifest.repository.url.replace(/\.git$/, '')}/`;
  const ours = links.filter(({ target }) => target.startsWith(home));
  assert.ok(ours.length > 20);
  for (const { image, target } of ours) {
    const [view, tag, ...path] = target.slice(home.length).split('/');
    assert.deepEqual([view, tag], [image ? 'raw' : 'blob', `v${manifest.version}`], target);
    assert.ok(existsSync(path.join('/').replace(/#.*/, '')), target);
  }
  for (const { target } of links) assert.match(target, /^https:\/\//);
});

test('what is not a link stays as it is', () => {
  const text = 'an [index](#words)\n[out](https://example.org/a.md)\n';
  assert.equal(npmReadme(text, manifest), text);
  const { version } = manifest;
  const url = `https://example.com/cdk8s-cilium/blob/v${version}/docs/api.md#b`;
  assert.equal(npmReadme('[a](docs/api.md#b)', manifest), `[a](${url})`);
});
