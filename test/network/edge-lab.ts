// Two gateways behind one HAProxy, for edge.test.ts: one of HTTPS, one of TLS that passes through, of TCP and of plain
// HTTP.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, type App } from 'cdk8s';
import {
  Backend,
  Certificate,
  CiliumInstall,
  CiliumLB,
  ClientAddress,
  EdgeTls,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  K3dCluster,
  Listener,
  Match,
  SharedGateway,
  TcpRoute,
  TlsRoute,
} from '../../lib';
import { inTemporary } from '../support/synth';

export const SHOP = '172.50.201.37';
export const MAIL = '172.50.201.38';
export const CERTIFICATES = '/etc/haproxy/certificates';

export interface EdgeLabProps {
  readonly tls: EdgeTls;
  readonly clientAddress?: ClientAddress;
  /** Who sends plain HTTP to HTTPS. */
  readonly redirect: 'gateway' | 'edge';
}

export function edgeLab(app: App, { tls, clientAddress, redirect }: EdgeLabProps): void {
  const cluster = new K3dCluster(app, 'cluster', {
    image: 'rancher/k3s:v1.33.5-k3s1',
    agents: 0,
    network: { name: 'cilium', subnet: '172.50.0.0/16' },
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster });
  const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['172.50.201.0/24'] });
  const backend = Backend.fromName('web', 80);
  const passes = tls.mode === 'passthrough';
  const shop = new SharedGateway(app, 'shop', {
    cilium,
    addresses: [pool.reserve(37)],
    listeners: passes
      ? [Listener.https({ hostname: '*.example.com', certificate: Certificate.fromSecret('shop') })]
      : undefined,
    redirectToHttps: redirect === 'gateway',
  });
  shop.addRoute('shop-web', { backend, hostnames: ['shop.example.com', '*.shop.example.com'] });
  const mail = new SharedGateway(app, 'mail', {
    cilium,
    addresses: [pool.reserve(38)],
    listeners: [
      Listener.http(),
      Listener.tlsPassthrough({ hostname: 'mail.example.net' }),
      Listener.tcp({ port: 5432 }),
    ],
  });
  const team = new Chart(app, 'team', { namespace: 'team' });
  new TlsRoute(team, 'imaps', { gateway: mail, hostnames: ['mail.example.net'], backends: [backend] });
  new TcpRoute(team, 'sql', { gateway: mail, backends: [backend] });
  if (redirect === 'gateway' || !passes)
    new HttpRoute(team, 'plain', {
      gateway: mail,
      hostnames: ['plain.example.net'],
      listener: 'http',
      rules: [{ matches: [Match.path('/api')], backends: [backend] }],
    });
  new HaproxyEdge(app, 'edge', {
    gateways: [shop, mail],
    tls,
    clientAddress,
    redirectToHttps: redirect === 'edge',
    tcpPorts: [5432],
    metricsPort: 8405,
  });
  new HostSetup(app, 'host', { name: 'edge-lab' });
}

/** A throw-away CA, and a certificate of it with its key for each of these sets of names. */
export function certificates(sets: Record<string, string[]>): { ca: string; of: Record<string, string> } {
  return inTemporary((directory) => {
    const openssl = (...args: string[]) =>
      execFileSync('openssl', args, { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] });
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=lab');
    const of = Object.fromEntries(
      Object.entries(sets).map(([name, names]) => {
        writeFileSync(join(directory, 'san'), `subjectAltName=${names.map((one) => `DNS:${one}`).join(',')}\n`);
        openssl('req', ...key, '-keyout', 'own.key', '-out', 'own.csr', '-subj', `/CN=${name}`);
        openssl(
          'x509',
          '-req',
          '-in',
          'own.csr',
          '-CA',
          'ca.pem',
          '-CAkey',
          'ca.key',
          '-CAcreateserial',
          '-days',
          '2',
          '-extfile',
          'san',
          '-out',
          'own.pem',
        );
        return [
          name,
          readFileSync(join(directory, 'own.pem'), 'utf8') + readFileSync(join(directory, 'own.key'), 'utf8'),
        ];
      }),
    );
    return { ca: readFileSync(join(directory, 'ca.pem'), 'utf8'), of };
  });
}
