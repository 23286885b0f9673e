// Images of nodes and pods out of folders, as archives that Docker and containerd load: no registry is asked.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CACHE } from '../readers/cache';
import type { Programs } from './programs';

const IMAGES = join(CACHE, 'host');
const ROOTFS = join(__dirname, 'rootfs.sh');

interface Image {
  readonly names: readonly string[];
  /** Archives, the lowest first. */
  readonly layers: readonly string[];
  readonly entrypoint?: string;
  readonly workdir?: string;
  readonly volumes?: readonly string[];
  readonly env?: readonly string[];
}

/** Where in the image a file goes, and the file; a name that begins with "/" in place of a file is a link. */
type Contents = Record<string, { readonly file?: string; readonly link?: string; readonly text?: string }>;

const PODS = 'bash sh cat cp grep ip ls mkdir mount mv nsenter rm umount'.split(' ');
const NODES = [
  'containerd containerd-shim-runc-v2 ctr runc etcd bash cat cp grep ip mount umount nsenter mountpoint',
  'iptables iptables-save iptables-restore ip6tables-save ip6tables-restore',
]
  .join(' ')
  .split(' ');

/** Programs of Cilium's images that only have to be there. */
const IDLE =
  'cilium cilium-dbg cilium-mount cilium-sysctlfix cilium-envoy-starter hubble-relay hubble-ui hubble-ui-backend'.split(
    ' ',
  );

/** What `docker load` reads: nodes of a k3d cluster under every name of `nodes`, with the images of `pods` inside. */
export function nodeImages(
  { node, pod, used, cilium }: Programs,
  nodes: readonly string[],
  pods: ReadonlyMap<string, readonly string[]>,
): string {
  const below = (bin: string, files: Record<string, string>): Contents =>
    Object.fromEntries(Object.entries(files).map(([name, file]) => [`${bin}/${name}`, { file }]));
  const podLayer = layer('pod', PODS, {
    'usr/bin/pod': { file: pod.pod },
    'usr/bin/cilium-agent': { file: pod.agent },
    ...Object.fromEntries(
      [
        ...IDLE.map((name) => `usr/bin/${name}`),
        'init-container.sh',
        'install-plugin.sh',
        'cni-uninstall.sh',
        'pause',
        'app/k3d-tools',
      ].map((path) => [path, { link: '/usr/bin/pod' }]),
    ),
    // Copied into the node and run there: it must be the program itself.
    'usr/bin/cilium-mount': { file: pod.pod },
    'usr/bin/cilium-sysctlfix': { file: pod.pod },
  });
  const ofCilium = [...pods].map(([release, images]): Image[] => {
    const own = layer(`cilium-${release}`, [], {
      'usr/bin/cilium-operator-generic': { file: cilium[release].operator },
      'usr/bin/speaker': { file: cilium[release].speaker },
    });
    return images.map((name) => {
      const program = basename(name).replace(/[:@].*/, '');
      const layers = /^(cilium|operator-generic)$/.test(program) ? [podLayer, own] : [podLayer];
      return { names: [name], layers, entrypoint: `/usr/bin/${program}` };
    });
  });
  const inPods: Image[] = [
    { names: ['rancher/mirrored-pause:3.6'], layers: [podLayer], entrypoint: '/pause' },
    ...ofCilium.flat(),
  ];
  const nodeLayer = layer('node', NODES, {
    ...below('usr/bin', {
      'kube-apiserver': node.apiserver,
      'kube-controller-manager': node.controllerManager,
      'kube-scheduler': node.scheduler,
      kubelet: node.kubelet,
      k3s: node.k3s,
      'runc-lesser': node.runc,
      'kubectl-itself': used.kubectl,
    }),
    'usr/bin/kubectl': {
      text: '#!/bin/sh\nKUBECONFIG=${KUBECONFIG:-/etc/rancher/k3s/k3s.yaml} exec kubectl-itself "$@"\n',
    },
    ...below(
      'opt/cni/bin',
      Object.fromEntries(['bridge', 'host-local', 'loopback'].map((name) => [name, `/usr/lib/cni/${name}`])),
    ),
  });
  const imagesLayer = layer('pods', [], {
    'opt/images/pods.tar': { file: archive('pods', inPods) },
    'opt/images/names': { text: inPods.flatMap(({ names }) => digestNames(names)).join('') },
  });
  return archive('node', [
    { names: ['ghcr.io/k3d-io/k3d-tools:5.9.0'], layers: [podLayer], entrypoint: '/app/k3d-tools', workdir: '/app' },
    {
      names: nodes,
      layers: [nodeLayer, imagesLayer],
      entrypoint: '/bin/k3s',
      volumes: ['/var/lib/kubelet', '/var/lib/rancher/k3s', '/var/lib/cni', '/var/log'],
      env: ['PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'CRI_CONFIG_FILE=/var/lib/rancher/k3s/agent/etc/crictl.yaml'],
    },
  ]);
}

/** Archives know no digests: containerd gives the image that name too, when it was loaded. */
function digestNames(names: readonly string[]): string[] {
  return names
    .filter((name) => name.includes('@'))
    .map((name) => `${withoutDigest(name)} ${name.replace(/:[^:@]*@/, '@')}\n`);
}

const withoutDigest = (name: string) => name.replace(/@.*/, '');

/** An archive of a tree with programs of this machine and other files. */
function layer(name: string, programs: readonly string[], contents: Contents): string {
  return cached(`layer-${name}`, [programs, readFileSync(ROOTFS, 'utf8'), versions(programs), contents], (target) => {
    const tree = `${target}.tree`;
    rmSync(tree, { recursive: true, force: true });
    mkdirSync(tree);
    if (programs.length > 0)
      execFileSync('bash', [ROOTFS, tree, ...programs], { stdio: ['ignore', 'inherit', 'inherit'] });
    for (const [path, { file, link, text }] of Object.entries(contents)) {
      const at = join(tree, path);
      mkdirSync(dirname(at), { recursive: true });
      rmSync(at, { force: true });
      if (link !== undefined) symlinkSync(link, at);
      else if (file !== undefined) copyFileSync(file, at);
      else writeFileSync(at, text ?? '');
      if (link === undefined && !path.endsWith('.tar')) chmodSync(at, 0o755);
    }
    execFileSync('tar', [
      '-C',
      tree,
      '--sort=name',
      '--mtime=@0',
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      '-cf',
      target,
      '.',
    ]);
    rmSync(tree, { recursive: true });
  });
}

/** Of what this machine's programs are: their packages may be newer next time. */
function versions(programs: readonly string[]): string {
  if (programs.length === 0) return '';
  return execFileSync(
    'dpkg-query',
    ['--show', 'containerd', 'runc', 'etcd-server', 'iproute2', 'iptables', 'libc6', 'busybox-static'],
    {
      encoding: 'utf8',
    },
  );
}

/** An archive of images, as `docker save` writes it. */
function archive(name: string, images: readonly Image[]): string {
  return cached(`images-${name}`, images, (target) => {
    const folder = `${target}.folder`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const sums = new Map<string, string>();
    for (const path of new Set(images.flatMap(({ layers }) => layers))) {
      const sum = execFileSync('sha256sum', [path], { encoding: 'utf8' }).split(' ')[0];
      sums.set(path, sum);
      linkSync(path, join(folder, `${sum}.tar`));
    }
    const manifest = images.map((image) => {
      const layers = image.layers.map((path) => sums.get(path)!);
      const config = JSON.stringify({
        architecture: process.arch === 'x64' ? 'amd64' : process.arch,
        os: 'linux',
        created: '1970-01-01T00:00:00Z',
        config: {
          Entrypoint: image.entrypoint === undefined ? null : [image.entrypoint],
          WorkingDir: image.workdir ?? '/',
          Env: image.env ?? ['PATH=/usr/sbin:/usr/bin:/sbin:/bin'],
          Volumes: image.volumes && Object.fromEntries(image.volumes.map((path) => [path, {}])),
        },
        rootfs: { type: 'layers', diff_ids: layers.map((sum) => `sha256:${sum}`) },
        history: layers.map(() => ({ created: '1970-01-01T00:00:00Z' })),
      });
      const file = `${createHash('sha256').update(config).digest('hex')}.json`;
      writeFileSync(join(folder, file), config);
      return { Config: file, RepoTags: image.names.map(withoutDigest), Layers: layers.map((sum) => `${sum}.tar`) };
    });
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    execFileSync('tar', ['-C', folder, '-cf', target, '.']);
    rmSync(folder, { recursive: true });
  });
}

function cached(name: string, key: unknown, make: (target: string) => void): string {
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16);
  const target = join(IMAGES, `${name}-${hash}.tar`);
  if (existsSync(target)) return target;
  mkdirSync(IMAGES, { recursive: true });
  const partial = `${target}.${process.pid}`;
  make(partial);
  renameSync(partial, target);
  return target;
}
