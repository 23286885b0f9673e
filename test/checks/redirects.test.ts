// The port to which a redirect leads that names none, by version: only one that comes back is told.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { gateway, route } from '../trace/written';
import { checkFiles } from '../cli/tree';

const REDIRECT = '{ statusCode: 301 }';
const ALL = 'allowedRoutes: { namespaces: { from: All } }';
const LISTENERS = [
  `{ name: http, port: 80, protocol: HTTP, ${ALL} }`,
  `{ name: alt, port: 8080, protocol: HTTP, ${ALL} }`,
];

function told(cilium: string, section: string, redirect = REDIRECT): boolean {
  const rules = [`{ filters: [{ type: RequestRedirect, requestRedirect: ${redirect} }] }`];
  const text = gateway(LISTENERS) + route({ name: 'r', section, hostnames: ['a.example.com'], rules });
  return checkFiles({ 'a.yaml': text }, { cilium }).findings.some(({ check }) => check === 'redirect-to-itself');
}

it('leads to the first listener before 1.15.4, later to its own', () => {
  assert.deepEqual(
    ['1.14.1', '1.15.3', '1.15.4', '1.20.2'].map((cilium) => told(cilium, 'alt')),
    [true, false, true, true],
  );
  for (const cilium of ['1.14.1', '1.15.3', '1.20.2']) assert.ok(told(cilium, 'http'));
});

it('is that of Host before 1.14.2, also with the scheme of the request', () => {
  const scheme = '{ scheme: http, statusCode: 301 }';
  assert.deepEqual(
    ['1.14.1', '1.14.2', '1.19.0'].map((cilium) => told(cilium, 'alt', scheme)),
    [true, false, false],
  );
  for (const cilium of ['1.14.1', '1.14.2', '1.19.0']) assert.ok(told(cilium, 'http', scheme));
});
