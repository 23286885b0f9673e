import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { note } from './note';
import { unless } from './unless';
import { releaseOf } from '../../lib/release/table';
import { birdNeeds, checkBird } from '../readers/bird';
import {
  checkFrrBgp,
  checkFrrSyntax,
  frrNeeds,
  frrContents,
  frrSyntaxNeeds,
  readFrrDaemons,
  roundTripFrr,
} from '../readers/frr';
import { caddyNeeds, checkCaddyfile } from '../readers/caddy';
import { checkHaproxy, haproxyNeeds } from '../readers/haproxy';
import { helmNeeds, renderCilium } from '../readers/helm';
import { K3dConfig, k3dNeeds, readK3dConfig } from '../readers/k3d';
import { kindNeeds, readKindConfig } from '../readers/kind';
import { kubectlNeeds, listObjects } from '../readers/kubectl';
import { checkObjects, crdFolders, kubernetesNeeds } from '../readers/kubernetes';
import { modulesNeeds, readModules } from '../readers/modules';
import { checkNginx, nginxNeeds } from '../readers/nginx';
import { missing } from '../readers/requires';
import { checkShell, shellNeeds } from '../readers/shell';
import { applySysctl, sysctlNeeds } from '../readers/sysctl';
import { checkZone, zonesNeeds } from '../readers/zones';

/** What the tests know of an output directory beside its files. */
export interface Expected {
  readonly ciliumVersion: string;
  /** Names that kubectl lists, in its order. */
  readonly objects: string[];
  /** The host has to do with IPv6 beside IPv4. */
  readonly dualStack?: boolean;
}

/** Hands every file of an output directory to the program that reads it. Files that are not there are passed over. */
export function acceptedByReaders(outdir: () => string, expected: Expected): void {
  const { gatewayApi } = releaseOf(expected.ciliumVersion);
  const host = (file: string) => join(outdir(), 'host', file);
  const of = (file: string, name: string, needs: Parameters<typeof missing>[0], check: (file: string) => void) =>
    unless(missing(needs)).it(`${file}: ${name}`, () => {
      if (!existsSync(host(file))) return note('no such file here');
      check(host(file));
    });

  unless(missing(kubectlNeeds)).it('kubectl apply -f sees the Kubernetes objects and nothing else', () => {
    assert.deepEqual(listObjects(outdir()), expected.objects);
  });
  unless(missing(kubernetesNeeds)).it('the API server takes every object', () => {
    const manifests = readdirSync(outdir())
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => join(outdir(), file));
    checkObjects(manifests, crdFolders(expected.ciliumVersion, gatewayApi.version.slice(1)));
  });
  of('frr/frr.conf', 'vtysh takes it', frrSyntaxNeeds, checkFrrSyntax);
  of('frr/frr.conf', 'bgpd takes it', frrNeeds, checkFrrBgp);
  of('gateway/unifi/bgp.conf', 'bgpd takes it', frrNeeds, checkFrrBgp);
  of('frr/frr.conf', 'FRR writes back what it was given', frrNeeds, (file) => {
    const { first, second } = roundTripFrr(file, readFrrDaemons(host('frr/daemons')).daemons);
    assert.deepEqual(frrContents(first), frrContents(readFileSync(file, 'utf8')));
    assert.equal(second, first);
  });
  of('frr/daemons', 'FRR starts zebra, bgpd and staticd', frrNeeds, (file) => {
    const { daemons, vtyshEnable } = readFrrDaemons(file);
    assert.deepEqual(Object.keys(daemons).sort(), ['bgpd', 'staticd', 'zebra']);
    assert.ok(vtyshEnable);
  });
  of('bird/bird.conf', 'bird takes it', birdNeeds, checkBird);
  of('haproxy.cfg', 'haproxy takes it without a warning', haproxyNeeds, checkHaproxy);
  of('Caddyfile', 'caddy takes it, and would write it so', caddyNeeds, checkCaddyfile);
  of('nginx.conf', 'nginx takes it without a warning', nginxNeeds, checkNginx);
  unless(missing(zonesNeeds)).it('zones: BIND takes them', () => {
    const files = existsSync(host('zones')) ? readdirSync(host('zones')) : [];
    if (files.length === 0) note('no such file here');
    for (const file of files) checkZone(host(`zones/${file}`), file.replace(/\.zone$/, ''));
  });
  of('k3d-config.yml', 'k3d takes it without a warning', k3dNeeds, (file) => {
    assert.deepEqual(readK3d(file).warnings, []);
  });
  of('kind-config.yml', 'kind makes a cluster of it', kindNeeds, (file) => {
    readKindConfig(file);
  });
  of('cilium-values.yml', 'the chart of the release knows every value', helmNeeds, (file) => {
    renderCilium(file, expected.ciliumVersion, { kubeVersion: '1.30.0' });
  });
  for (const script of ['up.sh', 'verify.sh', 'down.sh', 'k3d-entrypoint-cilium.sh']) {
    of(script, 'shellcheck finds nothing', shellNeeds, (file) => checkShell(file));
  }
  unless(missing(sysctlNeeds)).it('sysctl takes its file', () => {
    const file = host('sysctl.d/99-cilium-lab.conf');
    if (!existsSync(file)) return note('no such file here');
    const ipv6 = { 'net.ipv6.conf.all.forwarding': '1', 'net.ipv6.fib_multipath_hash_policy': '1' };
    assert.deepEqual(applySysctl(file), {
      'net.ipv4.ip_forward': '1',
      'net.ipv4.fib_multipath_hash_policy': '1',
      ...(expected.dualStack && ipv6),
    });
  });
  of('modules-load.d/cilium-lab.conf', 'systemd and modprobe know the modules', modulesNeeds, (file) => {
    const ipv6 = ['ip6_tables', 'ip6table_mangle', 'ip6table_raw', 'ip6table_filter'];
    assert.deepEqual(readModules(file), [
      'xt_socket',
      'nf_socket_ipv4',
      'nf_socket_ipv6',
      ...(expected.dualStack ? ipv6 : []),
    ]);
  });
}

/** k3d puts the current folder where the config says $PWD. */
export function readK3d(file: string): K3dConfig {
  return readK3dConfig(file, { PWD: dirname(file) });
}
