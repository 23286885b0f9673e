// Where names lead, by zones, hosts and External DNS. What zones hold is what BIND reads in them.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { unless } from '../support/unless';
import { readZone } from '../../lib/programs/zone/read';
import { missing } from '../readers/requires';
import { run, withFolder } from '../readers/tool';
import { zonesNeeds } from '../readers/zones';
import { readTree } from '../support/snapshot';
import { ask, type Question } from './ask';
import { gateway, HTTP, route, to } from './written';

const SOA = '@ IN SOA ns1 hostmaster ( 1 3600 600 1209600 300 )\n@ IN NS ns1\nns1 IN A 192.0.2.53\n';

const ODD = `$TTL 1h
@ IN SOA ns1 hostmaster (
  1 ; a bracket ) in a comment
  3600 600
  1209600 300 )
    NS ns1.example.com.
ns1 300 IN A 192.0.2.53
    IN 300 A 192.0.2.54
    AAAA 2001:db8::53
*.apps in a 192.0.2.10
text TXT "a ; b ( c" "d"
www CNAME web.example.net.
WEB 1d2h A ( 192.0.2.1
  )
$ORIGIN deep.example.com.
@ A 192.0.2.2
a.b A 192.0.2.3
$ORIGIN sub
c A 192.0.2.4
below.example.com. NS ns.example.net.
`;

describe('zones', () => {
  const skip = missing(zonesNeeds);
  for (const [name, text] of [
    ['odd', ODD],
    ['ours', readTree('__snapshots__/examples/production-gateway')['host/zones/example.com.zone']],
  ] as const) {
    unless(skip).it(`are read as BIND reads them: ${name}`, () =>
      withFolder((folder) => {
        const file = join(folder, 'example.com.zone');
        writeFileSync(file, text);
        const { status, stdout, stderr } = run('named-checkzone', [
          '-D',
          '-q',
          '-i',
          'none',
          '-k',
          'ignore',
          'example.com',
          file,
        ]);
        assert.equal(status, 0, `${stdout}${stderr}`);
        const theirs = stdout
          .trim()
          .split('\n')
          .map((line) => /^(\S+)\.\s+\d+\s+IN\s+(\S+)\s+(.*)$/.exec(line)!)
          .map(
            ([, owner, type, data]) =>
              `${owner.toLowerCase()} ${type} ${/^(NS|CNAME)$/.test(type) ? data.slice(0, -1) : data}`,
          );
        const ours = readZone(file, text).records.map(({ name: owner, type, data }) => `${owner} ${type} ${data}`);
        // Names of a SOA are not completed: nobody looks at them.
        const without = (lines: string[]) => lines.filter((line) => !/ (SOA|RRSIG|NSEC) /.test(line)).sort();
        assert.deepEqual(without(ours), without(theirs));
        assert.ok(without(ours).length > 3);
      }),
    );
  }
});

const EDGE =
  'defaults\n    mode http\nfrontend f\n    bind 203.0.113.10:80\n    default_backend b\nbackend b\n    server s ' +
  '198.51.100.10:80\n';
const APP = `${gateway(HTTP)}${route({ name: 'r', hostnames: ['*.example.com'], rules: [to('web')] })}`;

interface Setting {
  readonly zone?: string;
  readonly edge?: string;
  readonly target?: string;
  readonly more?: Record<string, string>;
}

function asked({ zone, edge, target, more = {} }: Setting, question: string | Question) {
  const annotation = target && `, annotations: { external-dns.kubernetes.io/target: "${target}" }`;
  return ask(
    {
      'app.k8s.yaml': annotation
        ? APP.replace('{ name: gw, namespace: infra', `{ name: gw, namespace: infra${annotation}`)
        : APP,
      ...(zone === undefined ? {} : { 'host/zones/example.com.zone': `${SOA}${zone}` }),
      ...(edge === undefined ? {} : { 'host/haproxy.cfg': edge }),
      ...more,
    },
    typeof question === 'string' ? { url: question } : question,
  );
}

/** Who answers, and what the first line of the way says. */
function way(...words: Parameters<typeof asked>): string {
  const { hops, answer, stop } = asked(...words);
  return `${answer.by}: ${stop?.stage === 'name' ? stop.message : hops[0].value}`;
}

describe('names', () => {
  const url = 'http://a.example.com/';
  it('lead where the zone says: to the gateway, or to the edge', () => {
    assert.equal(
      way({ zone: 'a A 198.51.100.10\n' }, url),
      'service: a.example.com, by zone example.com: 198.51.100.10',
    );
    assert.equal(
      way({ zone: 'a A 203.0.113.10\n', edge: EDGE }, url),
      'service: a.example.com, by zone example.com: 203.0.113.10',
    );
    assert.equal(
      way({ zone: 'a A 192.0.2.99\n', edge: EDGE.replace('203.0.113.10:80', '*:80') }, url),
      'service: a.example.com, by zone example.com: 192.0.2.99',
    );
    assert.match(way({ zone: '* A 198.51.100.10\n' }, url), /^service: /);
    assert.match(
      way({ zone: 'a CNAME b\nb CNAME c.example.com.\nc A 198.51.100.10\n' }, url),
      /^service: .*: 198\.51\.100\.10$/,
    );
    // Of another domain the zone says nothing.
    assert.equal(way({ zone: '', edge: EDGE }, 'http://a.example.net/'), 'gateway: a.example.net, by DNS: this host');
  });

  it('stop where the zone and the edge, or the gateway, disagree', () => {
    assert.match(
      way({ zone: 'a A 203.0.113.11\n', edge: EDGE }, url),
      /^nobody: zone example\.com leads a\.example\.com to 203\.0\.113\.11, which is not an address of HAProxy: it listens on 203\.0\.113\.10:80\./,
    );
    assert.match(
      way({ zone: 'a A 203.0.113.11\n' }, url),
      /^unknown: .*203\.0\.113\.11, which no Gateway and no Service of these files has: Gateway infra\/gw has 198\.51\.100\.10/,
    );
    assert.match(
      way({ zone: 'b A 198.51.100.10\n' }, url),
      /^nobody: zone example\.com has no record for a\.example\.com\./,
    );
    assert.match(
      way({ zone: 'x.a A 198.51.100.10\n* A 198.51.100.10\n' }, url),
      /^nobody: zone example\.com has no record/,
    );
    assert.match(way({ zone: 'a TXT "x"\n' }, url), /^nobody: .* has no address for a\.example\.com: it has TXT/);
    assert.match(way({ zone: 'a CNAME a\n' }, url), /^nobody: .* an alias in a loop/);
    assert.equal(asked({ zone: 'a A 203.0.113.11\n', edge: EDGE }, url).stop?.place?.line, 4);
  });

  it('are no verdict where the zone leaves them to others', () => {
    assert.match(
      way({ zone: 'a NS ns.example.net.\n' }, url),
      /^unknown: .*delegates a\.example\.com to ns\.example\.net/,
    );
    assert.match(
      way({ zone: 'a CNAME cdn.example.net.\n' }, url),
      /^unknown: a\.example\.com is an alias of cdn\.example\.net/,
    );
  });

  it('lead where External DNS is told, where no zone has them', () => {
    assert.equal(
      way({ target: '203.0.113.10', edge: EDGE }, url),
      'service: a.example.com, by External DNS: 203.0.113.10',
    );
    assert.match(
      way({ target: '203.0.113.11', edge: EDGE }, url),
      /^nobody: External DNS leads a\.example\.com to 203\.0\.113\.11/,
    );
    assert.equal(
      way({ target: '203.0.113.11' }, url),
      'service: a.example.com, by External DNS: 203.0.113.11, assumed to lead to 198.51.100.10',
    );
    assert.equal(
      way({ target: '203.0.113.11', zone: 'a A 203.0.113.11\n' }, url),
      'service: a.example.com, by zone example.com: 203.0.113.11, assumed to lead to 198.51.100.10',
    );
    assert.equal(
      way({ target: '203.0.113.11', zone: 'a A 198.51.100.10\n' }, url),
      'service: a.example.com, by zone example.com: 198.51.100.10; External DNS says 203.0.113.11',
    );
    assert.equal(
      way({ target: '203.0.113.11' }, 'http://a.example.net/'),
      'gateway: a.example.net, by DNS: 198.51.100.10',
    );
  });

  it('on the host: its hosts file before the zone', () => {
    const hosts = { 'host/hosts': '198.51.100.10 a.example.com\n' };
    assert.equal(
      way({ zone: 'a A 203.0.113.11\n', more: hosts }, { url, from: 'host' }),
      'service: a.example.com: 198.51.100.10',
    );
    assert.equal(
      way({ zone: 'b A 198.51.100.10\n', more: hosts }, { url: 'http://b.example.com/', from: 'host' }),
      'service: b.example.com, by zone example.com: 198.51.100.10',
    );
    assert.match(
      way({ more: hosts }, { url: 'http://b.example.com/', from: 'host' }),
      /^nobody: host\/hosts has no entry for b\.example\.com/,
    );
  });
});
