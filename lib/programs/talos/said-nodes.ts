import { nodesGateway, virtualAddress } from '../../model/taken';
import { list, text } from '../../values/json';
import { cidrsOf, ipsOf, type NodesReader, type SaidNodes } from '../cluster/said-nodes';
import { readCluster, readLinks, readMachine, type TalosLink } from './read';

const NOTHING: Omit<SaidNodes, 'nodes' | 'taken'> = { isWhole: false, podCidrs: [], serviceCidrs: [] };

/** The addresses of a node's links, and the virtual IP and gateways on them. */
type Links = Pick<SaidNodes, 'taken'> & { readonly addresses: SaidNodes['nodes'][number]['addresses'] };

function said(links: readonly TalosLink[]): Links {
  return {
    addresses: links.flatMap(({ addresses }) => addresses.map(({ ip }) => ip)),
    taken: links.flatMap(({ vip, gateways: own }) => [...(vip ? [virtualAddress(vip)] : []), ...own.map(nodesGateway)]),
  };
}

/** The gateways of default routes. */
function gateways(routes: unknown): SaidNodes['taken'] {
  return list(routes)
    .filter((route) => ['', '0.0.0.0/0', '::/0'].includes(text(route.destination) ?? ''))
    .flatMap((route) => ipsOf(route.gateway).map(nodesGateway));
}

/** `talconfig.yaml` of talhelper. */
export const TALHELPER: NodesReader = {
  mention: /^clusterName["']?\s*:/m,
  read: (documents) => {
    const json = documents.find(({ clusterName, nodes, kind }) => clusterName && Array.isArray(nodes) && !kind);
    if (!json) return undefined;
    const nodes = list(json.nodes).map((node) => ({ node, links: said(readLinks(list(node.networkInterfaces))) }));
    return {
      isWhole: true,
      nodes: nodes.map(({ node, links }) => ({
        name: text(node.hostname) ?? '',
        addresses: [...ipsOf(node.ipAddress), ...links.addresses],
      })),
      taken: nodes.flatMap(({ links }) => links.taken),
      podCidrs: cidrsOf(json.clusterPodNets),
      serviceCidrs: cidrsOf(json.clusterSvcNets),
    };
  },
};

/** Documents of a machine config that configure one link each. */
const LINK = /^(Link|VLAN|Bond|Bridge|DummyLink|Wireguard)Config$/;

/** Machine configs of Talos and patches of them, with the documents for single links that Talos has since "1.12". */
export const TALOS_NODES: NodesReader = {
  mention: /^machine["']?\s*:|^cluster["']?\s*:|^kind["']?\s*:\s*["']?(?:Link|VLAN|Bond|Bridge|Layer2VIP)Config\b/m,
  read: (documents, file) => {
    const own = documents.filter(({ machine, cluster, apiVersion, kind }) =>
      kind === undefined ? machine !== undefined || cluster !== undefined : apiVersion === 'v1alpha1',
    );
    if (own.length === 0) return undefined;
    const machines = own.map(readMachine);
    const classic = said(machines.flatMap((machine) => machine.links));
    const links = own.filter(({ kind }) => LINK.test(String(kind)));
    const vips = own.filter(({ kind }) => kind === 'Layer2VIPConfig');
    const names = [
      ...machines.map(({ name }) => name),
      ...own.filter(({ kind }) => kind === 'HostnameConfig').map(({ hostname }) => text(hostname)),
    ];
    const clusters = own.map(readCluster);
    const addresses = [
      ...classic.addresses,
      ...ipsOf(...links.flatMap((link) => list(link.addresses).map(({ address }) => address))),
    ];
    return {
      ...NOTHING,
      nodes: addresses.length > 0 ? [{ name: names.find((name) => name !== undefined) ?? file, addresses }] : [],
      taken: [
        ...classic.taken,
        ...vips.flatMap(({ name }) => ipsOf(name).map(virtualAddress)),
        ...links.flatMap(({ routes }) => gateways(routes)),
      ],
      podCidrs: cidrsOf(...clusters.map(({ podCidrs }) => podCidrs)),
      serviceCidrs: cidrsOf(...clusters.map(({ serviceCidrs }) => serviceCidrs)),
    };
  },
};
