/** What people run into, and what says so: names of checks, or words where there is none. */
export interface Symptom {
  readonly what: string;
  /** For programs. */
  readonly synth: readonly string[];
  /** For the check command. */
  readonly files: readonly string[];
}

const MADE = 'right by construction';
const RUNNING = 'seen on the running cluster alone';

export const SYMPTOMS: readonly Symptom[] = [
  {
    what: 'A Gateway or route waits for a controller for ever',
    synth: ['kind-not-installed', 'route-kind-unserved', 'release-mismatch', 'gateway-class-near'],
    files: ['object-refused', 'route-kind-unserved', 'gateway-class-near'],
  },
  {
    what: 'Gateways without kube-proxy replacement, or with a word that the chart refuses',
    synth: ['feature-turned-off', 'kube-proxy-word'],
    files: ['feature-turned-off', 'kube-proxy-word', 'node-components'],
  },
  {
    what: 'k3s runs flannel, NetworkPolicies, servicelb or kube-proxy beside Cilium',
    synth: [MADE],
    files: ['node-components'],
  },
  {
    what: 'The session is up and announces nothing',
    synth: ['nothing-announced', 'advertisement-without-selector', 'advertisement-missing'],
    files: ['nothing-announced', 'advertisement-without-selector', 'advertisement-missing'],
  },
  {
    what: 'Routes of a CiliumBGPPeeringPolicy come without the communities that it sets',
    synth: ['attributes-want-cidrs'],
    files: ['attributes-want-cidrs'],
  },
  { what: 'One selector stops the whole BGP instance', synth: ['selector-invalid'], files: ['selector-invalid'] },
  {
    what: 'A peer is left out',
    synth: ['peer-config-missing', 'neighbor-twice'],
    files: ['peer-config-missing', 'neighbor-twice'],
  },
  {
    what: 'The Service of a Gateway is not announced',
    synth: ['gateway-not-announced'],
    files: ['gateway-not-announced'],
  },
  {
    what: 'HTTP answers 404 beside HTTPS, and cert-manager gets no certificate by HTTP-01',
    synth: ['http-route-left-out'],
    files: ['http-route-left-out'],
  },
  {
    what: 'A route answers at a port whose listener it does not name',
    synth: ['listeners-merged', 'routes-collide'],
    files: ['listeners-merged', 'routes-collide'],
  },
  {
    what: 'Nobody announces an address, and everything says that it is programmed',
    synth: ['gateway-local-unannounced', 'local-policy-answered', 'class-unannounced'],
    files: ['gateway-local-unannounced', 'class-unannounced'],
  },
  {
    what: 'Two kinds of BGP policies side by side',
    synth: ['peering-policy-first'],
    files: ['peering-policy-first'],
  },
  {
    what: 'The password of BGP is in another namespace',
    synth: ['none: the Secret is made outside of the program'],
    files: ['bgp-secret-elsewhere'],
  },
  {
    what: 'The router and the nodes agree on less than each says',
    synth: ['bfd-alone', 'password-one-side', 'session-carries-nothing'],
    files: ['frr-family-alone', 'frr-bfd-alone', 'frr-password-alone', 'frr-node-missing', 'frr-neighbor-stale'],
  },
  {
    what: 'Nobody answers on the network of the nodes, or addresses wander',
    synth: ['interface-outside', 'leases-above-rate', 'nothing-answered'],
    files: ['interface-outside', 'leases-above-rate', 'nothing-answered'],
  },
  {
    what: 'Pods get 10.0.0.0/8, and so has the network of the nodes',
    synth: ['pod-network-ignored', 'pod-network-taken'],
    files: ['pod-network-taken'],
  },
  { what: 'A Gateway answers 403 behind default deny', synth: ['gateway-denied'], files: ['gateway-denied'] },
  { what: 'Nodes that two policies select', synth: ['node-in-two-policies'], files: ['node-in-two-policies'] },
  {
    what: 'Nodes that no policy selects',
    synth: ['node-selector-empty'],
    files: ['none: labels of nodes are in no file'],
  },
  {
    what: 'AS numbers that differ between the ends',
    synth: ['asn-mismatch'],
    files: ['frr-own-asn', 'frr-remote-as', 'bird-own-asn', 'bird-remote-as', 'gobgp-own-asn', 'gobgp-remote-as'],
  },
  {
    what: 'The session is up and the router takes no route',
    synth: ['router-takes-nothing', 'filter-misses-pool', 'filter-misses-announced'],
    files: [
      'frr-policy-missing',
      'frr-pool-filtered',
      'frr-filter-undefined',
      'bird-pool-filtered',
      'gobgp-pool-filtered',
    ],
  },
  {
    what: 'Services that get some addresses of a pool cannot be reached',
    synth: ['filter-misses-pool'],
    files: ['frr-pool-filtered-partly', 'bird-pool-filtered-partly', 'gobgp-pool-filtered-partly'],
  },
  {
    what: 'GoBGP takes every route',
    synth: [MADE],
    files: ['gobgp-policy-undefined'],
  },
  {
    what: 'A proxy asks an address that no Gateway has, or for a name that no route has',
    synth: [MADE],
    files: ['haproxy-server-unknown', 'haproxy-host-unserved', 'nginx-server-unknown', 'nginx-host-unserved'],
  },
  {
    what: 'A router or an edge of a program that lacks what it is asked for',
    synth: ['router-cannot', 'edge-cannot'],
    files: ['none: no file says what was meant'],
  },
  {
    what: 'FRR without an active family, or with a group that it does not know',
    synth: [MADE],
    files: ['frr-family-inactive', 'frr-group-undeclared'],
  },
  {
    what: 'Nodes have other addresses after a restart',
    synth: ['none: the router takes neighbors from a network'],
    files: ['none: both ways work until then'],
  },
  {
    what: 'iBGP, and a next hop that gets lost',
    synth: ['none: the speaker names itself, and FRR has no neighbors but the nodes to tell it to'],
    files: ['none: it depends on routers that no file here is of'],
  },
  {
    what: 'A pool holds the router',
    synth: ['pool-holds-router', 'pool-holds-node', 'pool-holds-network-end'],
    files: ['pool-holds-router'],
  },
  {
    what: 'A pool inside the network of the nodes',
    synth: ['pool-meets-docker'],
    files: ['none: it works where BGP or L2 announcements carry it'],
  },
  {
    what: 'Services get .0 and .255, or a pool has none to give',
    synth: ['pool-empty', 'pools-too-small'],
    files: ['pool-empty', 'pools-too-small'],
  },
  { what: 'Pools and networks that overlap', synth: ['pools-overlap', 'networks-overlap'], files: ['pools-overlap'] },
  {
    what: 'Fields, kinds and values that a release dropped',
    synth: ['object-refused', 'release-mismatch', 'value-dropped'],
    files: ['object-refused', 'value-dropped'],
  },
  { what: 'A route skips the redirect to HTTPS', synth: ['route-skips-redirect'], files: ['route-skips-redirect'] },
  {
    what: 'A route does not attach',
    synth: ['route-parent-missing', 'route-hostname-outside', 'route-namespace-outside', 'route-kind-outside'],
    files: ['route-parent-missing', 'route-hostname-outside', 'route-namespace-outside', 'route-kind-outside'],
  },
  {
    what: 'A reference to another namespace is refused',
    synth: ['backend-without-grant', 'certificate-without-grant'],
    files: ['backend-without-grant', 'certificate-without-grant'],
  },
  {
    what: 'The PROXY protocol at one end alone',
    synth: ['proxy-protocol-one-side'],
    files: ['haproxy-proxy-protocol'],
  },
  {
    what: 'A wildcard takes the requests of a name',
    synth: ['none: exact names and longer wildcards go first, as in the Gateway API'],
    files: ['haproxy-rule-shadowed'],
  },
  {
    what: 'An edge of HTTP before a Gateway of HTTPS',
    synth: ['edge-without-routes', 'route-behind-no-edge'],
    files: ['none: no file says what speaks TLS there'],
  },
  {
    what: 'Ports below 1024 that Envoy or the agent may not bind',
    synth: ['host-network-ports'],
    files: ['host-network-ports'],
  },
  {
    what: 'Pods have other addresses than the network that is announced',
    synth: ['pod-network-ignored'],
    files: ['none: which network the cluster gives to pods is in no file'],
  },
  { what: 'IPv6 over a session of IPv4', synth: ['next-hop-unusable'], files: ['next-hop-unusable'] },
  {
    what: 'A router id that comes from a MAC address',
    synth: ['router-id-unknown'],
    files: ['none: addresses of nodes are in no file'],
  },
  { what: 'Dual-stack k3s that does not start', synth: [MADE], files: ['none: k3s says so at once'] },
  {
    what: 'bpffs or cgroup not mounted as Cilium needs it, forwarding, rp_filter',
    synth: [`made by the scripts, and ${RUNNING}: verify.sh`],
    files: [`none: ${RUNNING}`],
  },
];
