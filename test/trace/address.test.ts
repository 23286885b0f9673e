// An address that no pool of the files has: where trace stops, and where it goes on with what it assumes.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { type App } from 'cdk8s';
import { Backend, CiliumLB, CiliumInstall, GatewayAddress, SharedGateway } from '../../lib';
import { synth } from '../support/synth';
import { ask } from './ask';
import { gateway, HTTP, route, to } from './written';

const POOL = '198.51.100.0/24';
const written = (pool: string, comment = '') =>
  gateway(HTTP).replace(POOL, pool).replace('kind: Gateway', `kind: Gateway ${comment}`) +
  route({ name: 'r', rules: [to('a')] });

function asked(files: Record<string, string>): string[] {
  const { hops, stop, answer } = ask(files, { url: 'http://a.example.com/' });
  const at = hops.find(({ stage }) => stage === 'address')?.value ?? '';
  return [stop ? `${stop.stage}: ${stop.message}` : answer.by, at];
}

it('stops at an address of no pool, and at one that a pool has and does not give', () => {
  const [said] = asked({ 'a.yaml': written('203.0.113.0/24') });
  assert.match(said, /^address: Gateway infra\/gw asks for 198\.51\.100\.10, and no pool has it: it waits .* for ever/);
  const off = written(POOL, '# cdk8s-cilium: ignore gateway-address-in-no-pool for a test').replace(
    'blocks:',
    'disabled: true, blocks:',
  );
  assert.match(asked({ 'a.yaml': off })[0], /^address: .*pool pool, which has it, is disabled/);
});

it('goes on where a comment says that the pool is elsewhere', () => {
  const text = written('203.0.113.0/24', '# cdk8s-cilium: ignore gateway-address-in-no-pool of another team');
  const assumed = '198.51.100.10 of Gateway infra/gw, assumed to be of a pool elsewhere, as the comment there says';
  assert.deepEqual(asked({ 'a.yaml': text }), ['service', assumed]);
  const files = synth((app: App) => {
    const cilium = new CiliumInstall(app, 'cilium');
    new CiliumLB(app, 'pools', { cilium, cidrs: ['203.0.113.0/24'] });
    const one = new SharedGateway(app, 'gw', { cilium, addresses: [GatewayAddress.of('198.51.100.10')] });
    one.addRoute('r', { hostnames: ['a.example.com'], backend: Backend.fromName('a', 80) });
  });
  const [answer, at] = asked(files);
  assert.equal(answer, 'service');
  assert.match(at, /^198\.51\.100\.10 of Gateway kube-system\/gw, assumed to be of a pool elsewhere/);
});

it('goes on where a pool is in a file that is not read', () => {
  const pool = '---\napiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: b }\nspec: {}\n';
  const files = { 'a.yaml': written('203.0.113.0/24'), 'b.yaml': `{{ if .Values.pool }}\n${pool}{{ end }}\n` };
  assert.match(asked(files).join(': '), /^service: .*assumed to be of a pool in files that are not read/);
});
