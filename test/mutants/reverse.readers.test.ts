// The reverse: what a check calls an error fails in the real program too. The app that trips the check is synthesised
// with the check off, and its files are given to the program that reads them.
import { App, JsonPatch, ApiObject } from 'cdk8s';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from '@jest/globals';
import { unless } from '../support/unless';
import { BgpPeering, CheckName, Checks, CiliumLB, FrrRouter } from '../../lib';
import { CHECKS } from '../../lib/checks/table';
import { releaseOf } from '../../lib/release/table';
import { TRIPS } from '../checks/trips';
import { frrNeeds } from '../readers/frr';
import { haproxyNeeds } from '../readers/haproxy';
import { helmNeeds, tryCiliumValues } from '../readers/helm';
import { crdFolders, judgeObjects, judgeYaml, kubernetesNeeds, ObjectVerdict } from '../readers/kubernetes';
import { missing, namespaces, program } from '../readers/requires';
import { run } from '../readers/tool';
import { inTemporary } from '../support/synth';
import { PROOFS } from './proofs';
import { session } from './session';

/** Calls `use` with what the app that trips a check writes when the check, and `also`, are off. */
function off<T>(check: string, also: string[], use: (outdir: string) => T): T {
  return inTemporary((outdir) => {
    const app = new App({ outdir });
    TRIPS[check](app);
    for (const name of [check, ...also]) Checks.disable(app, name as CheckName, 'to see what the real program says');
    app.synth();
    return use(outdir);
  });
}

it('every error is shown, or its page says why not', () => {
  assert.deepEqual(
    Object.keys(PROOFS).sort(),
    CHECKS.filter(({ level }) => level === 'error')
      .map(({ name }) => name)
      .sort(),
  );
});

unless(missing(kubernetesNeeds)).describe('the API server', () => {
  const errors = (verdicts: ObjectVerdict[]) => verdicts.flatMap((verdict) => verdict.errors).join('\n');
  const judge = (version: string, outdir: string, gatewayApi = releaseOf(version).gatewayApi.version.slice(1)) =>
    errors(
      judgeObjects(
        readdirSync(outdir)
          .filter((file) => file.endsWith('.yaml'))
          .map((file) => join(outdir, file)),
        crdFolders(version, gatewayApi),
      ),
    );

  it('object-refused: refuses the object', () =>
    off('object-refused', [], (outdir) => {
      const said = judge('1.20.2', outdir);
      assert.match(said, /gatewayClasName/);
    }));

  it('release-mismatch: has no such kind', () =>
    off('release-mismatch', ['object-refused'], (outdir) => {
      assert.match(
        judge('1.14.1', outdir),
        /no matches for kind "CiliumLoadBalancerIPPool" in version "cilium\.io\/v2"/,
      );
    }));

  it('listeners-collide: refuses it from Gateway API v1.0 on', () =>
    off('listeners-collide', [], (outdir) => {
      const file = join(outdir, 'gw.k8s.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('/v1beta1', '/v1'));
      assert.match(judge('1.15.19', outdir), /Combination of port, protocol and hostname must be unique/);
    }));

  it('gateway-name-too-long: refuses the Service that Cilium would make', () =>
    off('gateway-name-too-long', [], (outdir) => {
      const name = /name: (\S+)\nspec/.exec(readFileSync(join(outdir, 'gw.k8s.yaml'), 'utf8'))![1];
      const service = (full: string) =>
        `{apiVersion: v1, kind: Service, metadata: {name: ${full}, namespace: default}, spec: {ports: [{port: 80}]}}`;
      const crds = crdFolders('1.20.2', releaseOf('1.20.2').gatewayApi.version.slice(1));
      assert.match(errors(judgeYaml(service(`cilium-gateway-${name}`), crds)), /must be no more than 63/);
      assert.equal(errors(judgeYaml(service(`cilium-gateway-${name.slice(0, 48)}`), crds)), '');
    }));

  it('selector-invalid: refuses the selector where it looks at selectors', () => {
    const deployment = (values: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: default }
spec:
  selector: { matchLabels: { app: web }, matchExpressions: [{ key: team, operator: NotIn, values: [${values}] }] }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
`;
    const crds = crdFolders('1.20.2', releaseOf('1.20.2').gatewayApi.version.slice(1));
    assert.match(errors(judgeYaml(deployment(''), crds)), /must be specified when `operator` is 'In' or 'NotIn'/);
    assert.equal(errors(judgeYaml(deployment('db'), crds)), '');
  });
});

unless(missing(helmNeeds)).describe('the chart of Cilium', () => {
  const values = (check: string, also: string[] = []) =>
    off(check, also, (outdir) =>
      tryCiliumValues(join(outdir, 'host/cilium-values.yml'), '1.20.2', { kubeVersion: '1.33.0' }),
    );
  const config = (objects: readonly any[]) =>
    objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'cilium-config').data;

  it('value-dropped: does not know it', () => {
    const { unknownKeys, error } = values('value-dropped');
    assert.match([...unknownKeys, error].join('\n'), /tunnel/);
  });
  it('kube-proxy-word: refuses it', () =>
    assert.match(values('kube-proxy-word').error, /kubeProxyReplacement must be explicitly set to a valid value/));
  it('kubernetes-version-refused: refuses it', () => {
    const verdict = (kubeVersion: string) =>
      off('feature-not-turned-on', [], (outdir) =>
        tryCiliumValues(join(outdir, 'host/cilium-values.yml'), '1.20.2', { kubeVersion }),
      ).error;
    assert.match(verdict('1.20.15'), /chart requires kubeVersion: >= 1\.21/);
    assert.equal(verdict('1.21.0'), '');
  });
  it('feature-turned-off: makes a configuration without it', () =>
    assert.notEqual(config(values('feature-turned-off').objects)['enable-gateway-api'], 'true'));
  it('feature-not-turned-on: makes a configuration without it', () =>
    assert.notEqual(config(values('feature-not-turned-on').objects)['enable-egress-gateway'], 'true'));
});

unless(missing(frrNeeds)).describe('FRR', () => {
  /** The frr.conf of a router with a peering and, unless told otherwise, a pool. */
  function frrConf(
    change: (router: FrrRouter, peering: BgpPeering | undefined) => void = () => {},
    parts: { peering?: boolean; pool?: boolean } = {},
  ): string {
    return inTemporary((outdir) => {
      const app = new App({ outdir });
      const router = new FrrRouter(app, 'frr', {
        asn: 64513,
        addresses: ['192.0.2.1'],
        listenRanges: ['192.0.2.0/24'],
      });
      const peering =
        parts.peering === false ? undefined : new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
      if (parts.pool !== false) new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/24'] });
      change(router, peering);
      for (const name of ['asn-reserved', 'asn-last', 'router-without-peering', 'router-takes-nothing'])
        Checks.disable(app, name as CheckName, 'to see what the real program says');
      app.synth();
      return readFileSync(join(outdir, 'host/frr/frr.conf'), 'utf8');
    });
  }
  const node = { localAsn: 64512, peerAsn: 64513 };
  const nothing = { established: false, prefixes: 0 };

  it('brings up what is right', () => assert.deepEqual(session(frrConf(), node), { established: true, prefixes: 1 }));
  it('also a session with another address of the router: so peer-out-of-reach is a warning', () =>
    assert.deepEqual(session(frrConf(), { ...node, peerAddress: '203.0.113.1' }), { established: true, prefixes: 1 }));
  it('asn-mismatch: never comes up', () =>
    assert.deepEqual(session(frrConf(), { ...node, peerAsn: 64514 }, 6), nothing));
  it('password-one-side: never comes up', () =>
    assert.deepEqual(session(frrConf(), { ...node, password: 'secret' }, 6), nothing));
  it('ports-differ: never comes up', () => assert.deepEqual(session(frrConf(), { ...node, port: 1179 }, 6), nothing));
  it('router-takes-nothing: comes up and takes no route', () =>
    assert.deepEqual(session(frrConf(undefined, { pool: false }), node), { established: true, prefixes: 0 }));
  it('router-without-peering: has no neighbor', () =>
    assert.deepEqual(session(frrConf(undefined, { peering: false }), node, 4), nothing));

  const withAsn = (asn: number) =>
    frrConf((_, peering) =>
      ApiObject.of(peering!).addJsonPatch(JsonPatch.replace('/spec/bgpInstances/0/localASN', asn)),
    );
  it('asn-reserved: 23456 never comes up', () =>
    assert.deepEqual(session(withAsn(23456), { ...node, localAsn: 23456 }, 6), nothing));
  it('asn-reserved: 0 is refused', () =>
    assert.throws(
      () => session(frrConf().replace('remote-as 64512', 'remote-as 0'), node, 1),
      /Unknown command.*remote-as 0/,
    ));
  it('asn-last: 65535 comes up, so that is a warning', () =>
    assert.deepEqual(session(withAsn(65535), { ...node, localAsn: 65535 }), { established: true, prefixes: 1 }));
});

unless(missing([...haproxyNeeds, namespaces, program('curl')])).describe('HAProxy', () => {
  /**
   * Runs a script in a network namespace of its own, with the generated configuration less what needs a whole system.
   */
  function inNamespace(outdir: string, script: string): string {
    const file = join(outdir, 'host/haproxy.cfg');
    assert.ok(existsSync(file));
    const text = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^ {4}(log|chroot|stats|user|group|daemon)\b/.test(line))
      .join('\n');
    writeFileSync(file, text);
    const { stdout, stderr } = run(
      'unshare',
      ['--net', '--pid', '--fork', '--kill-child', 'bash', '-c', `ip link set lo up; ${script}`, 'haproxy', file],
      { timeoutSeconds: 30 },
    );
    return stdout + stderr;
  }
  const taken = (port: number) =>
    `node -e "require('net').createServer().listen(${port}, '127.0.0.1')" &
    until ss -Htln 'sport = :${port}' | grep -q .; do sleep 0.1; done
    timeout 5 haproxy -f "$1" 2>&1`;

  it('bind-twice: does not start where another has the port', () =>
    off('bind-twice', [], (outdir) => {
      assert.match(inNamespace(outdir, taken(8080)), /cannot bind socket \(Address already in use\)/i);
    }));
  it('starts where none has it', () =>
    off('bind-twice', [], (outdir) => {
      assert.doesNotMatch(inNamespace(outdir, taken(8081)), /cannot bind/i);
    }));

  it('edge-hostname-twice: sends every request to the first', () =>
    off('edge-hostname-twice', [], (outdir) => {
      const server =
        "require('http').createServer((_, answer) => answer.end(process.argv[1])).listen(80, process.argv[1])";
      const script = `
      ip addr add 192.0.2.1/32 dev lo; ip addr add 192.0.2.2/32 dev lo; ip addr add 127.0.0.9/32 dev lo 2>/dev/null
      sed -i 's/bind \\*:80/bind 127.0.0.9:80/' "$1"
      for address in 192.0.2.1 192.0.2.2; do node -e "${server}" $address & done
      ask() { curl --silent --noproxy '*' --header 'Host: web.example.com' http://127.0.0.9/; echo; }
      haproxy -f "$1" &
      for _ in $(seq 150); do if ask | grep -q '^192'; then break; fi; sleep 0.2; done
      for _ in 1 2 3 4 5 6; do ask; done`;
      assert.deepEqual(
        [
          ...new Set(
            inNamespace(outdir, script)
              .split('\n')
              .filter((line) => line.startsWith('192.0.2.')),
          ),
        ],
        ['192.0.2.1'],
      );
    }));
});
