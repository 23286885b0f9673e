// Every cluster of the registry goes all the way: construct, files, scripts, values, and back through check and trace.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import * as library from '../lib';
import { CiliumInstall, CiliumLB, DockerCluster, HostSetup, ICluster } from '../lib';
import { check } from '../lib/commands/check/check';
import { readWorld } from '../lib/commands/trace/world';
import type { ClusterProgram } from '../lib/programs/cluster/cluster-program';
import { clusterPrograms } from '../lib/programs/clusters';
import { NODES_READERS } from '../lib/programs/nodes-files';
import { saidOf } from './support/said';
import { synth } from './support/synth';

type Made = ICluster & { readonly poolNetworks: string[]; readonly nodeLabels: Record<string, string> };

function construct({ construct: name }: ClusterProgram): new (scope: Construct, id: string, props: object) => Made {
  const all: Record<string, unknown> = library;
  assert.ok(all[name], `lib/index.ts exports ${name}`);
  return all[name] as new (
    scope: Construct,
    id: string,
    props: object,
  ) => Made;
}

function written(program: ClusterProgram) {
  return synth((app) => {
    const cluster = new (construct(program))(app, 'lab', { nodeLabels: { speaks: 'bgp' } });
    new CiliumLB(app, 'pool', { cidrs: cluster.poolNetworks });
    new CiliumInstall(app, 'cilium', { cluster });
    new HostSetup(app, 'host');
  });
}

describe.each(clusterPrograms())('%s', (name, program) => {
  it('is made, started and removed by the scripts, and looked at', () => {
    const files = written(program);
    const cluster = `host/${program.config}`;
    assert.ok(files[cluster].includes(`(${program.construct})`), 'the config names the construct to change');
    const names = program.nodeNames('lab', { controlPlanes: 1, workers: 0 });
    for (const node of names) assert.ok(files['host/verify.sh'].includes(`node ${node} is Ready`));
    assert.match(files['host/up.sh'], new RegExp(`slowly '.*' .*${name}.* ${program.config}\\n`));
    assert.match(files['host/down.sh'], new RegExp(`run ${name} .*delete.* lab\\n`));
    assert.ok(files['host/up.sh'].includes(`--context ${program.context('lab')} `));
    assert.ok(files['host/README.md'].includes(program.needs));
    assert.ok(files['host/README.md'].includes(`| \`${program.config}\` | `));
    assert.ok(files['host/topology.svg'].includes('lab'));
  });

  it('tells Cilium where the API server is', () => {
    const { host, port } = program.apiServer('lab', { controlPlanes: 1, workers: 0 });
    const values = parse(written(program)['host/cilium-values.yml']);
    assert.deepEqual([values.k8sServiceHost, values.k8sServicePort], [host, port]);
  });

  it('is read back by trace, nodes and labels', () => {
    const files = written(program);
    const { nodes } = readWorld(new Map(Object.entries(files)));
    const names = program.nodeNames('lab', { controlPlanes: 1, workers: 0 });
    assert.deepEqual(
      nodes.map((node) => node.name),
      names,
    );
    for (const node of nodes) {
      assert.equal(node.labels.speaks, 'bgp');
      assert.equal(node.addresses.length, program.nodeAddress ? 1 : 0);
    }
  });

  it('is read by check as a whole cluster', () => {
    const text = written(program)[`host/${program.config}`];
    const { mention, read } = program.saidNodes;
    assert.match(text, mention);
    assert.equal(read([parse(text)], 'file')!.isWhole, true);
    assert.ok(NODES_READERS.includes(program.saidNodes));
  });

  it('is read back by check, which finds nothing, and a component that is left on', () => {
    const files = written(program);
    const path = `host/${program.config}`;
    // Where a variable leads, check does not know.
    const whole = files[path].replaceAll('$PWD', '/srv');
    const found = (text: string) =>
      check({
        manifests: Object.entries({ ...files, [path]: text })
          .filter(([file]) => /\.ya?ml$/.test(file))
          .map(([file, content]) => ({ path: file, text: content })),
        templates: [],
        programs: {},
        whole: true,
      }).findings.filter(({ check: rule }) => rule === 'node-components');
    assert.deepEqual(found(whole), []);
    // Of the lines that turn components off, each is taken out.
    const off = whole.split('\n').filter((line) => /flannel-backend|disableDefaultCNI/.test(line));
    assert.equal(off.length, 1, 'one line turns off the pod network: teach this test its word');
    const on = whole.replace(/.*(arg: --flannel-backend=none\n.*nodeFilters:\n.*|disableDefaultCNI: true)\n/, '');
    assert.equal(found(on).length, 1);
  });

  it('is named by its folder, the registry and its construct alone', () => {
    const own = [
      `lib/programs/${name}/`,
      'lib/programs/clusters.ts',
      `lib/host/${name}-cluster.ts`,
      'lib/index.ts',
      'lib/api/table.ts',
    ];
    const word = new RegExp(`\\b${program.construct}\\b|['"\`/]${name}['"\`/ -]`);
    const others = [...readdirSync('lib', { recursive: true, encoding: 'utf8' })]
      .map((file) => join('lib', file))
      .filter((file) => file.endsWith('.ts') && !own.some((part) => file.startsWith(part)))
      .filter((file) =>
        word.test(
          readFileSync(file, 'utf8')
            .replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, '')
            .replace(/^import .*$/gm, ''),
        ),
      );
    // "kind" is a word of Kubernetes too.
    assert.deepEqual(
      name === 'kind' ? others.filter((file) => readFileSync(file, 'utf8').includes(program.construct)) : others,
      [],
    );
  });
});

it('every construct of a cluster has a program in the registry', () => {
  const known = clusterPrograms().map(([, program]) => program.construct);
  const made = Object.entries(library)
    .filter(([, value]) => typeof value === 'function' && value.prototype instanceof DockerCluster)
    .map(([name]) => name);
  assert.deepEqual(made.sort(), known.sort());
});

it('a cluster of a class of the user, of which nothing is known, is refused', () => {
  class Own extends Construct {
    readonly clusterName = 'own';
  }
  const { errors } = saidOf((app) => {
    new CiliumInstall(app, 'cilium', { cluster: new Own(app, 'own') as unknown as ICluster });
  });
  assert.equal(errors.length, 1, errors.join('\n'));
  assert.match(errors[0], /cluster.*Cluster\.fromAttributes/);
});
