// What a program says of the datapath, and what Cilium's chart of each release makes of the values: the settings that
// the agent reads.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { App } from 'cdk8s';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  CiliumInstall,
  type CiliumInstallProps,
  DsrDispatch,
  Encryption,
  LoadBalancerMode,
  PodDevices,
  Routing,
  SocketLb,
  TunnelProtocol,
} from '../lib';
import { releaseOf } from '../lib/release/table';
import { helmNeeds, renderCilium } from './readers/helm';
import { missing } from './readers/requires';
import { withFolder } from './readers/tool';
import { saidOf } from './support/said';
import { synth } from './support/synth';
import { VERSIONS } from './support/topologies';
import { unless } from './support/unless';
import { SEED } from './support/random-cases';

const RUNS = Number(process.env.HELM_CASES ?? 3);
const NATIVE = { cidrs: ['10.0.0.0/8'], autoDirectRoutes: true };

function valuesOf(props: CiliumInstallProps): any {
  return parse(synth((app) => new CiliumInstall(app, 'cilium', props))['host/cilium-values.yml']);
}

/** The settings of the agent, as the chart writes them. */
function settingsOf(props: CiliumInstallProps): Record<string, string> {
  const text = synth((app) => new CiliumInstall(app, 'cilium', props))['host/cilium-values.yml'];
  return withFolder((folder) => {
    const file = join(folder, 'values.yml');
    writeFileSync(file, text);
    const objects = renderCilium(file, props.version!, { kubeVersion: '1.33.0' });
    return objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'cilium-config').data;
  });
}

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** What agents take together. */
const intents: fc.Arbitrary<CiliumInstallProps> = fc
  .record({
    routing: fc.constantFrom(
      Routing.native(NATIVE),
      Routing.native({ cidrs: ['10.0.0.0/8'] }),
      Routing.tunnel(),
      Routing.tunnel(TunnelProtocol.GENEVE),
      undefined,
    ),
    encryption: some(Encryption.wireguard(), Encryption.wireguard({ nodes: true }), Encryption.ipsec()),
    loadBalancerMode: some(...Object.values(LoadBalancerMode)),
    dsrDispatch: some(...Object.values(DsrDispatch)),
    podDevices: some(...Object.values(PodDevices)),
    bpfMasquerade: some(true),
    devices: some(['enp1s0', 'bond+'], ['eth0']),
    mtu: some(1500, 9000),
    hubbleMetrics: some(['dns', 'httpV2:exemplars=true;labelsContext=source_ip'], ['drop']),
    socketLb: some(...Object.values(SocketLb)),
    hostFirewall: some(true, false),
  })
  .map((all) => ({
    ...all,
    loadBalancerMode: isNative(all.routing) ? all.loadBalancerMode : undefined,
    dsrDispatch:
      isNative(all.routing) && all.loadBalancerMode !== undefined && all.loadBalancerMode !== LoadBalancerMode.SNAT
        ? all.dsrDispatch
        : undefined,
  }));

function isNative(routing: Routing | undefined): boolean {
  return routing?._native !== undefined;
}

unless(missing(helmNeeds)).describe(`the chart makes of random intents what was meant, seed ${SEED}`, () => {
  for (const version of VERSIONS)
    it(version, () => {
      const { netkit } = releaseOf(version).helm;
      for (const intent of fc.sample(intents, { numRuns: RUNS, seed: SEED })) {
        const props = { ...intent, podDevices: netkit ? intent.podDevices : undefined, version };
        const { routing, encryption } = props;
        const settings = settingsOf(props);
        const said: Record<string, unknown> = {
          'routing-mode': isNative(routing) ? 'native' : 'tunnel',
          'tunnel-protocol': isNative(routing) ? undefined : (routing?._tunnel ?? 'vxlan'),
          'ipv4-native-routing-cidr': isNative(routing) ? '10.0.0.0/8' : undefined,
          'auto-direct-node-routes': routing?._native && `${routing._native.autoDirectRoutes ?? false}`,
          'bpf-lb-mode': props.loadBalancerMode,
          'bpf-lb-dsr-dispatch': props.dsrDispatch,
          'datapath-mode': props.podDevices,
          'enable-bpf-masquerade': /netkit/.test(props.podDevices ?? '') || props.bpfMasquerade ? 'true' : undefined,
          devices: props.devices?.join(' '),
          mtu: props.mtu === undefined ? undefined : `${props.mtu}`,
          'hubble-metrics': props.hubbleMetrics?.join(' '),
          'bpf-lb-sock': props.socketLb && `${props.socketLb !== SocketLb.OFF}`,
          'bpf-lb-sock-hostns-only': props.socketLb && `${props.socketLb === SocketLb.HOST_NAMESPACE}`,
          'enable-host-firewall': props.hostFirewall ? 'true' : undefined,
          'enable-wireguard': encryption?._type === 'wireguard' ? 'true' : undefined,
          'enable-ipsec': encryption?._type === 'ipsec' ? 'true' : undefined,
          'encrypt-node': encryption?._nodes ? 'true' : undefined,
        };
        for (const [name, value] of Object.entries(said).filter(([, one]) => one !== undefined))
          assert.equal(settings[name], value, `${name} of ${JSON.stringify(props)}`);
      }
    });
});

describe('what the release or the agent does not take', () => {
  it.each<[string, CiliumInstallProps, RegExp]>([
    ['netkit', { version: '1.14.1', podDevices: PodDevices.NETKIT }, /podDevices "netkit": Cilium 1\.14 has no netkit/],
    [
      'netkit with iptables',
      { podDevices: PodDevices.NETKIT, bpfMasquerade: false },
      /bpfMasquerade false: .*PodDevices\.VETH/,
    ],
    ['dispatch without DSR', { dsrDispatch: DsrDispatch.GENEVE }, /dsrDispatch "geneve": is for LoadBalancerMode\.DSR/],
    ['native routing of nothing', { routing: Routing.native() }, /routing\.cidrs: is missing/],
    [
      'routes of the other family',
      { routing: Routing.native({ cidrs: ['fd00::/8'] }) },
      /routing\.cidrs \["fd00::\/8"\]: has no IPv4 network/,
    ],
    ['a device', { devices: ['eth0/1'] }, /devices\[0\] "eth0\/1": must be the name of a network interface/],
    ['an MTU', { mtu: 100 }, /mtu 100: must be a whole number from 576 to 65535/],
    ['a metric', { hubbleMetrics: ['dns, drop'] }, /hubbleMetrics\[0\] "dns, drop": must be the name of a metric/],
    [
      'DSR in tunnels of VXLAN',
      { loadBalancerMode: LoadBalancerMode.DSR },
      /loadBalancer\.mode "dsr": the agent of Cilium 1\.20 stops with .*\(helm-value-refused\)/,
    ],
  ])('%s', (_, props, wanted) => {
    const { errors } = saidOf((app: App) => new CiliumInstall(app, 'cilium', props));
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], wanted);
  });
});

it('values lie over intents', () => {
  const { MTU, bpf } = valuesOf({ mtu: 9000, bpfMasquerade: true, values: { MTU: 1500, bpf: { tproxy: true } } });
  assert.deepEqual([MTU, bpf], [1500, { masquerade: true, tproxy: true }]);
});

it('native routing has the pod networks of the cluster, and no protocol of tunnels', () => {
  const values = valuesOf({ routing: Routing.native(NATIVE) });
  assert.deepEqual([values.routingMode, values.tunnelProtocol], ['native', undefined]);
});
