import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, it } from '@jest/globals';
import { unless } from './support/unless';
import { helmNeeds, renderCilium } from './readers/helm';
import { hostsNeeds, resolveHosts } from './readers/hosts';
import { k3dNeeds } from './readers/k3d';
import { missing } from './readers/requires';
import { synthLab } from './support/lab';
import { acceptedByReaders, readK3d } from './support/readers';
import { inTemporary } from './support/synth';

describe('the lab', () => {
  let outdir: string;
  beforeAll(() => {
    outdir = synthLab();
  });
  const host = (file: string) => join(outdir, 'host', file);

  acceptedByReaders(() => outdir, {
    ciliumVersion: '1.14.1',
    objects: [
      'ciliumbgppeeringpolicy.cilium.io/bgpp',
      'httproute.gateway.networking.k8s.io/hubble',
      'service/cilium-address-shared-gw',
      'ciliumloadbalancerippool.cilium.io/shared-gw-address',
      'ciliumloadbalancerippool.cilium.io/ippool',
      'gateway.gateway.networking.k8s.io/shared-gw',
    ],
  });

  unless(missing(k3dNeeds)).it('k3d would create the cluster of LAB.md', () => {
    const { simple, cluster } = readK3d(host('k3d-config.yml'));
    assert.deepEqual(
      [
        simple.metadata.name,
        simple.servers,
        simple.agents,
        simple.image,
        simple.network,
        cluster.Token ?? JSON.stringify(cluster).match(/Ciliumk3d1/)?.[0],
      ],
      ['cilium-cluster', 1, 2, 'rancher/k3s:v1.25.7-k3s1', 'cilium', 'Ciliumk3d1'],
    );
    const nodes = cluster.Nodes ?? cluster.nodes;
    const names = nodes.map((node: any) => node.Name ?? node.name);
    assert.deepEqual(names, [
      'k3d-cilium-cluster-server-0',
      'k3d-cilium-cluster-agent-0',
      'k3d-cilium-cluster-agent-1',
    ]);
    for (const node of nodes) {
      const text = JSON.stringify(node);
      assert.match(text, /\/host\/k3d-entrypoint-cilium\.sh:\/bin\/k3d-entrypoint-cilium\.sh/);
      assert.match(text, /bgp_enabled/);
    }
  });

  unless(missing(helmNeeds)).it('the chart makes what the lab needs', () => {
    const objects = renderCilium(host('cilium-values.yml'), '1.14.1');
    const config = objects.find(
      (object) => object.kind === 'ConfigMap' && object.metadata.name === 'cilium-config',
    ).data;
    assert.deepEqual(
      {
        kubeProxy: config['kube-proxy-replacement'],
        ipam: config.ipam,
        requirePodCidr: config['k8s-require-ipv4-pod-cidr'],
        tunnel: config['tunnel-protocol'],
        bgp: config['enable-bgp-control-plane'],
        gatewayApi: config['enable-gateway-api'],
        hubble: config['enable-hubble'],
      },
      {
        kubeProxy: 'strict',
        ipam: 'kubernetes',
        requirePodCidr: 'true',
        tunnel: 'vxlan',
        bgp: 'true',
        gatewayApi: 'true',
        hubble: 'true',
      },
    );
    const names = objects.map((object) => `${object.kind}/${object.metadata.name}`);
    for (const name of ['GatewayClass/cilium', 'Service/hubble-ui', 'Deployment/hubble-relay'])
      assert.ok(names.includes(name), name);
    const agent = objects.find((object) => object.kind === 'DaemonSet' && object.metadata.name === 'cilium');
    const environment = Object.fromEntries(
      agent.spec.template.spec.containers[0].env.map((one: any) => [one.name, one.value]),
    );
    assert.deepEqual([environment.KUBERNETES_SERVICE_HOST, environment.KUBERNETES_SERVICE_PORT], ['127.0.0.1', '6444']);
  });

  unless(missing(hostsNeeds)).it('hosts resolves the name to the gateway', () => {
    assert.deepEqual(resolveHosts(host('hosts'), ['hubble.example.com']), { 'hubble.example.com': ['172.50.201.37'] });
  });

  for (const script of ['up.sh', 'verify.sh', 'down.sh']) {
    it(`${script} --dry-run changes nothing and prints commands`, () => {
      const text = execFileSync('bash', [host(script), '--dry-run'], { encoding: 'utf8', cwd: '/' });
      assert.match(
        text,
        script === 'verify.sh' ? /^ {4}is 1 sysctl -n net\.ipv4\.ip_forward$/m : /^ {4}k3d cluster (create|delete)/m,
      );
    });
  }

  it('up.sh runs the steps of LAB.md in order', () => {
    const text = execFileSync('bash', [host('up.sh'), '--dry-run'], { encoding: 'utf8' });
    assert.deepEqual(
      [...text.matchAll(/^== (.*)$/gm)].map((match) => match[1]),
      [
        'preflight',
        'keep',
        'host',
        'network',
        'cluster',
        'gateway-api',
        'cilium',
        'pools',
        'router',
        'gateway',
        'hosts',
        'edge',
        'prune',
      ],
    );
  });

  it('up.sh stops at the first failure with the name of the step', () => {
    inTemporary((stubs) => {
      // Of this machine, nothing is changed.
      for (const name of ['install', 'mv', 'sudo']) symlinkSync('/bin/true', join(stubs, name));
      assert.throws(
        () =>
          execFileSync('bash', [host('up.sh'), 'network', 'edge'], {
            encoding: 'utf8',
            stdio: 'pipe',
            env: { PATH: `${stubs}:/usr/bin:/bin`, DOCKER_HOST: 'unix:///nowhere' },
          }),
        (error: any) =>
          error.status !== 0 && /up\.sh: step network failed/.test(error.stderr) && !/== edge/.test(error.stdout),
      );
    });
  });
});
