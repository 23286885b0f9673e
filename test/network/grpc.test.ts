// gRPC through HAProxy as up.sh starts it, with the Go library at both ends: calls, what they end with, and streams
// that are silent for longer than a request may be. The server takes what Cilium's Envoy takes; the gateway's
// certificate is of a throw-away CA. So that streams need not be silent for a minute, 2 s stand in haproxy.cfg where 60
// s do.
import assert from 'node:assert/strict';
import { afterAll, beforeAll, it } from '@jest/globals';
import { unless } from '../support/unless';
import { Chart, type App } from 'cdk8s';
import {
  Backend,
  Certificate,
  CiliumInstall,
  CiliumLB,
  ClientAddress,
  EdgeTls,
  GrpcRoute,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  K3dCluster,
  Listener,
  SharedGateway,
} from '../../lib';
import { missing, program } from '../readers/requires';
import type { Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { CERTIFICATES, certificates } from './edge-lab';
import { goProgram } from './go-program';
import { Lab, networkNeeds } from './lab';
import { broken, PUBLIC, succeeds } from './support';

const skip = missing([...networkNeeds, program('openssl')]);
const GATEWAY = '172.50.201.37';
const NAME = 'calls.example.com';
const HAPROXY = 'host/haproxy.cfg';
const VALUES = 'host/cilium-values.yml';
/** Longer than the scaled timeouts of requests, far shorter than that of tunnels. */
const SILENCE_MS = 4000;

interface GrpcLabProps {
  readonly tls: EdgeTls;
  readonly clientAddress?: ClientAddress;
}

const PASS: GrpcLabProps = { tls: EdgeTls.passthrough() };
const TERMINATE: GrpcLabProps = { tls: EdgeTls.terminate({ certificateDirectory: CERTIFICATES }) };
const PROXY: GrpcLabProps = { ...TERMINATE, clientAddress: ClientAddress.proxyProtocol() };

function grpcLab(app: App, props: GrpcLabProps): void {
  const cluster = new K3dCluster(app, 'cluster', {
    image: 'rancher/k3s:v1.33.5-k3s1',
    agents: 0,
    network: { name: 'cilium', subnet: '172.50.0.0/16' },
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster });
  const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['172.50.201.0/24'] });
  const gateway = new SharedGateway(app, 'shop', {
    cilium,
    addresses: [pool.reserve(37)],
    listeners:
      props.tls.mode === 'passthrough'
        ? [Listener.https({ hostname: '*.example.com', certificate: Certificate.fromSecret('shop') })]
        : undefined,
  });
  const team = new Chart(app, 'team', { namespace: 'team' });
  new GrpcRoute(team, 'cart', { gateway, hostnames: [NAME], backend: Backend.fromName('cart', 9000) });
  new HttpRoute(team, 'site', { gateway, hostnames: [NAME], backend: Backend.fromName('site', 80) });
  new HaproxyEdge(app, 'edge', { gateways: [gateway], ...props });
  new HostSetup(app, 'host', { name: 'grpc-lab' });
}

interface Outcome {
  readonly Code: string;
  readonly Message: string;
  readonly Messages: number[];
  readonly Header: Record<string, string[]> | null;
  readonly Trailer: Record<string, string[]> | null;
}

type Case = 'unary' | 'failing' | 'silent-server' | 'silent-client';

/** One call of somebody outside, over TLS unless told otherwise. */
async function call(lab: Lab, which: Case, plain = false): Promise<Outcome> {
  return JSON.parse(
    await lab.must(
      'exec nsenter --net=/run/netns/outside "$@"',
      goProgram('grpc'),
      'call',
      `${PUBLIC}:${plain ? 80 : 443}`,
      NAME,
      plain ? '' : '/run/lab/ca.pem',
      which,
      String(SILENCE_MS),
    ),
  );
}

/** A page for somebody outside, who speaks HTTP/2: by which version the gateway was asked. */
async function page(lab: Lab): Promise<string> {
  return lab.must(
    `nsenter --net=/run/netns/outside curl --silent --noproxy '*' --max-time 8 --http2 --resolve "$1:443:$2" ` +
      `--write-out '%{http_version}' "https://$1/"`,
    NAME,
    PUBLIC,
  );
}

function inGrpcLab(name: string, props: GrpcLabProps, tests: (lab: () => Lab, files: () => Files) => void): void {
  unless(skip).describe(name, () => {
    let [lab, files]: [Lab | undefined, Files] = [undefined, {}];
    beforeAll(async () => {
      const { ca, of } = certificates({ shop: ['*.example.com'] });
      const given = synth((app) => grpcLab(app, props));
      files = broken(
        broken(given, HAPROXY, 'timeout client 60s', 'timeout client 2s'),
        HAPROXY,
        'timeout server 60s',
        'timeout server 2s',
      );
      lab = await Lab.start(files, true);
      await lab.serve(0, GATEWAY);
      await lab.must('ip route add "$1" via "$2"', GATEWAY, lab.addresses[0]);
      await lab.write('/run/lab/ca.pem', ca);
      await lab.must('cat /run/lab/ca.pem >> /etc/ssl/certs/ca-certificates.crt');
      await lab.write(`${CERTIFICATES}/shop.pem`, of.shop);
      await serve(lab, files, of.shop);
      await succeeds(lab, 'up.sh', 'edge');
    });
    afterAll(() => lab?.stop());
    tests(
      () => lab!,
      () => files,
    );
  });
}

/** The gateway as Cilium serves it with the Helm values of these files. */
async function serve(lab: Lab, files: Files, pem: string): Promise<void> {
  const behindProxy = files[VALUES].includes('enableProxyProtocol: true');
  const at = (port: number) => (behindProxy ? `127.0.0.1:${port + 10000}` : `${GATEWAY}:${port}`);
  await lab.write(
    '/run/lab/grpc.json',
    JSON.stringify([
      { Address: at(80) },
      { Address: at(443), PEM: pem, ALPN: files[VALUES].includes('enableAlpn: true') },
      { Address: `${GATEWAY}:444`, PEM: pem, ALPN: false },
    ]),
  );
  await lab.inNode(0, 'grpc', goProgram('grpc'), 'serve', '/run/lab/grpc.json');
  if (!behindProxy) return;
  // The PROXY protocol is read by another HAProxy, which refuses connections without it.
  const proxies = [80, 443]
    .map((port) => `listen p${port}\n    bind ${GATEWAY}:${port} accept-proxy\n    server s ${at(port)}\n`)
    .join('');
  await lab.write(
    '/run/lab/proxied.cfg',
    `defaults\n    mode tcp\n    timeout connect 1s\n    timeout client 60s\n    timeout server 60s\n${proxies}`,
  );
  await lab.inNode(0, 'proxied', 'haproxy', '-db', '-f', '/run/lab/proxied.cfg');
}

/** Puts a configuration with something broken in it in place. */
async function install(lab: Lab, files: Files, text: string | RegExp, by: string): Promise<void> {
  await lab.write('/etc/haproxy/haproxy.cfg', broken(files, HAPROXY, text, by)[HAPROXY]);
  await lab.must('service haproxy restart');
}

/** Every call by this way ends as the server has it, with all that it says. */
function calls(lab: () => Lab, way: string, plain: boolean): void {
  it(`${way}: a call, and what comes behind its answer`, async () => {
    const { Code, Messages, Trailer } = await call(lab(), 'unary', plain);
    assert.deepEqual([Code, Messages.length, Trailer?.['last-words']], ['OK', 1, ['of the call']]);
  });
  it(`${way}: a call that fails does so by its own code`, async () => {
    const { Code, Message, Messages, Trailer } = await call(lab(), 'failing', plain);
    assert.deepEqual(
      [Code, Message, Messages, Trailer?.['last-words']],
      ['ResourceExhausted', 'no more: 100 %', [], ['of the call']],
    );
  });
  for (const which of ['silent-server', 'silent-client'] as const) {
    it(`${way}: a stream goes on behind a silence: ${which}`, async () => {
      const {
        Code,
        Messages: [first, second, ...others],
        Trailer,
      } = await call(lab(), which, plain);
      assert.deepEqual([Code, others, Trailer?.['last-words']], ['OK', [], ['of the stream']]);
      assert.ok(first < 1000 && second >= SILENCE_MS, `${first} ms, ${second} ms`);
    });
  }
}

inGrpcLab('gRPC, TLS passes through', PASS, (lab, files) => {
  calls(lab, 'TLS', false);

  it('broken: the gateway offers no HTTP/2 by name: clients refuse, grpc-without-alpn', async () => {
    await install(lab(), files(), `${GATEWAY}:443`, `${GATEWAY}:444`);
    const { Code, Message } = await call(lab(), 'unary');
    assert.equal(Code, 'Unavailable');
    assert.match(Message, /missing selected ALPN property/);
  });
  it('broken: the timeout of tunnels is that of requests: a stream ends in its silence', async () => {
    await install(lab(), files(), 'timeout tunnel 1h', 'timeout tunnel 2s');
    const { Code, Messages } = await call(lab(), 'silent-server');
    assert.deepEqual([Code, Messages.length], ['Unavailable', 1]);
  });
});

inGrpcLab('gRPC, TLS ends at the edge', TERMINATE, (lab, files) => {
  calls(lab, 'TLS', false);
  calls(lab, 'plain', true);

  it('the gateway is told who calls, and how', async () => {
    const { Header } = await call(lab(), 'unary');
    assert.deepEqual([Header?.['x-forwarded-for'], Header?.['x-forwarded-proto']], [['192.0.2.2'], ['https']]);
  });
  it('pages still come by HTTP/1.1 from the gateway, whatever the client speaks', async () =>
    assert.equal(await page(lab()), '{"proto":"HTTP/1.1"}\n2'));

  it('broken: gRPC goes on as HTTP/1.1: no call succeeds', async () => {
    await install(lab(), files(), / +use-server.*\n/, '');
    assert.notEqual((await call(lab(), 'unary')).Code, 'OK');
  });
  it('broken: streams have the timeout of requests: one ends in its silence', async () => {
    await install(lab(), files(), / +http-request set-timeout.*\n/, '');
    const { Code, Messages } = await call(lab(), 'silent-server');
    assert.notEqual(Code, 'OK');
    assert.equal(Messages.length, 1);
  });
});

inGrpcLab('gRPC, TLS ends at the edge, and gateways want the PROXY protocol', PROXY, (lab, files) => {
  calls(lab, 'TLS', false);
  it('broken: the edge does not speak it to the server of gRPC: no call succeeds', async () => {
    await install(lab(), files(), /(proto h2 .*) send-proxy-v2/, '$1');
    assert.equal((await call(lab(), 'unary')).Code, 'Unavailable');
  });
});
