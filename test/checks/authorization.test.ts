// An ExternalAuth filter asks a Service about requests: what check and trace say where Cilium may not ask it.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { checkFiles } from '../cli/tree';
import { askGateway } from '../trace/ask';
import { gateway, HTTP, route } from '../trace/written';

const SERVICE =
  '---\napiVersion: v1\nkind: Service\nmetadata: { name: auth, namespace: auth }\nspec: { ports: [{ port: 80 }] }\n';
const GRANT =
  '---\napiVersion: gateway.networking.k8s.io/v1beta1\nkind: ReferenceGrant\nmetadata: { name: g, namespace: auth }\n' +
  'spec: { from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: app }], to: [{ group: "", kind: ' +
  'Service }] }\n';

function written(more: string, namespace = 'auth', filter = 'ExternalAuth'): string {
  const authorizer = `backendRef: { name: auth, namespace: ${namespace}, port: 80 }`;
  const filters = `filters: [{ type: ${filter}, externalAuth: { protocol: HTTP, http: {}, ${authorizer} } }]`;
  return gateway(HTTP) + route({ name: 'r', rules: [`{ ${filters}, backendRefs: [{ name: a, port: 80 }] }`] }) + more;
}

function found(cilium: string, text: string): string[] {
  return checkFiles({ 'a.yaml': text }, { cilium }).findings.map(({ check, message }) => `${check}: ${message}`);
}

function asked(cilium: string, text: string): [string, number | undefined] {
  const step = askGateway(text, { url: 'http://a.example.com/' }, cilium);
  assert.ok('to' in step);
  return [step.hops.find(({ stage }) => stage === 'filter')!.value, step.to.status];
}

it('takes a ReferenceGrant: without it, all requests get 500, and before 1.20.2 they went on', () => {
  const [closed, ...others] = found('1.20.2', written(SERVICE));
  assert.match(
    closed,
    /^backend-without-grant: ExternalAuth of rules\[0\] asks auth\/auth, .*: the gateway answers 500/,
  );
  assert.deepEqual(others, []);
  assert.match(found('1.20.1', written(SERVICE)).join(), /requests go on without authorization/);
  const none = 'ExternalAuth: Service auth/auth is not asked: no ReferenceGrant in auth allows it';
  assert.deepEqual(asked('1.20.2', written(SERVICE)), [`${none}: the gateway answers 500`, 500]);
  assert.deepEqual(asked('1.20.1', written(SERVICE)), [`${none}: requests go on without it`, undefined]);
});

it('is nothing to tell with a ReferenceGrant, in the namespace of the route, or of a Service elsewhere', () => {
  for (const text of [written(SERVICE + GRANT), written('', 'app'), written('')])
    assert.deepEqual(found('1.20.2', text), []);
  assert.deepEqual(asked('1.20.2', written(SERVICE + GRANT)), [
    'ExternalAuth: Service auth/auth:80 decides',
    undefined,
  ]);
});

it('is passed over before 1.20, also where the CRDs have it', () => {
  assert.match(
    found('1.19.7', written(SERVICE)).join(),
    /^filter-ignored: [^,]*the filter ExternalAuth, .* passes over it/,
  );
  assert.deepEqual(asked('1.19.7', written(SERVICE)), ['ExternalAuth: Cilium 1.19.7 passes over it', undefined]);
});

it('is unknown where a variable names the namespace', () => {
  assert.deepEqual(found('1.20.2', written(SERVICE, '"${AUTH}"')), []);
});
