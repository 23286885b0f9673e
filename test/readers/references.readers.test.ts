// Names of images as Docker's own parser reads them, and networks of Services as kube-apiserver's own validation does.
import assert from 'node:assert/strict';
import { it, jest } from '@jest/globals';
import fc from 'fast-check';
import { build, NETWORKS_BINARY } from '../cluster/build';
import { Cidr } from '../../lib/values/cidr';
import { imageReference } from '../../lib/values/image';
import { unfitServiceNetwork } from '../../lib/values/network-sizes';
import { unless } from '../support/unless';
import { goNeeds, goTool } from './gotool';
import { missing } from './requires';
import { run } from './tool';
import { SEED } from '../support/random-cases';

// The first build of kube-apiserver's packages takes minutes.
jest.setTimeout(30 * 60_000);

const PARTS = ['rancher', 'k3s', 'localhost:5000', 'Example.com', 'a__b', 'a--b', 'a_-b', '[::1]:5000', 'v1.33.5+k3s1'];
const MARKS = ['/', '/', ':', '@', '.', '-', '_', '+', ' ', 'sha256:', 'a'.repeat(64), 'b'.repeat(129)];
const IMAGES = fc.array(fc.constantFrom(...PARTS, ...MARKS), { minLength: 1, maxLength: 6 }).map((all) => all.join(''));

unless(missing(goNeeds)).test('names of images: we take what Docker takes', () => {
  const images = [
    ...['rancher/k3s:v1.33.5-k3s1', 'rancher/k3s:v1.33.5+k3s1', 'a b', 'x@y', 'rancher/k3s:', 'a'.repeat(64), 'A/b'],
    ...fc.sample(IMAGES, { numRuns: 3000, seed: SEED }),
  ];
  const { status, stdout, stderr } = run(goTool('k3d/reference'), [], {
    input: images.map((image) => JSON.stringify(image)).join('\n'),
  });
  assert.equal(status, 0, stderr);
  const said = stdout.split('\n').slice(0, -1);
  assert.equal(said.length, images.length);
  assert.ok(said.filter((one) => one === '').length > 300, 'many are right');
  images.forEach((image, i) =>
    assert.equal(imageReference(image) === undefined, said[i] === '', `seed ${SEED}: ${image}: ${said[i]}`),
  );
});

unless(missing(goNeeds)).test('networks of Services: we take what kube-apiserver takes', async () => {
  const { networks } = await build({ networks: NETWORKS_BINARY });
  const given = [
    ...[8, 11, 12, 16, 28, 29, 30, 31, 32].map((length) => `10.0.0.0/${length}`),
    ...[64, 107, 108, 112, 124, 125, 126, 128].map((length) => `fd00:43::/${length}`),
  ];
  const { status, stdout, stderr } = run(networks, [], { input: given.join('\n') });
  assert.equal(status, 0, stderr);
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string[]);
  given.forEach((network, i) => {
    const complaint = unfitServiceNetwork(Cidr.parse(network)!, false);
    assert.equal(complaint === undefined, said[i].length === 0, `${network}: ${complaint}; ${said[i].join('; ')}`);
  });
});

it('a large network is told which of its size would do', () =>
  assert.match(unfitServiceNetwork(Cidr.parse('10.0.0.0/8')!, true)!, /such as 10\.0\.0\.0\/12/));
