// TLS between the gateway and a Service. What should hold is written from Cilium's policychecks and ingestion of its
// newest release.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { ask } from './ask';
import { gateway, HTTP, route, to } from './written';

const policy = (name: string, target: string, validation: string) => `---
apiVersion: gateway.networking.k8s.io/v1
kind: BackendTLSPolicy
metadata: { name: ${name}, namespace: app }
spec: { targetRefs: [{ group: "", kind: Service, ${target} }], validation: { hostname: ${name}.example.com, ${validation} } }
`;
const ca = (kind = 'ConfigMap', name = 'ca') => `caCertificateRefs: [{ group: "", kind: ${kind}, name: ${name} }]`;
const configMap = (data: string) =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ca, namespace: app }\n${data}\n`;
const PEM = 'data: { ca.crt: "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\\n" }';
const service =
  '---\napiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: app }\nspec: { ports: [{ name: tls, ' +
  'port: 80 }, { name: metrics, port: 90 }] }\n';

function asked(more: string, cilium = '1.20.2', kind = 'HTTPRoute') {
  const files = {
    'app.k8s.yaml': `${gateway(HTTP)}${route({ name: 'r', kind, rules: [to('web')] })}${more}`,
    'host/cilium-values.yml': `# Values of the Helm chart cilium ${cilium}\ngatewayAPI:\n  enabled: true\n`,
  };
  return ask(files, { url: 'http://198.51.100.10/', method: kind === 'GRPCRoute' ? 'POST' : 'GET' });
}

/** The hop of TLS, or where it stops and with what. */
function way(...words: Parameters<typeof asked>): string {
  const { hops, stop, answer, text } = asked(...words);
  if (stop) return `${stop.stage} ${answer.by} ${answer.status ?? '-'}`;
  assert.ok(hops.at(-1)?.stage === 'service', text);
  return hops.find(({ stage }) => stage === 'tls')?.value ?? 'plain';
}

describe('TLS to a backend', () => {
  it('by the policy of the Service, for the name and with the CA that it says', () => {
    assert.equal(way(''), 'plain');
    assert.equal(
      way(policy('web', 'name: web', ca())),
      'to app/web: its certificate must be for web.example.com, by the CA of ConfigMap ca, which is not in these files',
    );
    assert.equal(
      way(policy('web', 'name: web', ca()) + configMap(PEM)),
      'to app/web: its certificate must be for web.example.com, by the CA of ConfigMap ca',
    );
    assert.equal(way(policy('web', 'name: other', ca())), 'plain');
    assert.equal(way(policy('web', 'name: web', ca()).replace('namespace: app', 'namespace: other')), 'plain');
    assert.deepEqual(
      asked(policy('web', 'name: web', ca()))
        .hops.map(({ stage }) => stage)
        .slice(-3),
      ['route', 'tls', 'service'],
    );
  });

  it('the policy of the one port before that of all, then the first by name', () => {
    const two = policy('all', 'name: web', ca()) + policy('one', 'name: web, sectionName: tls', ca());
    assert.match(way(two + service), /for one\.example\.com/);
    assert.match(
      way(policy('all', 'name: web', ca()) + policy('one', 'name: web, sectionName: metrics', ca()) + service),
      /for all\.example\.com/,
    );
    assert.equal(way(policy('one', 'name: web, sectionName: metrics', ca()) + service), 'plain');
    assert.match(
      way(policy('one', 'name: web, sectionName: metrics', ca())),
      /^to app\/web, if that is the port which the policy names: its certificate must be for one/,
    );
    assert.match(way(policy('b', 'name: web', ca()) + policy('a', 'name: web', ca())), /for a\.example\.com/);
    // The one for the port is refused: that for all has it.
    assert.match(
      way(policy('all', 'name: web', ca()) + policy('one', 'name: web, sectionName: tls', ca('Secret')) + service),
      /for all\.example\.com/,
    );
  });

  it('stops where Cilium takes the backend out', () => {
    assert.equal(way(policy('web', 'name: web', ca('Secret'))), 'tls gateway 500');
    assert.equal(
      way(policy('web', 'name: web', ca().replace(']', ', { group: "", kind: ConfigMap, name: b }]'))),
      'tls gateway 500',
    );
    assert.equal(way(policy('web', 'name: web', ca()) + configMap('data: { tls.crt: x }')), 'tls gateway 500');
    assert.equal(way(policy('web', 'name: web', ca()) + configMap('data: { ca.crt: x }')), 'tls gateway 500');
    // Somebody else may fill it.
    assert.match(way(policy('web', 'name: web', ca()) + configMap('')), /CA of ConfigMap ca$/);
  });

  it('is no verdict where Cilium goes on in plain HTTP', () => {
    assert.equal(way(policy('web', 'name: web', 'wellKnownCACertificates: System')), 'tls unknown -');
    assert.equal(way(policy('web', 'name: web', ca()), '1.19.4'), 'tls unknown -');
    assert.equal(way(policy('web', 'name: web', ca()), '1.20.2', 'GRPCRoute'), 'tls unknown -');
    assert.match(
      asked(policy('web', 'name: web', ca()), '1.19.4').text.replaceAll('\n', ' '),
      /Cilium 1\.19 reads no policy: the gateway goes on in plain HTTP\. Take Cilium 1\.20/,
    );
  });
});
