// lib/release/agent-rules.ts lists the words that some Helm values may have. The source of each release has no other: a
// word that the rules lack would be refused wrongly.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { upstreamFolder } from '../scripts/upstream';
import { AGENT_RULES, DROPPED_WORDS } from '../lib/release/agent-rules';
import { goNeeds } from './readers/gotool';
import { missing } from './readers/requires';
import { VERSIONS } from './support/topologies';
import { unless } from './support/unless';

/** By path of the value: files of the source, of which a release may have some, and the constants in them. */
const CONSTANTS: Record<string, [string[], RegExp]> = {
  '.routingMode': [['pkg/option/config.go'], /\bRoutingMode(?:Native|Tunnel) += "([^"]+)"/g],
  '.tunnelProtocol': [
    ['pkg/option/config.go', 'pkg/datapath/tunnel/tunnel.go'],
    /\b(?:TunnelVXLAN|TunnelGeneve|VXLAN|Geneve)\b[ \w]* = "([^"]+)"/g,
  ],
  '.ipam.mode': [
    ['pkg/ipam/option/option.go'],
    /\bIPAM(?!MarkForRelease|ReadyForRelease|DoNotRelease|Released)\w+ += "([^"]+)"/g,
  ],
  '.identityAllocationMode': [['pkg/option/config.go'], /\bIdentityAllocationMode\w+ += "([^"]+)"/g],
  '.bpf.datapathMode': [['pkg/datapath/option/option.go'], /\bDatapathMode\w+ += "([^"]+)"/g],
  '.loadBalancer.acceleration': [
    ['pkg/option/config.go'],
    /\bXDPMode(?:Native|BestEffort|Generic|Disabled) += "([^"]+)"/g,
  ],
  '.loadBalancer.mode': [
    ['pkg/option/config.go', 'pkg/loadbalancer/config.go'],
    /\b(?:NodePortMode|LBMode)(?:SNAT|DSR|Hybrid\w*) += "([^"]+)"/g,
  ],
  '.loadBalancer.algorithm': [
    ['pkg/option/config.go', 'pkg/loadbalancer/config.go'],
    /\b(?:NodePortAlg|LBAlgorithm)(?!Name)[A-Z]\w+ += "([^"]+)"/g,
  ],
  '.loadBalancer.dsrDispatch': [
    ['pkg/option/config.go', 'pkg/loadbalancer/config.go'],
    /\bDSRDispatch(?:Option|IPIP|Geneve) += "([^"]+)"/g,
  ],
  // Of the chart, which is silent on others.
  '.encryption.type': [
    ['install/kubernetes/cilium/templates/cilium-configmap.yaml'],
    /\beq \.Values\.encryption\.type "([^"]+)"/g,
  ],
  '.maglev.tableSize': [
    ['daemon/cmd/kube_proxy_replacement.go', 'pkg/maglev/maglev.go'],
    /(?:supportedPrimes := \[\]int|SupportedTableSizes = \[\]uint)\{([\d, ]+)\}/g,
  ],
};

const KNOWN = new Map(
  [...AGENT_RULES, ...DROPPED_WORDS].flatMap(({ says, fix }) =>
    fix && Array.isArray(says) ? [[String(says[2]), fix.replace(/^Give one of |\.$/g, '').split(', ')] as const] : [],
  ),
);

unless(missing(goNeeds)).describe('words of Helm values that the agent knows', () => {
  unless(false).it('are looked up for every rule', () =>
    assert.deepEqual([...KNOWN.keys()].sort(), Object.keys(CONSTANTS).sort()),
  );

  for (const version of VERSIONS)
    describe(version, () => {
      for (const [path, [files, pattern]] of Object.entries(CONSTANTS))
        unless(false).it(path, () => {
          const folder = upstreamFolder('cilium/cilium', `v${version}`);
          const found = files
            .map((file) => join(folder, file))
            .filter((file) => existsSync(file))
            .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)])
            .flatMap(([, words]) => words.split(', '));
          assert.notDeepEqual(found, []);
          assert.deepEqual(
            found.filter((word) => !KNOWN.get(path)!.includes(word)),
            [],
          );
        });
    });
});
