// A Kubernetes control plane without nodes: how its processes are started, wherever that is. The controller manager
// runs its garbage collector and nothing else: an object's owner goes, and so does the object.
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import type { Files } from '../support/snapshot';
import type { KUBERNETES_BINARIES } from './build';

/** Where a control plane keeps its files and listens. */
export interface Place {
  readonly dir: string;
  /** The address at which the API server is reached; etcd stays on loopback. */
  readonly address: string;
  readonly ports: { readonly api: number; readonly etcd: number; readonly peer: number };
  /** Services may have IPv6 too. @default false */
  readonly dualStack?: boolean;
}

export interface Command {
  readonly name: string;
  readonly command: string;
  readonly args: string[];
  readonly env?: NodeJS.ProcessEnv;
}

const TOKEN = 'test-admin';

export const authorization = `Bearer ${TOKEN}`;
export const kubeconfigOf = (place: Place) => join(place.dir, 'kubeconfig');

/** The files that must be there first, relative to the folder of the place. */
export function filesOf({ address, ports }: Place, context: string): Files {
  const key = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    'service-account.key': key.privateKey,
    'service-account.pub': key.publicKey,
    'tokens.csv': `${TOKEN},admin,1,system:masters\n`,
    kubeconfig: JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': context,
      clusters: [
        { name: 'test', cluster: { server: `https://${address}:${ports.api}`, 'insecure-skip-tls-verify': true } },
      ],
      users: [{ name: 'test', user: { token: TOKEN } }],
      contexts: [{ name: context, context: { cluster: 'test', user: 'test' } }],
    }),
  };
}

/** What to start before the API server can be asked. */
export function serversOf(
  { dir, address, ports, dualStack = false }: Place,
  binaries: Record<keyof typeof KUBERNETES_BINARIES, string>,
): Command[] {
  const [client, peer] = [ports.etcd, ports.peer].map((port) => `http://127.0.0.1:${port}`);
  return [
    {
      name: 'etcd',
      command: 'etcd',
      args: [
        '--data-dir',
        join(dir, 'etcd'),
        '--logger',
        'zap',
        '--log-level',
        'warn',
        '--snapshot-count',
        '100000',
        '--listen-client-urls',
        client,
        '--advertise-client-urls',
        client,
        '--listen-peer-urls',
        peer,
        '--initial-advertise-peer-urls',
        peer,
        '--initial-cluster',
        `default=${peer}`,
      ],
      env: { ETCD_UNSUPPORTED_ARCH: process.arch === 'arm64' ? 'arm64' : undefined },
    },
    {
      name: 'apiserver',
      command: binaries.apiserver,
      args: [
        '--etcd-servers',
        client,
        '--bind-address',
        address,
        '--secure-port',
        String(ports.api),
        '--cert-dir',
        join(dir, 'certs'),
        '--token-auth-file',
        join(dir, 'tokens.csv'),
        '--authorization-mode',
        'AlwaysAllow',
        '--service-account-issuer',
        'https://test',
        '--service-account-signing-key-file',
        join(dir, 'service-account.key'),
        '--service-account-key-file',
        join(dir, 'service-account.pub'),
        '--service-cluster-ip-range',
        dualStack ? '10.201.0.0/16,fd00:ffff::/112' : '10.201.0.0/16',
        '--disable-admission-plugins',
        'ServiceAccount',
        '--allow-privileged=true',
        '--endpoint-reconciler-type',
        'none',
        '--watch-cache=true',
      ],
    },
  ];
}

/** What to start when it can. */
export function controllerManagerOf(place: Place, binaries: Record<keyof typeof KUBERNETES_BINARIES, string>): Command {
  return {
    name: 'controller-manager',
    command: binaries.controllerManager,
    args: [
      '--kubeconfig',
      kubeconfigOf(place),
      '--controllers',
      'garbage-collector-controller',
      '--leader-elect=false',
      '--secure-port',
      '0',
    ],
  };
}
