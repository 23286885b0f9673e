// How HAProxy chooses, as trace works it out. test/network/trace.test.ts shows the same of HAProxy itself for the lab.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import {
  Backend,
  CiliumInstall,
  CiliumLB,
  EdgeTls,
  HaproxyEdge,
  HttpRoute,
  K3dCluster,
  SharedGateway,
} from '../../lib';
import { readTree, type Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { ask, type Question } from './ask';
import { gateway, route, to } from './written';

const LAB = readTree('__snapshots__/main');

/** The backend that a frontend chooses, or the answer of HAProxy itself. Backend `b` has the servers of the lab. */
function way(frontend: string, question: string | Question, files: Files = {}): string {
  const config = `defaults
    mode http
frontend f
    bind *:80
${frontend
  .trim()
  .split('\n')
  .map((line) => `    ${line.trim()}\n`)
  .join('')}
${['a', 'b', 'c'].map((name) => `backend ${name}\n    server s 172.50.201.37:80\n`).join('')}
backend none
    http-request return status 404 content-type text/plain string "404: \\"no\\" such # host"
`;
  const found = ask(
    { ...LAB, ...files, 'host/haproxy.cfg': config },
    typeof question === 'string' ? { url: question } : question,
  );
  const own =
    found.stop?.stage === 'edge' || found.stop?.stage === 'backend'
      ? `${found.answer.by} ${found.answer.status ?? ''}`.trim()
      : undefined;
  return own ?? found.hops.find(({ stage }) => stage === 'backend')!.value.replace(/ .*/, '');
}

const HOST = 'hdr(host),field(1,:),lower';

describe('conditions', () => {
  it('terms must all hold, and one group of several', () => {
    const frontend = `
      acl x ${HOST} x.example.com
      acl api path_beg /api
      use_backend a if x api
      use_backend b if x !api or { ${HOST} -m beg b. } { method POST }
      use_backend c unless x || api
    `;
    assert.equal(way(frontend, 'http://x.example.com/api'), 'a');
    assert.equal(way(frontend, 'http://x.example.com/'), 'b');
    assert.equal(way(frontend, { url: 'http://b.example.com/', method: 'POST' }), 'b');
    assert.equal(way(frontend, 'http://b.example.com/'), 'c');
    assert.equal(way(frontend, 'http://b.example.com/api'), 'edge 503'); // and there is no default
  });

  it('one acl of several lines holds where any of them does', () => {
    const frontend =
      `acl x ${HOST} x.example.com y.example.com\nacl x ${HOST} -m end .z.example.com\nuse_backend a if ` +
      `x\ndefault_backend b`;
    for (const host of ['x.example.com', 'Y.example.com:80', 'a.z.example.com'])
      assert.equal(way(frontend, { url: 'http://192.0.2.1/', headers: [`Host: ${host}`] }), 'a', host);
    for (const host of ['z.example.com', 'xx.example.com'])
      assert.equal(way(frontend, { url: 'http://192.0.2.1/', headers: [`Host: ${host}`] }), 'b', host);
  });

  it('comparisons', () => {
    const match = (words: string, host: string) =>
      way(`use_backend a if { ${words} }\ndefault_backend b`, {
        url: 'http://192.0.2.1/p',
        headers: [`Host: ${host}`, 'X-Many: v'],
      }) === 'a';
    assert.ok(match('hdr(host) -i X.example.com', 'x.EXAMPLE.com'));
    assert.ok(!match('hdr(host) X.example.com', 'x.example.com'));
    // Behind `--` are values alone.
    assert.ok(!match('hdr(host) -- X.example.com -i', 'x.example.com'));
    assert.ok(match('hdr(host) -i -- X.example.com', 'x.example.com'));
    assert.ok(
      match('hdr_end(host) .example.com', 'x.example.com') &&
        match('hdr_reg(host) ^x[.]', 'x.example.com') &&
        match('req.hdr(Host) -m sub ample', 'x.example.com'),
    );
    assert.ok(
      match('req.hdr(x-many) -m found', 'x') &&
        !match('req.hdr(x-none) -m found', 'x') &&
        !match('req.hdr(x-none) v', 'x'),
    );
    assert.ok(match('path /p', 'x') && !match('ssl_fc', 'x') && match('dst_port 80', 'x'));
  });

  it('what trace does not know is no verdict, and what HAProxy does not know no start', () => {
    assert.equal(way('use_backend a if { src 10.0.0.0/8 }\ndefault_backend b', 'http://x.example.com/'), 'unknown');
    assert.equal(way(`use_backend a if { ${HOST},crc32 1 }\ndefault_backend b`, 'http://x.example.com/'), 'unknown');
    assert.equal(way('use_backend a if nowhere\ndefault_backend b', 'http://x.example.com/'), 'nobody');
    assert.equal(way('use_backend nowhere if { path /x }\ndefault_backend b', 'http://x.example.com/'), 'nobody');
    // Behind a rule that holds, nobody asks.
    assert.equal(way('use_backend a\nuse_backend b if { src 10.0.0.0/8 }', 'http://x.example.com/'), 'a');
  });
});

describe('maps', () => {
  const frontend = `
    http-request set-var(txn.gateway) ${HOST},map_str(hosts.map)
    http-request set-var(txn.gateway) ${HOST},map_end(wildcards.map) unless { var(txn.gateway) -m found }
    use_backend %[var(txn.gateway)] if { var(txn.gateway) -m found }
    default_backend none
  `;
  const maps = {
    'host/hosts.map': '# Host name, backend\na.example.com a\nlost.example.com nowhere\n',
    'host/wildcards.map': '.deep.example.com c\n.example.com b\n',
  };
  it('exact names, then the first end that fits, then the default', () => {
    const at = (host: string) => way(frontend, { url: 'http://192.0.2.1/', headers: [`Host: ${host}`] }, maps);
    assert.deepEqual(
      ['A.example.com:8080', 'x.deep.example.com', 'x.example.com', 'example.com', 'lost.example.com'].map(at),
      ['a', 'c', 'b', 'edge 404', 'edge 404'],
    );
  });
  it('HAProxy does not start without them', () => assert.equal(way(frontend, 'http://a.example.com/'), 'nobody'));
});

describe('rules', () => {
  const answer = (frontend: string, question: string | Question) => {
    const config =
      `defaults\n    mode http\nfrontend f\n    bind *:80\n    bind *:443 ssl crt /etc/haproxy/certs\n${frontend}  ` +
      `  default_backend b\nbackend b\n    server s 172.50.201.37:80\n`;
    return ask({ ...LAB, 'host/haproxy.cfg': config }, typeof question === 'string' ? { url: question } : question)
      .answer;
  };
  it('redirect, deny and return answer; headers that are set are what the gateway sees', () => {
    assert.deepEqual(
      answer('    http-request redirect scheme https code 301 unless { ssl_fc }\n', 'http://hubble.example.com/a'),
      { by: 'edge', status: 301, location: 'https://hubble.example.com/a' },
    );
    assert.deepEqual(answer('    redirect scheme https if !{ ssl_fc }\n', 'http://hubble.example.com/'), {
      by: 'edge',
      status: 302,
      location: 'https://hubble.example.com/',
    });
    assert.deepEqual(
      answer('    http-request redirect scheme https unless { ssl_fc }\n', 'https://hubble.example.com/'),
      { by: 'service' },
    );
    assert.deepEqual(answer('    http-request deny deny_status 429 if { path /a }\n', 'http://hubble.example.com/a'), {
      by: 'edge',
      status: 429,
    });
    assert.deepEqual(answer('    http-request set-header Host hubble.example.com\n', 'http://x.example.com/'), {
      by: 'service',
    });
    assert.deepEqual(answer('    http-request set-header Host grafana.example.com\n', 'http://hubble.example.com/'), {
      by: 'gateway',
      status: 404,
    });
    assert.deepEqual(answer('    http-request replace-path /a(.*) /b\\1\n', 'http://hubble.example.com/'), {
      by: 'unknown',
    });
  });
});

describe('TLS that HAProxy passes on', () => {
  const GATEWAY = `${gateway([
    '{ name: https, port: 443, protocol: HTTPS, hostname: "*.example.com", tls: { certificateRefs: [{ name: cert ' +
      '}] }, allowedRoutes: { namespaces: { from: All } } }',
  ])}${route({ name: 'r', rules: [to('s')] })}`;
  const config = `frontend tls
    mode tcp
    bind *:443
    tcp-request inspect-delay 5s
    tcp-request content accept if { req.ssl_hello_type 1 }
    use_backend gw if { req.ssl_sni,lower -m end .example.com }
backend gw
    mode tcp
    server gw 198.51.100.10:443
`;
  const at = (url: string, headers: string[] = []) =>
    ask({ 'app.k8s.yaml': GATEWAY, 'host/haproxy.cfg': config }, { url, headers }).answer;
  it('a map says where a name leads, and without one the connection is closed', () => {
    const byMap = config
      .replace(
        'tcp-request content accept if { req.ssl_hello_type 1 }',
        'tcp-request content set-var(txn.gateway) req.ssl_sni,lower,map_str(tls-hosts.map) if { req.ssl_sni -m ' +
          'found }\n    tcp-request content accept if { req.ssl_sni -m found }\n    tcp-request content reject',
      )
      .replace(/use_backend .*/, 'use_backend %[var(txn.gateway)] if { var(txn.gateway) -m found }');
    const files = { 'app.k8s.yaml': GATEWAY, 'host/haproxy.cfg': byMap, 'host/tls-hosts.map': 'a.example.com gw\n' };
    const by = (url: string) => ask(files, { url }).answer.by;
    assert.deepEqual(
      ['https://a.example.com/', 'https://b.example.com/', 'http://a.example.com:443/', 'https://192.0.2.1/'].map(by),
      ['service', 'nobody', 'nobody', 'nobody'],
    );
  });
  it('goes by the name that it is for, which no header changes', () => {
    assert.deepEqual(at('https://a.example.com/'), { by: 'service' });
    assert.deepEqual(at('https://a.example.net/'), { by: 'nobody' });
    assert.deepEqual(at('https://a.example.net/', ['Host: a.example.com']), { by: 'nobody' });
    assert.deepEqual(at('http://a.example.com:443/'), { by: 'nobody' });
  });
});

describe('servers', () => {
  const backend = `
    server s 172.50.201.37:80 check
    server spare 172.50.201.37:8080 backup
    server calls 172.50.201.37:80 proto h2 weight 0
    use-server calls if { req.hdr(content-type) -m beg application/grpc }
  `;
  /** Those that HAProxy would ask, one after the other. */
  const asked = (...headers: string[]) => {
    const config = `defaults\n    mode http\nfrontend f\n    bind *:80\n    default_backend b\nbackend b\n${backend}`;
    const found = ask({ ...LAB, 'host/haproxy.cfg': config }, { url: 'http://hubble.example.com/', headers });
    return found.hops.filter(({ stage }) => stage === 'server').map(({ value }) => value);
  };

  it('use-server chooses one, which otherwise gets nothing where its weight is 0', () => {
    assert.deepEqual(asked('Content-Type: application/grpc+proto'), ['calls, 172.50.201.37:80']);
    assert.deepEqual(asked('Content-Type: text/plain'), ['s, 172.50.201.37:80']);
    assert.deepEqual(asked(), ['s, 172.50.201.37:80']);
  });
});

describe('a redirect of the edge', () => {
  const location = (rule: string, question: string | Question) => {
    const config = `defaults\n    mode http\nfrontend f\n    bind *:80\n    ${rule}\n`;
    const { answer, stop } = ask(
      { ...LAB, 'host/haproxy.cfg': config },
      typeof question === 'string' ? { url: question } : question,
    );
    return stop ? stop.message : `${answer.status} ${answer.location}`;
  };

  it('that HaproxyEdge writes is an answer, with the host of the request', () => {
    const files = synth((app) => {
      const cluster = new K3dCluster(app, 'cluster', { name: 'c', image: 'rancher/k3s:v1.33.5-k3s1' });
      const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.19.4' });
      const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['172.28.128.0/24'] });
      const gateway = new SharedGateway(app, 'gw', { cilium, addresses: [pool.reserve(10)] });
      new HttpRoute(gateway, 'web', {
        gateway,
        hostnames: ['shop.example.com'],
        backend: Backend.fromName('web', 80),
      });
      new HaproxyEdge(app, 'edge', {
        gateways: [gateway],
        tls: EdgeTls.terminate({ certificateDirectory: '/etc/haproxy/certs', port: 8443 }),
        redirectToHttps: true,
      });
    });
    const { answer, stop, text } = ask(files, { url: 'http://shop.example.com/a?b=c' });
    assert.equal(stop, undefined);
    assert.deepEqual(answer, { by: 'edge', status: 301, location: 'https://shop.example.com:8443/a?b=c' });
    assert.match(text, /\nHAProxy answers 301 to https:\/\/shop\.example\.com:8443\/a\?b=c\n$/);
  });

  it('keeps path and query, unless the line says otherwise', () => {
    assert.equal(
      location('http-request redirect scheme https code 308', 'http://a.example.com/b?c'),
      '308 https://a.example.com/b?c',
    );
    assert.equal(
      location('redirect prefix http://www.%[hdr(host)] drop-query', 'http://a.example.com/b?c'),
      '302 http://www.a.example.com/b',
    );
    assert.equal(location('redirect location /100%%', 'http://a.example.com/b?c'), '302 /100%');
  });

  it('with something that trace does not know is no verdict', () => {
    assert.match(
      location('redirect location http://%[src]/', 'http://a.example.com/'),
      /src is something that trace does not look at/,
    );
    assert.match(
      location('redirect location http://%H/', 'http://a.example.com/'),
      /%H is something that trace does not work out/,
    );
  });
});
