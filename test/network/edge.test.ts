// HTTPS, client addresses and TCP through HAProxy as up.sh starts it: by whom each connection is answered, and who is
// seen as the client. Certificates are of a throw-away CA, which the lab trusts.
import assert from 'node:assert/strict';
import { afterAll, beforeAll, it } from '@jest/globals';
import { unless } from '../support/unless';
import { ClientAddress, EdgeTls } from '../../lib';
import { missing, program } from '../readers/requires';
import type { Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { CERTIFICATES, certificates, edgeLab, MAIL, SHOP, type EdgeLabProps } from './edge-lab';
import { Lab, networkNeeds } from './lab';
import { broken, PUBLIC, succeeds } from './support';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const skip = missing([...networkNeeds, program('openssl')]);
/** Who reaches the host from outside. */
const CLIENT = '192.0.2.2';
const HAPROXY = 'host/haproxy.cfg';

const PASS: EdgeLabProps = { tls: EdgeTls.passthrough(), redirect: 'gateway' };
const PROXY: EdgeLabProps = {
  tls: EdgeTls.passthrough(),
  redirect: 'edge',
  clientAddress: ClientAddress.proxyProtocol(),
};
const TERMINATE: EdgeLabProps = {
  tls: EdgeTls.terminate({ certificateDirectory: CERTIFICATES }),
  redirect: 'edge',
  clientAddress: ClientAddress.forwardedFor(),
};

const pems = skip
  ? undefined
  : certificates({
      shop: ['shop.example.com', '*.shop.example.com'],
      mail: ['mail.example.net'],
      plain: ['plain.example.net'],
    });

/**
 * What curl prints for somebody outside: the page, then status, HTTP version and where to. Empty where the connection
 * is closed.
 */
async function curl(
  lab: Lab,
  url: string,
  ...more: string[]
): Promise<{ status: number; version: string; to: string; page?: Record<string, unknown> }> {
  const { hostname, port, protocol } = new URL(url);
  const at = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}:${PUBLIC}`;
  const text = await lab.must(
    `nsenter --net=/run/netns/outside curl --silent --noproxy '*' --max-time 8 --write-out '\\n%{http_code} ` +
      `%{http_version} %{redirect_url}' "$@" || true`,
    '--resolve',
    at,
    url,
    ...more,
  );
  const [, body, status, version, to] = /^([^]*)\n(\d+) (\S+) (.*)$/.exec(text)!;
  return { status: Number(status), version, to, page: body.startsWith('{') ? JSON.parse(body) : undefined };
}

/** One connection of TCP from outside. */
async function connect(lab: Lab, port: number): Promise<Record<string, unknown>> {
  return JSON.parse(
    await lab.must(
      `nsenter --net=/run/netns/outside timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"; cat <&3' lab "$1" "$2"`,
      PUBLIC,
      String(port),
    ),
  );
}

/** The gateways of these files, as Cilium serves them with these Helm values. */
async function serve(lab: Lab, files: Files): Promise<void> {
  const redirects = (gateway: string) => files[`${gateway}.k8s.yaml`].includes('RequestRedirect');
  const sockets = [
    {
      gateway: 'shop',
      address: SHOP,
      port: 80,
      speaks: 'http',
      redirects: redirects('shop'),
      names: ['shop.example.com'],
    },
    { gateway: 'shop', address: SHOP, port: 443, speaks: 'https', pem: pems!.of.shop, names: ['shop.example.com'] },
    { gateway: 'mail', address: MAIL, port: 80, speaks: 'http', names: ['plain.example.net'], path: '/api' },
    { gateway: 'mail', address: MAIL, port: 443, speaks: 'https', pem: pems!.of.mail, names: ['mail.example.net'] },
    { gateway: 'mail', address: MAIL, port: 5432, speaks: 'tcp', names: [] },
  ];
  await lab.write(
    '/run/lab/edge.json',
    JSON.stringify({ proxied: files['host/cilium-values.yml'].includes('enableProxyProtocol: true'), sockets }),
  );
  await lab.write('/run/lab/edge-server.mjs', readFileSync(join(__dirname, 'edge-server.mjs'), 'utf8'));
  await lab.inNode(0, 'edge', 'node', '/run/lab/edge-server.mjs', '/run/lab/edge.json');
}

function inEdgeLab(name: string, props: EdgeLabProps, tests: (lab: () => Lab, files: () => Files) => void): void {
  unless(skip).describe(name, () => {
    let [lab, files]: [Lab | undefined, Files] = [undefined, {}];
    beforeAll(async () => {
      files = synth((app) => edgeLab(app, props));
      lab = await Lab.start(files, true);
      for (const address of [SHOP, MAIL]) {
        await lab.serve(0, address);
        await lab.must('ip route add "$1" via "$2"', address, lab.addresses[0]);
      }
      await lab.write('/run/lab/ca.pem', pems!.ca);
      await lab.must('cat /run/lab/ca.pem >> /etc/ssl/certs/ca-certificates.crt');
      await serve(lab, files);
    });
    afterAll(() => lab?.stop());
    tests(
      () => lab!,
      () => files,
    );
  });
}

/** Puts a configuration with something broken in it in place. */
async function install(lab: Lab, files: Files, text: string | RegExp, by: string): Promise<void> {
  await lab.write('/etc/haproxy/haproxy.cfg', broken(files, HAPROXY, text, by)[HAPROXY]);
  await lab.must('service haproxy restart');
}

/** The facts of verify.sh about gateways as clients see them, and the edge. */
async function verified(lab: Lab): Promise<string[]> {
  const { stdout } = await lab.script('verify.sh');
  return stdout.split('\n').filter((line) => /HAProxy|the gateway/.test(line));
}

inEdgeLab('TLS passes through', PASS, (lab, files) => {
  it('up.sh edge and verify.sh, which trusts the CA', async () => {
    await succeeds(lab(), 'up.sh', 'edge');
    const facts = await verified(lab());
    assert.ok(facts.length >= 11);
    assert.deepEqual(
      facts.filter((line) => !line.startsWith('ok')),
      [],
    );
  });

  it('a route that serves /api alone is asked for that, by the scripts and by health checks; broken: they ask for "/"', async () => {
    assert.match(await lab().log(0, 'edge'), /^- GET plain\.example\.net\/api 200$/m);
    assert.doesNotMatch(await lab().log(0, 'edge'), / 404$/m);
    await lab().write(
      '/run/lab/dist/host/verify.sh',
      broken(files(), 'host/verify.sh', /plain\.example\.net\/api/g, 'plain.example.net')['host/verify.sh'],
    );
    assert.deepEqual(
      (await verified(lab())).filter((line) => !line.startsWith('ok')),
      [
        `FAIL  the gateway answers for plain.example.net at ${MAIL}: 404 from ${MAIL}: nothing there serves ` +
          'plain.example.net',
        'FAIL  HAProxy answers for plain.example.net: 404 from 127.0.0.1: nothing there serves plain.example.net',
      ],
    );
    await lab().write('/run/lab/dist/host/verify.sh', files()['host/verify.sh']);
  });

  const REACHES: Record<string, () => Promise<void>> = {
    'by server name, each to its gateway': async () => {
      assert.equal((await curl(lab(), 'https://shop.example.com/')).page?.gateway, 'shop');
      assert.equal((await curl(lab(), 'https://mail.example.net/')).page?.gateway, 'mail');
    },
    'a wildcard': async () => assert.equal((await curl(lab(), 'https://a.shop.example.com/')).page?.gateway, 'shop'),
    'in any case': async () => {
      const hello = await lab().must(
        'openssl s_client -connect 127.0.0.1:443 -servername MAIL.Example.NET </dev/null 2>/dev/null | openssl ' +
          'x509 -noout -subject',
      );
      assert.match(hello, /CN = mail/);
    },
    'closes the connection for other names, and without one': async () => {
      for (const url of [
        'https://other.example.com/',
        'https://xshop.example.com/',
        'https://shop.example.com.evil.example/',
      ])
        assert.equal((await curl(lab(), url, '--insecure')).status, 0, url);
      assert.equal((await curl(lab(), `https://${PUBLIC}/`, '--insecure')).status, 0);
      assert.equal((await curl(lab(), 'http://shop.example.com:443/')).status, 0);
    },
    'a first message in two pieces': async () => {
      const script = `
        const net = require('net'), tls = require('tls'), { Duplex } = require('stream');
        const socket = net.connect(443, '127.0.0.1');
        let first = true;
        const slow = new Duplex({ read() {}, write(chunk, _, done) {
          if (!first) return socket.write(chunk, done);
          first = false;
          socket.write(chunk.subarray(0, 60)); setTimeout(() => socket.write(chunk.subarray(60), done), 300);
        } });
        socket.on('data', (data) => slow.push(data)).on('close', () => process.exit(1));
        const secure = tls.connect({ socket: slow, servername: 'mail.example.net', rejectUnauthorized: false }, () => { console.log(secure.getPeerCertificate().subject.CN); process.exit(0); });`;
      assert.equal((await lab().must('timeout 8 node -e "$1"', script)).trim(), 'mail');
    },
    "the gateway's redirect": async () => {
      const { status, to } = await curl(lab(), 'http://shop.example.com/');
      assert.deepEqual([status, to], [301, 'https://shop.example.com/']);
    },
    'plain HTTP still has its names, and 404 for others': async () => {
      assert.equal((await curl(lab(), 'http://plain.example.net/api')).page?.forwardedFor, CLIENT);
      assert.equal((await curl(lab(), 'http://other.example.com/')).status, 404);
    },
    'TCP, and the edge as the client': async () =>
      assert.deepEqual(await connect(lab(), 5432), { gateway: 'mail', port: 5432, client: null }),
    'metrics for the host alone': async () => {
      const metrics = await lab().must('curl --silent --fail --noproxy "*" http://127.0.0.1:8405/metrics');
      assert.match(metrics, /^haproxy_server_status\{proxy="shop\.kube-system:443",server="shop",state="UP"\} 1$/m);
      assert.equal((await curl(lab(), 'http://shop.example.com:8405/metrics')).status, 0);
    },
  };
  for (const [name, test] of Object.entries(REACHES)) it(name, test);

  const BREAKAGES: [string, string | RegExp, string, string][] = [
    ['without lower', /req\.ssl_sni,lower/g, 'req.ssl_sni', 'in any case'],
    [
      'the end of a name is enough',
      /(req\.ssl_sni,lower) -m str/g,
      '$1 -m end',
      'closes the connection for other names, and without one',
    ],
    ['nothing waits for the name', /.*inspect-delay.*\n/, '', 'a first message in two pieces'],
  ];
  for (const [what, text, by, name] of BREAKAGES) {
    it(`broken: ${what}: seen by "${name}"`, async () => {
      await install(lab(), files(), text, by);
      await assert.rejects(REACHES[name]());
    });
  }
});

inEdgeLab('the PROXY protocol', PROXY, (lab, files) => {
  it('up.sh edge and verify.sh, which speak it to the gateways', async () => {
    await succeeds(lab(), 'up.sh', 'edge');
    assert.deepEqual(
      (await verified(lab())).filter((line) => !line.startsWith('ok')),
      [],
    );
  });
  it("the client's address arrives over HTTPS and TCP", async () => {
    assert.equal((await curl(lab(), 'https://shop.example.com/')).page?.client, CLIENT);
    assert.equal((await curl(lab(), 'https://mail.example.net/')).page?.client, CLIENT);
    assert.deepEqual(await connect(lab(), 5432), { gateway: 'mail', port: 5432, client: CLIENT });
  });
  it('the edge sends HTTP to HTTPS, with path and query, without a port', async () => {
    const { status, to } = await curl(
      lab(),
      'http://shop.example.com/a/b?c=d',
      '--header',
      'Host: shop.example.com:80',
    );
    assert.deepEqual([status, to], [301, 'https://shop.example.com/a/b?c=d']);
  });
  it('whoever does not speak it is refused: proxy-protocol-one-side', async () => {
    await install(lab(), files(), / send-proxy-v2/g, '');
    assert.equal((await curl(lab(), 'https://shop.example.com/')).status, 0);
  });
});

inEdgeLab('TLS ends at the edge', TERMINATE, (lab) => {
  it('up.sh edge says that there is no certificate', async () => {
    const { status, stderr } = await lab().script('up.sh', 'edge');
    assert.notEqual(status, 0);
    assert.match(stderr, /\/etc\/haproxy\/certificates has no certificate: put PEM files there/);
  });
  it('up.sh edge and verify.sh with one for each name', async () => {
    for (const name of ['shop', 'plain']) await lab().write(`${CERTIFICATES}/${name}.pem`, pems!.of[name]);
    await succeeds(lab(), 'up.sh', 'edge');
    assert.deepEqual(
      (await verified(lab())).filter((line) => !line.startsWith('ok')),
      [],
    );
  });
  it('verify.sh says which name has none', async () => {
    await lab().must(`rm ${CERTIFICATES}/plain.pem && service haproxy restart`);
    assert.deepEqual(
      (await verified(lab())).filter((line) => !line.startsWith('ok')),
      [
        'FAIL  HAProxy answers for https://plain.example.net/api: no answer from 127.0.0.1 port 443, or no ' +
          'certificate for plain.example.net/api that this host trusts',
      ],
    );
    // It sets up the way of a request. A client may trust what this host does not.
    await succeeds(lab(), 'up.sh', 'edge');
  });
  it('speaks HTTP/2 and 1.1, names the client and the scheme', async () => {
    const page = { gateway: 'shop', port: 80, client: null, forwardedFor: CLIENT, proto: 'https' };
    const second = await curl(
      lab(),
      'https://shop.example.com/',
      '--header',
      'X-Forwarded-For: 198.51.100.66',
      '--header',
      'X-Forwarded-Proto: http',
    );
    assert.deepEqual([second.version, second.page], ['2', page]);
    const first = await curl(lab(), 'https://a.shop.example.com/', '--http1.1');
    assert.deepEqual([first.version, first.page], ['1.1', page]);
  });
  it('has 404 for a name that nobody serves', async () =>
    assert.equal((await curl(lab(), 'https://other.example.com/', '--insecure')).status, 404));
  it('sends HTTP to HTTPS', async () => {
    const { status, to } = await curl(lab(), 'http://shop.example.com/x');
    assert.deepEqual([status, to], [301, 'https://shop.example.com/x']);
  });
});
