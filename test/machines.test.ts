// Every cluster of machines that are there: what its files say is read back as the same, by its reader, by trace and by
// check, and Cilium's values follow.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { Construct } from 'constructs';
import fc from 'fast-check';
import { parse } from 'yaml';
import * as library from '../lib';
import { BgpPeering, BgpRouter, CiliumInstall, CiliumLB, HostSetup, ICluster, K3sCluster, Rke2Cluster } from '../lib';
import { check } from '../lib/commands/check/check';
import { readWorld } from '../lib/commands/trace/world';
import type { ClusterFact, MachineFact } from '../lib/model/companions';
import type { MachineProgram } from '../lib/programs/cluster/machine-program';
import { clusterFiles, machinePrograms } from '../lib/programs/clusters';
import { NODES_READERS } from '../lib/programs/nodes-files';
import { readConfig } from '../lib/programs/rke2/read';
import { readCluster, readMachine } from '../lib/programs/talos/read';
import { Cidr, Ip } from '../lib/values/cidr';
import { saidOf } from './support/said';
import { synth } from './support/synth';
import { randomCases } from './support/random-cases';

const NODES = [
  { name: 'one', controlPlane: true, addresses: ['192.0.2.11'] },
  { name: 'two', addresses: ['192.0.2.21'], labels: { speaks: 'bgp' } },
];
const PROPS = { nodeNetworks: ['192.0.2.0/24'], nodes: NODES };

function construct({ construct: name }: MachineProgram): new (scope: Construct, id: string, props: object) => ICluster {
  const all: Record<string, unknown> = library;
  assert.ok(all[name], `lib/index.ts exports ${name}`);
  return all[name] as new (
    scope: Construct,
    id: string,
    props: object,
  ) => ICluster;
}

const written = (program: MachineProgram, props: object = PROPS) =>
  synth((app) => {
    const cluster = new (construct(program))(app, 'lab', props);
    const cilium = new CiliumInstall(app, 'cilium', { cluster });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, addresses: ['192.0.2.1'] });
    new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router] });
    new HostSetup(app, 'host');
  });

/** Networks and machines at random. The networks hold all addresses of a family that a machine can have here. */
const address = {
  4: fc.integer({ min: 2, max: 65000 }).map((n) => Ip.parse(`10.20.${n >> 8}.${n & 255}`)!),
  6: fc.integer({ min: 2, max: 65000 }).map((n) => Ip.parse(`2001:db8:1::${n.toString(16)}`)!),
};
const NETWORKS = { 4: Cidr.parse('10.20.0.0/16')!, 6: Cidr.parse('2001:db8:1::/64')! };
const families = fc.constantFrom<(4 | 6)[]>([4], [6], [4, 6], [6, 4]);
const label = fc.stringMatching(/^[a-z]([a-z0-9.-]{0,10}[a-z0-9])?$/);
const labels = fc.dictionary(label, fc.oneof(label, fc.constantFrom('', 'true', '1', 'null', 'on', '0x10')));
const link = fc.record({
  by: fc.boolean(),
  vlanId: fc.option(fc.integer({ min: 1, max: 4094 }), { nil: undefined }),
  mtu: fc.option(fc.integer({ min: 1280, max: 9216 }), { nil: undefined }),
});

const cluster = (program: string): fc.Arbitrary<ClusterFact> =>
  families.chain((own) => {
    const machine = fc.record({
      isControlPlane: fc.boolean(),
      labels,
      link: fc.option(link, { nil: undefined }),
    });
    const addresses = fc.uniqueArray(fc.tuple(address[4], address[6]), {
      minLength: 6,
      maxLength: 6,
      selector: String,
    });
    return fc.record({
      path: fc.constant('lab'),
      name: label.filter((name) => !name.includes('.')),
      nodes: fc.constant([]),
      nodeNetworks: fc.constant(own.map((family) => NETWORKS[family])),
      podCidrs: fc.constant(own.map((family) => Cidr.parse(family === 4 ? '10.42.0.0/16' : 'fd00:1::/56')!)),
      serviceCidrs: fc.constant(own.map((family) => Cidr.parse(family === 4 ? '10.43.0.0/16' : 'fd00:2::/112')!)),
      machines: fc
        .tuple(fc.array(machine, { minLength: 1, maxLength: 4 }), addresses, fc.boolean(), fc.boolean(), fc.boolean())
        .map(([all, ips, controlPlanesWork, dnsAsksHost, isShared]) => {
          const at = (i: number) => own.map((family) => ips[i][family === 4 ? 0 : 1]);
          return {
            program,
            gateways: isShared ? at(5) : [],
            vip: isShared ? at(4)[0] : undefined,
            endpoint: isShared ? `${at(4)[0]}` : 'api.example.com',
            controlPlanesWork,
            dnsAsksHost,
            machines: all.map(
              (one, i): MachineFact => ({
                ...one,
                name: `node-${i}`,
                isControlPlane: i === 0 || one.isControlPlane,
                addresses: at(i),
                link:
                  program === 'talos' && one.link
                    ? {
                        name: one.link.by ? `eth${i}` : undefined,
                        hardwareAddress: one.link.by ? undefined : `00:00:5e:00:53:0${i}`,
                        vlanId: one.link.vlanId,
                        mtu: one.link.mtu,
                      }
                    : undefined,
              }),
            ),
          };
        }),
    });
  });

const texts = (all: readonly unknown[]) => all.map(String);

it('a patch of Talos is read back as what it was written from', () => {
  fc.assert(
    fc.property(cluster('talos'), (fact) => {
      const files = new Map(clusterFiles(fact).map(({ path, text }) => [path, parse(text)]));
      const { machines, gateways, vip, endpoint, controlPlanesWork, dnsAsksHost } = fact.machines!;
      assert.deepEqual(readCluster(files.get('host/talos/cluster.yaml')), {
        name: fact.name,
        endpoint,
        podCidrs: texts(fact.podCidrs),
        serviceCidrs: texts(fact.serviceCidrs),
        nodeNetworks: texts(fact.nodeNetworks),
        controlPlanesWork,
        dnsAsksHost,
      });
      for (const machine of machines) {
        const read = readMachine(files.get(`host/talos/nodes/${machine.name}.yaml`));
        assert.equal(read.name, machine.name);
        assert.equal(read.isControlPlane, machine.isControlPlane);
        assert.deepEqual({ ...read.labels }, { ...machine.labels });
        const addressed = read.links.filter((one) => one.addresses.length > 0);
        // Also what carries a VLAN: its packets are no longer than those.
        for (const one of read.links) assert.equal(one.mtu, machine.link?.mtu);
        assert.equal(addressed.length, machine.link ? 1 : 0);
        for (const one of addressed) {
          assert.deepEqual(
            { name: one.name, hardwareAddress: one.hardwareAddress, vlanId: one.vlanId, mtu: one.mtu },
            { vlanId: undefined, ...machine.link },
          );
          assert.deepEqual(
            one.addresses.map(({ ip, prefixLength }) => `${ip}/${prefixLength}`),
            machine.addresses.map((ip) => `${ip}/${NETWORKS[ip.family].prefixLength}`),
          );
          assert.deepEqual(texts(one.gateways), texts(gateways));
          assert.equal(`${one.vip}`, `${machine.isControlPlane ? vip : undefined}`);
        }
      }
    }),
    randomCases(100),
  );
});

it.each(['rke2', 'k3s'])('a configuration of %s is read back as what it was written from', (name) => {
  fc.assert(
    fc.property(cluster(name), (fact) => {
      const files = new Map(clusterFiles(fact).map(({ path, text }) => [path, parse(text)]));
      const { machines, endpoint, controlPlanesWork } = fact.machines!;
      for (const { name: node, isControlPlane, addresses, labels: given } of machines) {
        const own = <T>(list: T[]) => (isControlPlane ? list : []);
        const read = readConfig(files.get(`host/${name}/${node}/config.yaml`));
        assert.deepEqual(
          { ...read, addresses: texts(read.addresses), labels: { ...read.labels } },
          {
            name: node,
            isServer: isControlPlane,
            addresses: texts(addresses),
            labels: { ...given },
            podCidrs: own(texts(fact.podCidrs)),
            serviceCidrs: own(texts(fact.serviceCidrs)),
            names: own([endpoint]),
            works: !isControlPlane || controlPlanesWork,
          },
        );
      }
    }),
    randomCases(100),
  );
});

describe.each(machinePrograms())('%s', (name, program) => {
  it('has files below its folder, which the README of the host names with the commands', () => {
    const files = written(program);
    const own = Object.keys(files).filter((path) => path.startsWith(`host/${name}/`));
    assert.ok(own.length >= NODES.length);
    for (const path of own) {
      assert.ok(files[path].includes(`(${program.construct})`), `${path} names the construct to change`);
      assert.ok(files['host/README.md'].includes(`| \`${path.slice('host/'.length)}\` | `), path);
    }
    for (const { addresses } of NODES) assert.ok(files['host/README.md'].includes(addresses[0]));
    // It only looks for a cluster that an earlier program made in Docker.
    assert.doesNotMatch(files['host/up.sh'], /(run|has) docker|docker network/);
  });

  it('tells Cilium where the API server is', () => {
    const values = parse(written(program)['host/cilium-values.yml']);
    const { host, port } = program.apiServer(4);
    assert.deepEqual([values.k8sServiceHost, values.k8sServicePort], [host, port]);
  });

  it('tells it an address of IPv6 where Services have no other', () => {
    const files = synth((app) => {
      const own = new (construct(program))(app, 'lab', {
        nodeNetworks: ['2001:db8:1::/64'],
        podCidrs: ['fd00:1::/56'],
        serviceCidrs: ['fd00:2::/112'],
        nodes: [{ name: 'one', controlPlane: true, addresses: ['2001:db8:1::11'] }],
      });
      new CiliumInstall(app, 'cilium', { cluster: own });
      new HostSetup(app, 'host');
    });
    assert.match(parse(files['host/cilium-values.yml']).k8sServiceHost, /^(::1|localhost)$/);
  });

  it('is read back by trace, nodes and labels', () => {
    const { nodes } = readWorld(new Map(Object.entries(written(program))));
    assert.deepEqual(
      nodes.map((node) => [node.name, { ...node.labels }]),
      [
        ['one', { ...program.controlPlaneLabels }],
        ['two', { speaks: 'bgp' }],
      ],
    );
  });

  it('is read by check, with the networks of pods', () => {
    const files = written(program);
    const said = Object.keys(files)
      .filter((path) => path.startsWith(`host/${name}/`))
      .flatMap((path) => {
        assert.match(files[path], program.saidNodes.mention);
        return program.saidNodes.read([parse(files[path])], 'file') ?? [];
      });
    assert.deepEqual([...new Set(said.flatMap(({ podCidrs }) => podCidrs.map(String)))], [program.podCidr]);
    assert.ok(NODES_READERS.includes(program.saidNodes));
  });

  it('is read by check, which finds nothing, and a component that is left on', () => {
    const files = written(program);
    const path = Object.keys(files).find((one) => /^host\/.*(cluster|one\/config)\.yaml$/.test(one))!;
    const found = (text: string) =>
      check({
        manifests: Object.entries({ ...files, [path]: text })
          .filter(([file]) => /\.ya?ml$/.test(file))
          .map(([file, content]) => ({ path: file, text: content })),
        templates: [],
        programs: {},
        whole: true,
      }).findings;
    assert.deepEqual(found(files[path]), []);
    const on = files[path]
      .replace(/(cni:\n +name: )none/, '$1flannel')
      .replace(/(cni:\n +- )none/, '$1canal')
      .replace('flannel-backend: none', 'flannel-backend: vxlan');
    assert.notEqual(on, files[path]);
    assert.deepEqual(
      found(on).map(({ check: rule }) => rule),
      ['node-components'],
    );
  });
});

it('every construct of machines has a program in the registry', () => {
  const known = machinePrograms().map(([, program]) => program.construct);
  const made = Object.entries(library)
    .filter(([, value]) => typeof value === 'function' && value.prototype instanceof library.MachineCluster)
    .map(([name]) => name);
  assert.deepEqual(made.sort(), known.sort());
});

describe('refusals', () => {
  const said = (props: object) =>
    saidOf((app) => {
      new library.TalosCluster(app, 'lab', props as library.TalosClusterProps);
    }).errors.join('\n');

  it.each<[string, object, RegExp]>([
    ['no control plane', { ...PROPS, nodes: [NODES[1]] }, /nodes: has no control plane/],
    ['an address elsewhere', { ...PROPS, nodeNetworks: ['203.0.113.0/24'] }, /192\.0\.2\.11.*is not in the network/],
    ['an end of the network', { ...PROPS, nodes: [{ ...NODES[0], addresses: ['192.0.2.255'] }] }, /is an end of/],
    ['a family without network', { ...PROPS, nodes: [{ ...NODES[0], addresses: ['2001:db8::1'] }] }, /is IPv6, and/],
    [
      'two addresses of a family',
      { ...PROPS, nodes: [{ ...NODES[0], addresses: ['192.0.2.1', '192.0.2.2'] }] },
      /the second one of IPv4/,
    ],
    ['one address twice', { ...PROPS, nodes: [NODES[0], { ...NODES[0], name: 'two' }] }, /is that of node one/],
    ['one name twice', { ...PROPS, nodes: [NODES[0], { ...NODES[1], name: 'one' }] }, /is that of another node/],
    [
      'a label of Kubernetes',
      { ...PROPS, nodes: [{ ...NODES[0], labels: { 'node-role.kubernetes.io/bgp': '' } }] },
      /no node give itself/,
    ],
    [
      'a VIP of a node',
      { ...PROPS, vip: '192.0.2.11', nodes: [{ ...NODES[0], networkInterface: 'eth0' }] },
      /vip.*is the address of node one/,
    ],
    ['a VIP without interface', { ...PROPS, vip: '192.0.2.10' }, /vip.*needs an interface/],
    ['a VLAN without interface', { ...PROPS, nodes: [{ ...NODES[0], vlanId: 20 }] }, /vlanId.*needs networkInterface/],
    [
      'two names of an interface',
      { ...PROPS, nodes: [{ ...NODES[0], networkInterface: 'eth0', hardwareAddress: '00:00:5e:00:53:01' }] },
      /beside networkInterface/,
    ],
    ['no network', { ...PROPS, nodeNetworks: [] }, /nodeNetworks: is empty/],
  ])('%s', (_, props, message) => assert.match(said(props), message));
});

describe('the commands for machines', () => {
  for (const [name, Machines] of Object.entries({ k3s: K3sCluster, rke2: Rke2Cluster }))
    it(`${name}: scp takes an IPv6 address in brackets, ssh without`, () => {
      const readme = synth((app) => {
        new Machines(app, 'lab', {
          nodeNetworks: ['2001:db8:1::/64'],
          podCidrs: ['fd00:10::/56'],
          serviceCidrs: ['fd00:20::/112'],
          nodes: [{ name: 'one', controlPlane: true, addresses: ['2001:db8:1::11'] }],
        });
        new HostSetup(app, 'host');
      })['host/README.md'];
      assert.match(
        readme,
        new RegExp(`^ +scp \\S+ root@\\[2001:db8:1::11\\]:/etc/rancher/${name}/config\\.yaml$`, 'm'),
      );
      assert.match(readme, /^ +ssh root@2001:db8:1::11 mkdir /m);
    });
});
