/** The words that some Helm values may have: constants in the source of a Cilium release. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  '.cni.chainingMode': [
    ['daemon/cmd/cni/config.go', 'daemon/cmd/cni/cell.go', 'daemon/cmd/cni/config/config.go'],
    /(?<=^\t")([a-z-]+)(?=": `$)|(?<=CNIChainingMode == ")([a-z-]+)(?=" && cfg\.CNIChainingTarget == "")/gm,
  ],
  '.maglev.tableSize': [
    ['daemon/cmd/kube_proxy_replacement.go', 'pkg/maglev/maglev.go'],
    /(?:supportedPrimes := \[\]int|SupportedTableSizes = \[\]uint)\{([\d, ]+)\}/g,
  ],
};

/** The words of each value, by its path. */
export function agentWords(source: string): Record<string, (string | number)[]> {
  return Object.fromEntries(
    Object.entries(CONSTANTS).map(([path, [files, pattern]]) => {
      const words = files
        .map((file) => join(source, file))
        .filter((file) => existsSync(file))
        .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)])
        .flatMap((match) => match.slice(1).filter(Boolean).join(', ').split(', '))
        .map((word) => (/^\d+$/.test(word) ? Number(word) : word));
      if (words.length === 0) throw new Error(`scripts/agent-words.ts: no constant for ${path} in ${source}`);
      return [path, [...new Set(words)]];
    }),
  );
}
