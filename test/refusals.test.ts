import { ApiObject, App, Chart, Duration } from 'cdk8s';
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import {
  Advertisement,
  Backend,
  BackendTlsPolicy,
  BgpPeering,
  BgpRouter,
  CaddyEdge,
  CaddyTls,
  CaCertificate,
  CertManagerCertificate,
  Certificate,
  CiliumGatewayClass,
  CiliumInstall,
  CiliumLB,
  ClientAddress,
  Cluster,
  EdgeTls,
  Filter,
  FrrRouter,
  GatewayAddress,
  GatewayServiceType,
  GrpcRoute,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  IpFamily,
  IpFamilyPolicy,
  Issuer,
  K3dCluster,
  K3sCluster,
  L2Announcement,
  LabelOperator,
  Listener,
  ListenerSet,
  Match,
  Namespaces,
  NeighborDiscovery,
  ServiceAddress,
  RouteKind,
  Services,
  SharedGateway,
  Unknown,
  WellKnownCommunity,
  ZoneFile,
} from '../lib';
import { unwrapped } from './support/said';

const IMAGE = 'rancher/k3s:v1.33.5-k3s1';

/** What is built, and the whole message with which it is refused. */
const REFUSALS: Record<string, [(app: App) => unknown, string]> = {
  'a CIDR with host bits': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['172.28.201.37/24'] }),
    '[pool] cidrs[0] "172.28.201.37/24": has host bits set. Did you mean "172.28.201.0/24" or "172.28.201.37/32"?',
  ],
  'an address where a CIDR belongs': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['192.0.2.1'] }),
    '[pool] cidrs[0] "192.0.2.1": has no prefix length. Did you mean "192.0.2.1/32"?',
  ],
  'a range where a CIDR belongs': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['192.168.1.240-192.168.1.250'] }),
    '[pool] cidrs[0] "192.168.1.240-192.168.1.250": is no network, but a range: give it in `ranges`',
  ],
  'a range where a CIDR belongs, on Cilium 1.14': [
    (app) => new CiliumLB(app, 'pool', { cilium: cilium114(app), cidrs: ['192.168.1.240 - 192.168.1.250'] }),
    '[pool] cidrs[0] "192.168.1.240 - 192.168.1.250": is no network, but a range: give its networks, since Cilium ' +
      '1.14 has pools of these alone',
  ],
  'an IPv6 network that is none, and one that no pool can have': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['2001:db8::/129', 'ff00::/64'] }),
    [
      '[pool] cidrs[0] "2001:db8::/129": must be a network such as "2001:db8:1::/64"',
      '[pool] cidrs[1] "ff00::/64": is multicast (ff00::/8), and no pool can have that: take another, such as ' +
        '"2001:db8:1::/64"',
    ].join('\n'),
  ],
  'no CIDR at all': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/33'] }),
    '[pool] cidrs[0] "192.0.2.0/33": must be a network such as "192.0.2.0/24"',
  ],
  'a pool of nothing': [
    (app) => new CiliumLB(app, 'pool', { cidrs: [] }),
    '[pool] cidrs []: a pool needs one network at least',
  ],
  'networks of a pool that overlap': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/24', '192.0.2.128/25'] }),
    '[pool] cidrs[1] "192.0.2.128/25": overlaps 192.0.2.0/24: Cilium then marks the pool as conflicting and does ' +
      'not use it. Make them disjoint',
  ],
  'a pool name': [
    (app) => new CiliumLB(app, 'pool').addPool('Pool_1', { cidrs: ['192.0.2.0/24'] }),
    '[pool/Pool_1] name "Pool_1": must be at most 253 characters: dot-separated parts of lower-case letters, ' +
      'digits and "-", starting and ending with a letter or digit (RFC 1123 subdomain)',
  ],
  'ranges of a pool that are none, or that overlap': [
    (app) => {
      const ranges = [
        '192.0.2.9-192.0.2.1',
        '192.0.2.1-2001:db8::1',
        '192.0.2.1-2-3',
        '192.0.2.7',
        '192.0.2.5-192.0.2.9',
      ];
      new CiliumLB(app, 'pool', { ranges, cidrs: ['198.51.100.0/24'] });
    },
    [
      '[pool] ranges[0] "192.0.2.9-192.0.2.1": must be two addresses of one family, the lower one first',
      '[pool] ranges[1] "192.0.2.1-2001:db8::1": must be two addresses of one family, the lower one first',
      '[pool] ranges[2] "192.0.2.1-2-3": must be the first and the last address, such as "192.0.2.10-192.0.2.20"',
      '[pool] ranges[4] "192.0.2.5-192.0.2.9": overlaps 192.0.2.7: Cilium then marks the pool as conflicting and ' +
        'does not use it. Make them disjoint',
    ].join('\n'),
  ],
  'a range of a pool that no machine can have': [
    (app) => new CiliumLB(app, 'pool', { ranges: ['223.255.255.250-224.0.0.9'] }),
    '[pool] ranges[0] "223.255.255.250-224.0.0.9": is multicast (224.0.0.0/4), and no pool can have that: take ' +
      'another, such as "192.0.2.0/24"',
  ],
  'ranges and ends of networks on Cilium 1.14': [
    (app) =>
      new CiliumLB(app, 'pool', { cilium: cilium114(app), ranges: ['192.0.2.1-192.0.2.9'], allowFirstLastIps: false }),
    [
      '[pool] ranges ["192.0.2.1-192.0.2.9"]: Cilium 1.14 has pools of networks alone (1.15, 1.16, 1.17, 1.18, ' +
        '1.19, 1.20 have ranges): give cidrs, or take one of these',
      '[pool] allowFirstLastIps false: Cilium 1.14 gives neither end of a network and has no such choice (1.15, ' +
        '1.16, 1.17, 1.18, 1.19, 1.20 have): leave it out, or take one of these',
    ].join('\n'),
  ],
  'an end of a network that keeps its ends, and a number outside a range': [
    (app) => {
      new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/24'], allowFirstLastIps: false }).reserve(255);
      new CiliumLB(app, 'range', { ranges: ['192.0.2.1-192.0.2.9'] }).reserve(9);
    },
    [
      '[pool] reserve(255): 192.0.2.255 is an end of 192.0.2.0/24, which the pool keeps back: leave ' +
        'allowFirstLastIps out, or reserve another',
      '[range] reserve(9): 192.0.2.1-192.0.2.9 has the numbers 0 to 8. Take one of these, or an address of the ' +
        'pool as text',
    ].join('\n'),
  ],
  'a number that a pool of one address does not have, for a Gateway': [
    (app) => {
      const pool = new CiliumLB(app, 'pool', { cidrs: ['192.0.2.7/32'] });
      new SharedGateway(app, 'gw', { addresses: [pool.reserve(1)] });
    },
    '[pool] reserve(1): 192.0.2.7/32 has the numbers 0 to 0. Take one of these, or an address of the pool as text',
  ],
  'the only address of a pool on Cilium 1.14': [
    (app) => void new CiliumLB(app, 'pool', { cilium: cilium114(app), cidrs: ['192.0.2.6/32'] }).reserve(0),
    '[pool] reserve(0): 192.0.2.6 cannot be set aside: Cilium 1.14 gives neither end of a network, and the smallest ' +
      'in which 192.0.2.6 is no end is 192.0.2.4/30. Give the pool a network that holds 192.0.2.4/30, or take a ' +
      'newer release',
  ],
  'a namespace of a pool': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/24'], metadata: { namespace: 'kube-system', name: 'P' } }),
    [
      '[pool] name "P": must be at most 253 characters: dot-separated parts of lower-case letters, digits and ' +
        '"-", starting and ending with a letter or digit (RFC 1123 subdomain)',
      '[pool] metadata.namespace "kube-system": is given to an object that has none: leave it out',
    ].join('\n'),
  ],
  'selectors by expressions that no API server takes': [
    () => Services.selected({ expressions: [{ key: 'a b', operator: LabelOperator.IN }], labels: { team: '-' } }),
    [
      'Services.selected labels.team "-": must be at most 63 of letters, digits, "-", "_", ".", starting and ' +
        'ending with a letter or digit',
      'Services.selected expressions[0].key "a b": must be "name" or "prefix/name": name at most 63 of letters, ' +
        'digits, "-", "_", ".", prefix a DNS name',
      'Services.selected expressions[0].values []: must be given with In, one at least',
    ].join('\n'),
  ],
  'a selector of nothing': [
    () => Namespaces.selected({}),
    'Namespaces.selected {}: needs one label or expression at least; to select everything, use all()',
  ],
  'nodes by an expression with values that it cannot have': [
    (app) => {
      const nodeExpressions = [{ key: 'gpu', operator: LabelOperator.EXISTS, values: ['yes'] }];
      new L2Announcement(app, 'l2', { nodeExpressions, metadata: { namespace: 'default' } });
      new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router(app)], nodeExpressions, advertisementLabels: {} });
    },
    [
      '[l2] metadata.namespace "default": is given to an object that has none: leave it out',
      '[l2] nodeExpressions[0].values ["yes"]: cannot be given with Exists, which looks at the label alone: ' +
        'leave them out',
      '[bgp] nodeExpressions[0].values ["yes"]: cannot be given with Exists, which looks at the label alone: ' +
        'leave them out',
      '[bgp] advertisementLabels {}: must have one label at least: peer configs find the advertisement by it',
    ].join('\n'),
  ],
  'names of BGP that cannot be': [
    (app) =>
      new BgpPeering(app, 'bgp', {
        localAsn: 64512,
        peers: [router(app)],
        names: { clusterConfig: 'A', instance: '', peers: { core: 'core' } },
      }),
    [
      '[bgp] names.clusterConfig "A": must be at most 253 characters: dot-separated parts of lower-case letters, ' +
        'digits and "-", starting and ending with a letter or digit (RFC 1123 subdomain)',
      '[bgp] names.instance "": must be 1 to 255 characters',
      '[bgp] names.peers key "core": must be an IPv4 or IPv6 address such as "192.0.2.1", without prefix length ' +
        'or zone',
    ].join('\n'),
  ],
  'names of BGP that Cilium 1.14 has no place for': [
    (app) =>
      new BgpPeering(app, 'bgp', {
        cilium: cilium114(app),
        localAsn: 64512,
        peers: [router(app)],
        names: { clusterConfig: 'policy', instance: 'lan' },
      }),
    '[bgp] names.instance "lan": is of no use in a CiliumBGPPeeringPolicy, in which it has no name: leave it out',
  ],
  'a Gateway that is named twice, and a redirect that is not': [
    (app) => new SharedGateway(app, 'gw', { metadata: { name: 'a', namespace: 'b' }, redirectName: 'c' }),
    [
      '[gw] metadata.name "a": is given by gatewayName: say it there',
      '[gw] metadata.namespace "b": is that of the chart: say it by namespace',
      '[gw] redirectName "c": names a route that there is with redirectToHttps alone: set that too',
    ].join('\n'),
  ],
  'a route that says twice where it attaches, and nowhere': [
    (app) => {
      const gateway = SharedGateway.fromAttributes(app, 'gw', { name: 'gw', namespace: 'infra' });
      new HttpRoute(new Chart(app, 'web'), 'web', {
        gateway,
        listener: 'a',
        listeners: ['a', 'B'],
        moreParents: [
          { gateway, listeners: [] },
          { gateway, listeners: ['c'], everyListener: true },
        ],
        backend: Backend.fromName('web', 80),
      });
    },
    [
      '[web/web] listeners[1] "B": must be at most 253 characters: dot-separated parts of lower-case letters, ' +
        'digits and "-", starting and ending with a letter or digit (RFC 1123 subdomain)',
      '[web/web] moreParents[0].listeners []: names no listener: leave it out, or set everyListener for all of them',
      '[web/web] moreParents[1].everyListener true: is given beside names of listeners: give one of them',
      '[web/web] listener "a": is given beside listeners: name it there',
    ].join('\n'),
  ],
  'kinds of routes that a listener does not take': [
    (app) =>
      new SharedGateway(app, 'gw', {
        listeners: [
          Listener.http({ allowedKinds: [RouteKind.TLS_ROUTE] }),
          Listener.http({ name: 'b', allowedKinds: [] }),
        ],
        parameters: { group: 'example.com', kind: '', name: 'A' },
      }),
    [
      '[gw] listeners[0].allowedKinds[0] "TLSRoute": is no kind of HTTP listeners, which take HTTPRoute, GRPCRoute',
      '[gw] listeners[1].allowedKinds []: names no kind, and the listener takes all that fit: leave it out',
      '[gw] parameters.kind "": must be a kind such as "EnvoyProxy": at most 63 letters, digits and "-", ' +
        'starting with a letter',
      '[gw] parameters.name "A": must be at most 253 characters: dot-separated parts of lower-case letters, ' +
        'digits and "-", starting and ending with a letter or digit (RFC 1123 subdomain)',
    ].join('\n'),
  ],
  'an expression that looks ahead': [
    () => Match.pathRegex('/(?!admin).*'),
    'Match.pathRegex "/(?!admin).*": looks ahead or behind, which RE2 does not know: write what has to match',
  ],
  'an expression for no path': [
    () => Match.pathRegex('api/.*'),
    'Match.pathRegex "api/.*": must match a whole path, and every path starts with "/". Did you mean "/api/.*"?',
  ],
  'an expression with a group that is open': [
    () => Match.headerRegex('x-team', '(a|b'),
    'Match.headerRegex x-team "(a|b": has a group that is not closed: add ")", or write "\\(" for the character',
  ],
  'a rewrite to no path': [
    () => Filter.rewrite({ path: 'index.html' }),
    'Filter.rewrite path "index.html": must begin with "/". Did you mean "/index.html"?',
  ],
  'a backend whose Service has two ports, which synth tells': [
    (app) => {
      const chart = new Chart(app, 'web', { namespace: 'web' });
      const service = new ApiObject(chart, 'service', {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'web' },
        spec: { ports: [{ port: 80 }, { port: 443 }] },
      });
      const gateway = SharedGateway.fromAttributes(app, 'gw', { name: 'gw', namespace: 'gw' });
      new HttpRoute(chart, 'route', { gateway, backend: Backend.fromService(service) });
    },
    '[web/route] backend "web": its Service has the ports 80, 443: say which one the route leads to, ' +
      'Backend.fromService(service, port)',
  ],
  'two existing Ciliums of different versions': [
    (app) => {
      CiliumInstall.fromAttributes(app, 'east', { version: '1.19.4' });
      CiliumInstall.fromAttributes(app, 'west', { version: '1.20.2' });
    },
    '[west] version "1.20.2": is another than that of east, 1.19.4, and an app describes one cluster. Put what is ' +
      'for this one into an app of its own',
  ],
  'two networks of nodes of one family': [
    (app) =>
      Cluster.fromAttributes(app, 'racks', {
        name: 'racks',
        nodes: [{ name: 'a', addresses: ['192.0.2.1'] }],
        nodeNetworks: ['198.51.100.0/24', '203.0.113.0/24'],
      }),
    '[racks] nodeNetworks ["198.51.100.0/24","203.0.113.0/24"]: has several networks of one family: give one of ' +
      'each, or, for nodes in several networks such as racks, leave it out',
  ],
  'a backend of no kind': [
    () => Backend.fromReference({ group: 'example.com', kind: '1', name: 'a' }),
    'Backend.fromReference kind "1": must be a kind such as "EnvoyProxy": at most 63 letters, digits and "-", ' +
      'starting with a letter',
  ],
  'a filter of a group that is none': [
    () => Filter.extension({ group: 'Example.com', kind: 'Filter', name: 'a' }),
    'Filter.extension group "Example.com": must be at most 253 characters: dot-separated parts of lower-case ' +
      'letters, digits and "-", starting and ending with a letter or digit (RFC 1123 subdomain)',
  ],
  'placeholders that nobody has declared, or where they cannot be': [
    (app) => {
      const gateway = new SharedGateway(app, 'gw');
      gateway.addRoute('a', { hostnames: ['shop.{{ domain }}'], backend: Backend.fromName('web', 80) });
      new CiliumLB(app, 'pool', { cidrs: [`net-${Unknown.named('CIDR')}`] });
      new ZoneFile(app, 'zone', { domain: Unknown.named('DOMAIN'), nameServers: [{ name: 'ns.example.net' }] });
    },
    [
      '[gw/a] hostnames[0] "shop.{{ domain }}": has a placeholder that this program does not know: declare it, ' +
        "`${Unknown.named('NAME')}`",
      '[pool] cidrs[0] "net-${CIDR}": must have nothing but digits, ".", ":", "/" and "-" beside what is known ' +
        'only later',
      '[zone] domain "${DOMAIN}": has a part that is known only later, and this field needs the whole name: give it',
    ].join('\n'),
  ],
  'a name of what is known later that is none': [
    () => Unknown.named('a-b'),
    'Unknown.named "a-b": must be letters, digits and "_", without a digit in front, such as "SECRET_DOMAIN"',
  ],
  'a change of what is known later that is none': [
    () => Unknown.named('DOMAIN', '/./ -'),
    'Unknown.named "DOMAIN" change "/./ -": must begin with one of / : # % ^ , - + = ? and have no blank, quote, ' +
      'brace, "$" or "\\", such as "/./-"',
  ],
  'an address outside the pool': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/24'] }).reserve('198.51.100.1'),
    '[pool] reserve("198.51.100.1"): is not in the pool (192.0.2.0/24): take an address of it, or add the ' +
      'network to it',
  ],
  'a number outside the pool': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/24'] }).reserve(256),
    '[pool] reserve(256): 192.0.2.0/24 has the numbers 0 to 255. Take one of these, or an address of the pool as text',
  ],
  'an address reserved twice': [
    (app) => {
      const pool = new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/24'] });
      pool.reserve(1);
      pool.reserve('192.0.2.1');
    },
    '[pool] reserve("192.0.2.1"): is reserved already, by reserve(1): reserve another one',
  ],
  'an address that Cilium 1.14 never hands out': [
    (app) => new CiliumLB(app, 'pool', { cilium: cilium114(app), cidrs: ['192.0.2.0/24'] }).reserve(128),
    '[pool] reserve(128): 192.0.2.128 cannot be set aside: Cilium 1.14 gives neither end of a network, and the ' +
      'smallest in which 192.0.2.128 is no end is 192.0.2.0/24. Take 192.0.2.129',
  ],
  'two addresses of four neighbours on Cilium 1.14': [
    (app) => {
      const pool = new CiliumLB(app, 'pool', { cilium: cilium114(app), cidrs: ['192.0.2.0/24'] });
      pool.reserve(5);
      pool.reserve(6);
    },
    '[pool] reserve(6): 192.0.2.6 needs 192.0.2.4/30 for itself on Cilium 1.14, and 192.0.2.4/30 is reserved ' +
      'already, by reserve(5): take an address of another block of four',
  ],
  'a reservation of a chart without a pool': [
    (app) => new CiliumLB(app, 'pool').reserve(1),
    '[pool] reserve(1): the chart has no pool of its own. Give it `cidrs`, or reserve from a pool that addPool() ' +
      'returned',
  ],
  'an address for two gateways': [
    (app) => {
      const address = new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/24'] }).reserve(1);
      new SharedGateway(app, 'one', { addresses: [address] });
      new SharedGateway(app, 'two', { addresses: [address] });
    },
    '[pool] reserve(1): 192.0.2.1 is taken by gateway kube-system/one and cannot go to kube-system/two too: ' +
      'reserve another one',
  ],
  'an unreserved address on Cilium 1.14': [
    (app) => new SharedGateway(app, 'gw', { cilium: cilium114(app), addresses: [GatewayAddress.of('192.0.2.1')] }),
    '[gw] addresses[0] "192.0.2.1": Cilium 1.14 has no field by which a Gateway asks for an address (1.15, 1.16, ' +
      '1.17, 1.18, 1.19, 1.20 have): reserve it from a pool of this program, `pool.reserve(…)`',
  ],
  'a node that is the loopback': [
    (app) => Cluster.fromAttributes(app, 'cluster', { name: 'rack', nodes: [{ name: 'a', addresses: ['127.0.0.1'] }] }),
    '[cluster] nodes[0].addresses[0] "127.0.0.1": is the loopback of each machine (127.0.0.0/8), and no node can ' +
      'have that: take another, such as "192.0.2.11"',
  ],
  'a node outside the network of the nodes': [
    (app) =>
      Cluster.fromAttributes(app, 'cluster', {
        name: 'rack',
        nodeNetworks: ['192.0.2.0/24'],
        nodes: [{ name: 'a', addresses: ['198.51.100.1'] }],
      }),
    '[cluster] nodes[0].addresses[0] "198.51.100.1": is not in the network of the nodes, 192.0.2.0/24: mend one ' +
      'of the two',
  ],
  'a node at the end of its network': [
    (app) =>
      Cluster.fromAttributes(app, 'cluster', {
        name: 'rack',
        nodeNetworks: ['192.0.2.0/24'],
        nodes: [{ name: 'a', addresses: ['192.0.2.255'] }],
      }),
    '[cluster] nodes[0].addresses[0] "192.0.2.255": is an end of 192.0.2.0/24, which no machine can have: take another',
  ],
  'a pool of multicast': [
    (app) => new CiliumLB(app, 'pool', { cidrs: ['224.0.0.0/24'] }),
    '[pool] cidrs[0] "224.0.0.0/24": is multicast (224.0.0.0/4), and no pool can have that: take another, such ' +
      'as "192.0.2.0/24"',
  ],
  'a Docker network that is link-local': [
    (app) => new K3dCluster(app, 'cluster', { network: { subnet: '169.254.0.0/16' } }),
    '[cluster] network.subnet "169.254.0.0/16": is link-local (169.254.0.0/16), and no Docker network can have ' +
      'that: take another, such as "10.50.0.0/16"',
  ],
  'a Docker network that Docker has by itself': [
    (app) => new K3dCluster(app, 'cluster', { network: { name: 'bridge' } }),
    '[cluster] network.name "bridge": is a network that Docker has by itself, which can neither be made nor ' +
      'removed: take another name',
  ],
  'a tag as a release of k3s is called': [
    (app) => new K3dCluster(app, 'cluster', { image: 'rancher/k3s:v1.33.5+k3s1' }),
    '[cluster] image "rancher/k3s:v1.33.5+k3s1": is no name of an image. Did you mean ' +
      '"rancher/k3s:v1.33.5-k3s1"? Tags have "-" where releases of k3s have "+"',
  ],
  'a network of Services without an address for DNS': [
    (app) => new K3dCluster(app, 'cluster', { serviceCidr: '10.43.0.0/29' }),
    '[cluster] serviceCidr "10.43.0.0/29": is too small: its address number 10 is for the DNS of the cluster. ' +
      'Take /12 to /28',
  ],
  'a network of pods without room for the nodes': [
    (app) => new K3dCluster(app, 'cluster', { agents: 2, podCidr: '10.42.0.0/24' }),
    '[cluster] podCidr "10.42.0.0/24": has no /24 for each of 3 nodes: take a larger network',
  ],
  'a router id of class D': [
    (app) =>
      new FrrRouter(app, 'frr', {
        asn: 64513,
        addresses: ['192.0.2.1'],
        listenRanges: ['192.0.2.0/24'],
        routerId: '224.0.0.1',
      }),
    '[frr] routerId "224.0.0.1": is multicast (224.0.0.0/4), and no router id can have that: take another, such ' +
      'as "192.0.2.1"',
  ],
  'an edge on the address of its own gateway': [
    (app) =>
      new HaproxyEdge(app, 'edge', {
        bindAddress: '192.0.2.80',
        gateways: [
          SharedGateway.fromAttributes(app, 'gw', { name: 'gw', namespace: 'web', addresses: ['192.0.2.80'] }),
        ],
      }),
    '[edge] bindAddress "192.0.2.80": is the address of gateway gw, to which the edge forwards: it would send ' +
      'requests to itself. Take an address of this host',
  ],
  'an address that is none': [
    () => GatewayAddress.of('192.0.2.256'),
    'GatewayAddress.of "192.0.2.256": must be an IPv4 or IPv6 address such as "192.0.2.1", without prefix length ' +
      'or zone',
  ],
  'a gateway name too long for its Service': [
    (app) => {
      const cluster = new K3dCluster(app, 'cluster');
      const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.15.19' });
      new SharedGateway(app, 'g', { gatewayName: 'a'.repeat(49), cilium });
    },
    `[g] gatewayName "${'a'.repeat(49)}": must be at most 48 characters: Cilium 1.15.19 needs a Service ` +
      `cilium-gateway-${'a'.repeat(49)}, and 63 characters are the limit there`,
  ],
  'a class that nobody could name, and a Service that the API server refuses': [
    (app) =>
      new CiliumGatewayClass(app, 'cilium', {
        service: {
          ipFamilies: [IpFamily.IPV4, IpFamily.IPV6],
          ipFamilyPolicy: IpFamilyPolicy.SINGLE_STACK,
          loadBalancerClass: 'a b',
          loadBalancerSourceRanges: ['192.0.2.1/24'],
        },
      }),
    [
      '[cilium] className "cilium": is the class that Cilium\'s chart makes: take another name',
      '[cilium] service.loadBalancerClass "a b": must be "name" or "prefix/name": name at most 63 of letters, ' +
        'digits, "-", "_", ".", prefix a DNS name',
      '[cilium] service.loadBalancerSourceRanges[0] "192.0.2.1/24": has host bits set. Did you mean ' +
        '"192.0.2.0/24" or "192.0.2.1/32"?',
      '[cilium] service.ipFamilies ["IPv4","IPv6"]: must be one with ipFamilyPolicy SingleStack: the API server ' +
        'refuses the Service',
    ].join('\n'),
  ],
  'what a NodePort Service has no use for': [
    (app) =>
      new CiliumGatewayClass(app, 'nodes', {
        service: {
          type: GatewayServiceType.NODE_PORT,
          loadBalancerClass: 'example.com/lb',
          ipFamilies: [IpFamily.IPV6, IpFamily.IPV6],
        },
      }),
    [
      '[nodes] service.loadBalancerClass "example.com/lb": is for Services of type LoadBalancer, and Cilium ' +
        'ignores it for NodePort: leave it out',
      '[nodes] service.ipFamilies ["IPv6","IPv6"]: must name one family or both, each once',
    ].join('\n'),
  ],
  'a class with a config on a release that has none': [
    (app) =>
      new CiliumGatewayClass(app, 'nodes', { cilium: cilium114(app), service: { type: GatewayServiceType.NODE_PORT } }),
    '[nodes] service: Cilium 1.14 has no CiliumGatewayClassConfig (1.18, 1.19, 1.20 have): leave it out, or take ' +
      'one of these releases',
  ],
  'nodes that answer for nothing, nowhere': [
    (app) => new L2Announcement(app, 'L2', { nodeSelector: { 'a b': 'c' }, interfaces: [], loadBalancerIps: false }),
    [
      '[L2] id "L2": must be at most 253 characters: dot-separated parts of lower-case letters, digits and "-", ' +
        'starting and ending with a letter or digit (RFC 1123 subdomain)',
      '[L2] nodeSelector key "a b": must be "name" or "prefix/name": name at most 63 of letters, digits, "-", ' +
        '"_", ".", prefix a DNS name',
      '[L2] interfaces []: names no interface, and Cilium takes that for every one: leave it out, or name one',
      '[L2] loadBalancerIps false: leaves nothing to answer for without externalIps: set one of them',
    ].join('\n'),
  ],
  'interfaces that no expression of Go names': [
    (app) => new L2Announcement(app, 'l2', { interfaces: ['', '^(?!docker)'] }),
    [
      '[l2] interfaces[0] "": must be a regular expression of one character at least, without blanks, such as ' +
        '"^eth[0-9]+"',
      '[l2] interfaces[1] "^(?!docker)": looks ahead or behind, which RE2 does not know: write what has to match',
    ].join('\n'),
  ],
  'a class and the name of another': [
    (app) =>
      new SharedGateway(app, 'g', { gatewayClass: new CiliumGatewayClass(app, 'nodes'), gatewayClassName: 'cilium' }),
    '[g] gatewayClassName "cilium": is given beside gatewayClass, which is nodes: give one of them',
  ],
  'TCP where the release does not serve it': [
    (app) =>
      new SharedGateway(app, 'g', {
        cilium: new CiliumInstall(app, 'cilium', { version: '1.19.4' }),
        listeners: [Listener.tcp({ port: 22 })],
      }),
    '[g] listeners[0].protocol "TCP": is not served by Cilium 1.19 (1.20 does): take a newer release, or a ' +
      'Service of type LoadBalancer',
  ],
  'TLS that ends in no HTTP': [
    (app) =>
      new SharedGateway(app, 'g', { listeners: [Listener.tlsTerminate({ certificate: Certificate.fromSecret('c') })] }),
    '[g] listeners[0].tlsMode "Terminate": Cilium ends TLS for HTTP alone. Use Listener.https for tls, or ' +
      'Listener.tlsPassthrough',
  ],
  'a redirect to nothing, and others at the listener that has it': [
    (app) =>
      new SharedGateway(app, 'g', {
        redirectToHttps: true,
        listeners: [Listener.http({ allowedNamespaces: Namespaces.all() })],
      }),
    [
      '[g] listeners[0].allowedNamespaces: cannot be said of a listener that redirects to HTTPS: it admits the ' +
        'redirect alone. Leave it out, or say it of the HTTPS listener',
      '[g] redirectToHttps true: there is no listener to redirect to. Add one, Listener.https',
    ].join('\n'),
  ],
  'an issuer without a host name, two issuers, and a Secret of somebody else': [
    (app) => {
      const issued = (name: string) => Certificate.fromIssuer(Issuer.cluster(name), `${name}-tls`);
      return new SharedGateway(app, 'g', {
        listeners: [
          Listener.https({ name: 'a', certificate: issued('a') }),
          Listener.https({ name: 'b', hostname: 'b.example.com', certificate: issued('b') }),
          Listener.https({ name: 'c', hostname: 'c.example.com', certificate: Certificate.fromSecret('c-tls') }),
        ],
      });
    },
    [
      '[g] listeners[0].hostname: is missing: cert-manager makes no certificate for a listener without a host ' +
        'name. Give it one, or make the certificate a-tls with CertManagerCertificate',
      '[g] listeners[1].certificate "b-tls": is to come from ClusterIssuer b, and another listener\'s from ' +
        'ClusterIssuer a: the annotation of a Gateway names one issuer. Make this one with CertManagerCertificate, ' +
        "in another namespace than the Gateway's",
      '[g] listeners[2].certificate "c-tls": is a Secret in the Gateway\'s namespace, and the issuer that ' +
        'another listener has brings cert-manager to write into it as well: it does so for every listener of the ' +
        'Gateway. Take it from the issuer too, or keep it in another namespace',
    ].join('\n'),
  ],
  'labels of a Service that the release does not make': [
    (app) => new SharedGateway(app, 'g', { cilium: cilium114(app), serviceLabels: { tier: 'edge' } }),
    '[g] serviceLabels {"tier":"edge"}: Cilium 1.14 gives the Service of a Gateway nothing of its own (1.15, ' +
      '1.16, 1.17, 1.18, 1.19, 1.20 do): leave it out, or take a newer release',
  ],
  'an issuer name': [
    () => Issuer.cluster('Let us encrypt'),
    'Issuer.cluster "Let us encrypt": must be at most 253 characters: dot-separated parts of lower-case letters, ' +
      'digits and "-", starting and ending with a letter or digit (RFC 1123 subdomain)',
  ],
  'a certificate that is none': [
    (app) => Certificate.fromObject(new SharedGateway(app, 'g')),
    'Certificate.fromObject: g/Resource is a Gateway, and a listener has its certificate from a Secret, or from ' +
      'a Certificate of cert-manager with a secretName',
  ],
  'a certificate for no host name': [
    (app) => new CertManagerCertificate(new Chart(app, 'c'), 'tls', { issuer: Issuer.namespaced('own'), dnsNames: [] }),
    '[c/tls] dnsNames []: must name the host names that it is for, one at least',
  ],
  'a zone that nobody could find, or that is there already': [
    (app) => {
      new ZoneFile(app, 'one', { domain: 'example.com', nameServers: [{ name: 'ns1.example.net' }] });
      return new ZoneFile(app, 'two', {
        domain: 'example.com',
        hostmaster: '*.example.com',
        nameServers: [{ name: 'ns1.example.com' }, { name: 'ns1.example.net', addresses: ['192.0.2.1'] }],
      });
    },
    [
      '[two] hostmaster "*.example.com": must be a DNS name such as "example.com", without "*"',
      '[two] nameServers[0].addresses: ns1.example.com is in the zone that it serves, so the zone must say where ' +
        'it is: give its addresses',
      '[two] nameServers[1].addresses ["192.0.2.1"]: ns1.example.net is not in example.com, whose zone cannot ' +
        'say where it is: leave them out',
      '[two] domain "example.com": is the zone of one already: give that one all it is to have',
    ].join('\n'),
  ],
  'a target of DNS records': [
    (app) => new SharedGateway(app, 'g', { dnsTargets: ['https://example.com'] }),
    '[g] dnsTargets[0] "https://example.com": must be a DNS name such as "app.example.com" or "*.example.com", ' +
      'without scheme, port, path or trailing dot',
  ],
  'a route that leads nowhere, in every way': [
    (app) =>
      new HttpRoute(new Chart(app, 'c'), 'r', {
        gateway: new SharedGateway(app, 'g'),
        backend: Backend.fromName('s', 80),
        rules: [{ matches: [Match.path('/')] }],
      }),
    [
      '[c/r] backend "s": is given beside rules: give it to one of them',
      '[c/r] rules[0]: leads nowhere, and its requests would be answered 500: give it a backend, or a redirect',
    ].join('\n'),
  ],
  'timeouts that the release does not have, or that do not fit': [
    (app) =>
      new HttpRoute(new Chart(app, 'c'), 'r', {
        gateway: new SharedGateway(app, 'g', { cilium: new CiliumInstall(app, 'cilium', { version: '1.16.19' }) }),
        rules: [
          {
            backends: [Backend.fromName('s', 80)],
            requestTimeout: Duration.seconds(1),
            backendTimeout: Duration.millis(1000.5),
          },
        ],
      }),
    [
      '[c/r] rules[0].requestTimeout 1 s: Cilium 1.16 goes with an HTTPRoute that has no timeouts (that of 1.17, ' +
        '1.18, 1.19, 1.20 has): leave it out, or take one of these',
      '[c/r] rules[0].backendTimeout 1.0005 s: must be from 0 to 99999 seconds, in whole milliseconds',
      '[c/r] rules[0].backendTimeout 1.0005 s: Cilium 1.16 goes with an HTTPRoute that has no timeouts (that of ' +
        '1.17, 1.18, 1.19, 1.20 has): leave it out, or take one of these',
      "[c/r] rules[0].backendTimeout 1.0005 s: must be at most requestTimeout, which is 1 s: the backend's time " +
        "is part of the request's",
    ].join('\n'),
  ],
  'retries that the release does not serve, or that no Envoy takes': [
    (app) =>
      new HttpRoute(new Chart(app, 'c'), 'r', {
        gateway: new SharedGateway(app, 'g', { cilium: new CiliumInstall(app, 'cilium', { version: '1.19.4' }) }),
        rules: [
          {
            backends: [Backend.fromName('s', 80)],
            retry: { codes: [503, 200, 503], attempts: 0, backoff: Duration.millis(0) },
          },
        ],
      }),
    [
      '[c/r] rules[0].retry.codes[1] 200: must be a whole number from 400 to 599',
      '[c/r] rules[0].retry.codes[2] 503: is there twice: leave one out',
      '[c/r] rules[0].retry.attempts 0: must be a whole number from 1 to 4294967295',
      '[c/r] rules[0].retry.backoff 0 s: must be from 1 millisecond to 99999 seconds, in whole milliseconds',
      '[c/r] rules[0].retry: is not served by Cilium 1.19 (1.20 does): let the client ask again, or take a newer ' +
        'release',
    ].join('\n'),
  ],
  'ListenerSets of a release that does not serve them': [
    (app) =>
      new SharedGateway(app, 'g', {
        cilium: new CiliumInstall(app, 'cilium', { version: '1.19.4' }),
        allowedListenerSets: Namespaces.all(),
      }),
    '[g] allowedListenerSets: Cilium 1.19 serves no ListenerSets (1.20 does): leave it out, or take a newer release',
  ],
  'a ListenerSet of a release that does not serve it': [
    (app) =>
      new ListenerSet(new Chart(app, 'c'), 's', {
        gateway: new SharedGateway(app, 'g', { cilium: new CiliumInstall(app, 'cilium', { version: '1.19.4' }) }),
        listeners: [Listener.http()],
      }),
    '[c/s] gateway "g": is served by Cilium 1.19, which serves no ListenerSets (1.20 does): put the listeners ' +
      'into the Gateway, or take a newer release',
  ],
  'a ListenerSet of nothing': [
    (app) => new ListenerSet(new Chart(app, 'c'), 'S', { gateway: new SharedGateway(app, 'g'), listeners: [] }),
    [
      '[c/S] metadata.name "S": must be at most 253 characters: dot-separated parts of lower-case letters, ' +
        'digits and "-", starting and ending with a letter or digit (RFC 1123 subdomain)',
      '[c/S] listeners []: a ListenerSet needs one listener at least',
    ].join('\n'),
  ],
  'a Secret that cert-manager would write into, in a ListenerSet': [
    (app) =>
      new ListenerSet(new Chart(app, 'c'), 's', {
        gateway: new SharedGateway(app, 'g'),
        listeners: [
          Listener.https({
            hostname: 'a.example.com',
            certificate: Certificate.fromIssuer(Issuer.cluster('le'), 'a-tls'),
          }),
          Listener.https({ name: 'own', hostname: 'b.example.com', certificate: Certificate.fromSecret('b-tls') }),
        ],
      }),
    '[c/s] listeners[1].certificate "b-tls": is a Secret in the ListenerSet\'s namespace, and the issuer that ' +
      'another listener has brings cert-manager to write into it as well: it does so for every listener of the ' +
      'ListenerSet. Take it from the issuer too, or keep it in another namespace',
  ],
  'CORS on a release that does not serve it': [
    (app) =>
      new HttpRoute(new Chart(app, 'c'), 'r', {
        gateway: new SharedGateway(app, 'g', { cilium: new CiliumInstall(app, 'cilium', { version: '1.19.4' }) }),
        rules: [
          { backends: [Backend.fromName('s', 80)], filters: [Filter.cors({ allowOrigins: ['https://example.com'] })] },
        ],
      }),
    '[c/r] rules[0].filters[0] "CORS": is not served by Cilium 1.19 (1.20 does): let the backend answer, or take ' +
      'a newer release',
  ],
  'CORS for nobody': [
    () => Filter.cors({ allowOrigins: [] }),
    'Filter.cors allowOrigins []: no page may call. Name one origin at least, or leave the filter out',
  ],
  'an origin with a path': [
    () => Filter.cors({ allowOrigins: ['https://example.com/'] }),
    'Filter.cors allowOrigins "https://example.com/": must be an origin such as "https://www.example.com" or ' +
      '"https://*.example.com", in lower case and without a path',
  ],
  'an origin as no browser sends it': [
    () => Filter.cors({ allowOrigins: ['https://example.com:443'] }),
    'Filter.cors allowOrigins "https://example.com:443": has the port of its scheme, which browsers leave out: ' +
      'it would fit none. Leave it out',
  ],
  'every origin beside one': [
    () => Filter.cors({ allowOrigins: ['*', 'https://example.com'] }),
    'Filter.cors allowOrigins ["*","https://example.com"]: "*" is for every one. Give it alone, or leave it out',
  ],
  'every header with credentials': [
    () => Filter.cors({ allowOrigins: ['https://example.com'], exposeHeaders: ['*'], allowCredentials: true }),
    'Filter.cors exposeHeaders "*": with allowCredentials browsers take it for the name of a header (Fetch ' +
      'standard). Name the headers',
  ],
  'how long an answer to a preflight request is good': [
    () => Filter.cors({ allowOrigins: ['*'], maxAge: Duration.seconds(0) }),
    'Filter.cors maxAge 0 s: must be whole seconds, from 1 to 2147483647',
  ],
  'a kind of route that the release does not serve': [
    (app) =>
      new GrpcRoute(new Chart(app, 'c'), 'r', {
        gateway: new SharedGateway(app, 'g', { cilium: cilium114(app) }),
        backend: Backend.fromName('s', 80),
      }),
    '[c/r] gateway "g": is served by Cilium 1.14, which has no GRPCRoute: take 1.15, 1.16, 1.17, 1.18, 1.19 or 1.20',
  ],
  'two paths of one request': [
    () => Match.path('/a').and(Match.pathExact('/b')),
    'Match.and: {"type":"PathPrefix","value":"/a"} and {"type":"Exact","value":"/b"}: a request has one path. ' +
      'For requests that fit either, give the rule both matches',
  ],
  'TLS to a backend that the release does not speak, and of another namespace': [
    (app) =>
      new BackendTlsPolicy(new Chart(app, 'c', { namespace: 'a' }), 'p', {
        cilium: cilium114(app),
        backend: Backend.fromName('s', 443, 'b'),
        hostname: '*.example.com',
        ca: CaCertificate.fromObject(
          new ApiObject(new Chart(app, 'm', { namespace: 'c' }), 'ca', {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: 'ca' },
          }),
        ),
        metadata: { namespace: 'a' },
      }),
    [
      '[c/p] cilium "1.14": reads no BackendTLSPolicy (1.20 does), and would speak plain HTTP to s: take a newer ' +
        'release',
      '[c/p] hostname "*.example.com": must be a DNS name such as "example.com", without "*"',
      '[c/p] metadata.namespace "a": must be that of the Service, b: a policy reaches no other',
      '[c/p] ca "ca": is in namespace c, and a policy takes it from its own (a) alone: put it there',
    ].join('\n'),
  ],
  'a path without a slash': [() => Match.path('api'), 'Match.path "api": must begin with "/". Did you mean "/api"?'],
  'a header with a line break': [
    () => Match.header('x-a', 'a\nb'),
    'Match.header x-a "a\\nb": has a line break or a control character, and HTTP has no place for it',
  ],
  'the name of a header that is none': [
    () => Filter.requestHeaders({ remove: ['x a'] }),
    'Filter.requestHeaders remove "x a": must be the name of a header: 1 to 256 letters, digits or "-", without ":"',
  ],
  'a weight': [
    () => Backend.fromName('s', 80).withWeight(-1),
    'Backend s weight -1: must be a whole number from 0 to 1000000',
  ],
  'no namespace by name': [
    () => Namespaces.named(),
    "Namespaces.named: needs one name at least; to admit the gateway's own alone, use same()",
  ],
  'a gateway without listeners': [
    (app) => new SharedGateway(app, 'g', { listeners: [] }),
    '[g] listeners []: a Gateway needs one listener at least',
  ],
  'listeners: every complaint at once': [
    (app) =>
      new SharedGateway(app, 'g', {
        listeners: [Listener.http({ port: 70000 }), Listener.http({ hostname: 'A.example.com' })],
      }),
    [
      '[g] listeners[0].port 70000: must be a whole number from 1 to 65535',
      '[g] listeners[1].hostname "A.example.com": must be in lower case: "a.example.com"',
      '[g] listeners[1].name "http": is taken by another listener of this gateway: names tell routes which to ' +
        'attach to',
    ].join('\n'),
  ],
  'an address as host name': [
    (app) =>
      new HttpRoute(new Chart(app, 'c'), 'r', {
        gateway: new SharedGateway(app, 'g'),
        hostnames: ['192.0.2.1'],
        backend: Backend.fromName('s', 80),
      }),
    '[c/r] hostnames[0] "192.0.2.1": is an address, and Gateway API host names may not be one: give a DNS name',
  ],
  'a host name with a port': [
    (app) =>
      new HttpRoute(new Chart(app, 'c'), 'r', {
        gateway: new SharedGateway(app, 'g'),
        hostnames: ['a.example.com:80'],
        backend: Backend.fromName('s', 80),
      }),
    '[c/r] hostnames[0] "a.example.com:80": must be a DNS name such as "app.example.com" or "*.example.com", ' +
      'without scheme, port, path or trailing dot',
  ],
  'a Service name': [
    () => Backend.fromName('Web', 80),
    'Backend.fromName "Web": must be at most 63 characters: lower-case letters, digits and "-", starting and ' +
      'ending with a letter or digit (RFC 1123 label)',
  ],
  'a port': [() => Backend.fromName('web', 0), 'Backend.fromName web port 0: must be a whole number from 1 to 65535'],
  'a backend that is no Service': [
    (app) => Backend.fromService(new SharedGateway(app, 'g')),
    'Backend.fromService: g/Resource is a Gateway, and a route leads to a Service',
  ],
  'an AS number that is reserved': [
    (app) => new FrrRouter(app, 'frr', { asn: 23456, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] }),
    '[frr] asn 23456: is reserved (RFC 6793), and routers refuse it or mistrust its routes: take a private one, ' +
      '64512 to 65534 or 4200000000 to 4294967294',
  ],
  'an AS number with a fraction': [
    (app) => new BgpPeering(app, 'bgp', { localAsn: 1.5, peers: [router(app)] }),
    '[bgp] localAsn 1.5: must be a whole number from 1 to 4294967294',
  ],
  'settings of sessions: every complaint at once': [
    (app) =>
      new BgpPeering(app, 'bgp', {
        localAsn: 64512,
        peers: [router(app)],
        multihop: 0,
        peerPort: 70000,
        passwordSecret: 'BGP_AUTH',
        gracefulRestartTime: Duration.seconds(0),
        services: Services.all(),
        advertise: [
          Advertisement.services({
            communities: ['65000:70000', '007'],
            largeCommunities: ['1:2'],
            localPreference: -1,
            aggregationLengthIpv4: 32,
            aggregationLengthIpv6: 128,
            addresses: [],
          }),
        ],
        nodeOverrides: [
          { nodeName: 'node-1' },
          { nodeName: 'node-1', routerId: '2001:db8::1', localPort: 0, localAddress: 'here', localAsn: 0 },
        ],
      }),
    [
      '[bgp] multihop 0: must be a whole number from 1 to 255 hops',
      '[bgp] peerPort 70000: must be a whole number from 1 to 65535',
      '[bgp] passwordSecret "BGP_AUTH": must be at most 253 characters: dot-separated parts of lower-case ' +
        'letters, digits and "-", starting and ending with a letter or digit (RFC 1123 subdomain)',
      '[bgp] gracefulRestartTime 0 s: must be whole seconds, from 1 to 4095',
      '[bgp] nodeOverrides[0] {"nodeName":"node-1"}: changes nothing: name what is different on the node, or ' +
        'leave it out',
      '[bgp] nodeOverrides[1].nodeName "node-1": has an override already: put all of a node into one',
      '[bgp] nodeOverrides[1].routerId "2001:db8::1": must be written as an IPv4 address (RFC 6286)',
      '[bgp] nodeOverrides[1].localPort 0: must be a whole number from 1 to 65535',
      '[bgp] nodeOverrides[1].localAddress "here": must be an IPv4 or IPv6 address such as "192.0.2.1", without ' +
        'prefix length or zone',
      '[bgp] nodeOverrides[1].localAsn 0: is reserved (RFC 7607), and routers refuse it or mistrust its routes: ' +
        'take a private one, 64512 to 65534 or 4200000000 to 4294967294',
      '[bgp] services: is short for one advertisement, and there is advertise too: put the Services there, ' +
        'Advertisement.services({ services })',
      '[bgp] advertise[0].communities[0] "65000:70000": must be two numbers from 0 to 65535 such as "65000:100", ' +
        'or one from 0 to 4294967295 (RFC 1997)',
      '[bgp] advertise[0].communities[1] "007": must be two numbers from 0 to 65535 such as "65000:100", or one ' +
        'from 0 to 4294967295 (RFC 1997)',
      '[bgp] advertise[0].largeCommunities[0] "1:2": must be three numbers from 0 to 4294967295 such as ' +
        '"65000:100:7" (RFC 8092)',
      '[bgp] advertise[0].localPreference -1: must be a whole number from 0 to 4294967295',
      '[bgp] advertise[0].aggregationLengthIpv4 32: must be a whole number from 0 to 31 bits',
      '[bgp] advertise[0].aggregationLengthIpv6 128: must be a whole number from 0 to 127 bits',
      '[bgp] advertise[0].addresses []: names no kind of address, and nothing would be announced: leave it out, ' +
        'or name one',
    ].join('\n'),
  ],
  'nothing to announce': [
    (app) => new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router(app)], advertise: [] }),
    '[bgp] advertise []: needs one advertisement at least: sessions that announce nothing have no use',
  ],
  'what BGP of 1.14 does not have': [
    (app) =>
      new BgpPeering(app, 'bgp', {
        cilium: cilium114(app),
        localAsn: 64512,
        peers: [router(app)],
        passwordSecret: 'bgp-auth',
        advertise: [
          Advertisement.services({ communities: ['65000:1'] }),
          Advertisement.services({ addresses: [ServiceAddress.CLUSTER_IP] }),
        ],
        nodeOverrides: [{ nodeName: 'node-1', localAsn: 64520 }],
      }),
    [
      '[bgp] passwordSecret: Cilium 1.14 has no password for BGP sessions (1.15, 1.16, 1.17, 1.18, 1.19, 1.20 ' +
        'have): leave it out, or take one of these',
      '[bgp] advertise[0]: Cilium 1.14 has no communities and local preference (1.15, 1.16, 1.17, 1.18, 1.19, ' +
        '1.20 have): leave it out, or take one of these',
      '[bgp] advertise[1]: Cilium 1.14 has no choice between the addresses of Services (1.16, 1.17, 1.18, 1.19, ' +
        '1.20 have): leave it out, or take one of these',
      '[bgp] advertise: Cilium 1.14 has no second advertisement of Services (1.16, 1.17, 1.18, 1.19, 1.20 have): ' +
        'leave it out, or take one of these',
      '[bgp] nodeOverrides: Cilium 1.14 has no BGP settings of single nodes (1.16, 1.17, 1.18, 1.19, 1.20 have): ' +
        'leave it out, or take one of these',
      '[bgp] nodeOverrides[0].localAsn: Cilium 1.14 has no AS number of single nodes (1.18, 1.19, 1.20 have): ' +
        'leave it out, or take one of these',
    ].join('\n'),
  ],
  'what 1.15 and 1.17 do not have': [
    (app) =>
      new BgpPeering(app, 'bgp', {
        cilium: new CiliumInstall(app, 'cilium', { version: '1.15.19' }),
        localAsn: 64512,
        peers: [router(app)],
        advertise: [
          Advertisement.services({ wellKnownCommunities: [WellKnownCommunity.NO_EXPORT], aggregationLengthIpv4: 24 }),
        ],
      }),
    [
      '[bgp] advertise[0]: Cilium 1.15 has no well-known communities (1.16, 1.17, 1.18, 1.19, 1.20 have): leave ' +
        'it out, or take one of these',
      '[bgp] advertise[0]: Cilium 1.15 has no aggregation of routes (1.18, 1.19, 1.20 have): leave it out, or ' +
        'take one of these',
    ].join('\n'),
  ],
  'a password that FRR or the kernel would read otherwise, never shown': [
    (app) =>
      new FrrRouter(app, 'frr', {
        asn: 64513,
        addresses: ['192.0.2.1'],
        listenRanges: ['192.0.2.0/24'],
        password: 'two words',
      }),
    '[frr] password: must be 1 to 80 printable ASCII characters without spaces: the kernel takes no more',
  ],
  'a machine without an address, and one of a taken name': [
    (app) =>
      new FrrRouter(app, 'frr', {
        asn: 64513,
        cluster: new K3dCluster(app, 'lab', { image: IMAGE }),
        machine: 'hosts',
      }),
    [
      "[frr] addresses: is missing: give the address that hosts has on the nodes' network",
      '[frr] machine "hosts": is the name of something that belongs to this host: take another',
    ].join('\n'),
  ],
  'a peering without peers': [
    (app) => new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [] }),
    '[bgp] peers []: needs one router at least: nodes without a neighbor announce nothing',
  ],
  'a hold time under the least': [
    (app) => new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router(app)], holdTime: Duration.seconds(2) }),
    '[bgp] holdTime 2 s: must be whole seconds, from 3 to 65535',
  ],
  'a keepalive over a third of the hold time': [
    (app) =>
      new BgpPeering(app, 'bgp', {
        localAsn: 64512,
        peers: [router(app)],
        holdTime: Duration.seconds(9),
        keepAliveTime: Duration.seconds(9),
      }),
    '[bgp] keepAliveTime 9 s: must be whole seconds, from 1 to 3, a third of holdTime',
  ],
  'a label': [
    (app) =>
      new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router(app)], nodeSelector: { 'bgp enabled': 'yes!' } }),
    [
      '[bgp] nodeSelector key "bgp enabled": must be "name" or "prefix/name": name at most 63 of letters, ' +
        'digits, "-", "_", ".", prefix a DNS name',
      '[bgp] nodeSelector.bgp enabled "yes!": must be at most 63 of letters, digits, "-", "_", ".", starting and ' +
        'ending with a letter or digit',
    ].join('\n'),
  ],
  'a selection of nothing': [
    () => Services.withLabels({}),
    'Services.withLabels {}: needs one label at least; to select everything, use all()',
  ],
  'a label of namespaces': [
    () => Namespaces.withLabels({ a: 'b c' }),
    'Namespaces.withLabels a "b c": must be at most 63 of letters, digits, "-", "_", ".", starting and ending ' +
      'with a letter or digit',
  ],
  'a router of which too little is known': [
    (app) => new FrrRouter(app, 'frr', { asn: 64513 }),
    [
      '[frr] addresses: is missing: give the address that the nodes dial, or a cluster of this host: K3dCluster ' +
        'or KindCluster',
      '[frr] listenRanges: is missing: give the network that the nodes are in, or the cluster',
    ].join('\n'),
  ],
  'a network of the nodes that is of the other family': [
    (app) => new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['2001:db8::/64'] }),
    '[frr] listenRanges ["2001:db8::/64"]: has no IPv4, and the nodes dial an IPv4 address: give the IPv4 ' +
      'network that they are in',
  ],
  'a network of the nodes that is of the other family beside the right one': [
    (app) => {
      const listenRanges = ['192.0.2.0/24', '2001:db8::/64'];
      new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges });
    },
    '[frr] listenRanges[1] "2001:db8::/64": is IPv6, and the router has no such address that nodes could dial: ' +
      'leave it out, or give the router an IPv6 address',
  ],
  'networks of the nodes beside an address that nobody can read': [
    (app) => {
      const listenRanges = ['192.0.2.0/24', '2001:db8::/64'];
      new FrrRouter(app, 'frr', { asn: 64513, addresses: [Unknown.named('ROUTER')], listenRanges });
      new FrrRouter(app, 'other', { asn: 64514, listenRanges, accept: ['198.51.100.0/24'] });
    },
    [
      '[frr] addresses[0] "${ROUTER}": must be an IPv4 or IPv6 address such as "192.0.2.1", without prefix length ' +
        'or zone',
      '[other] addresses: is missing: give the address that the nodes dial, or a cluster of this host: K3dCluster ' +
        'or KindCluster',
    ].join('\n'),
  ],
  'Helm values that YAML does not have': [
    (app) => {
      const self: Record<string, unknown> = {};
      self.self = self;
      const values = { a: () => 1, b: [10n, Number.NaN], c: { d: new Date(0), e: new Map() }, f: self };
      new CiliumInstall(app, 'cilium', { values });
    },
    [
      '[cilium] values.a: is a function, which Helm values cannot hold: give text, a number, a list or an object',
      '[cilium] values.b[0]: is a bigint, which Helm values cannot hold: give text, a number, a list or an object',
      '[cilium] values.b[1]: is NaN, which Helm values cannot hold: give text, a number, a list or an object',
      '[cilium] values.c.d: is a Date, which Helm values cannot hold: give text, a number, a list or an object',
      '[cilium] values.c.e: is a Map, which Helm values cannot hold: give text, a number, a list or an object',
      '[cilium] values.f.self: is an object that holds itself, which Helm values cannot hold: give text, a number, a ' +
        'list or an object',
    ].join('\n'),
  ],
  'host names of what is not set': [
    (app) => {
      const hostnames = [`shop.${process.env.NOT_SET}`, `${{}}.example.com`, 'Shop.Example.com'];
      new SharedGateway(app, 'gw').addRoute('a', { hostnames, backend: Backend.fromName('web', 80) });
    },
    [
      '[gw/a] hostnames[0] "shop.undefined": ends in "undefined": a variable of the program is not set. Set it',
      '[gw/a] hostnames[1] "[object Object].example.com": must be a DNS name such as "app.example.com" or ' +
        '"*.example.com", without scheme, port, path or trailing dot',
      '[gw/a] hostnames[2] "Shop.Example.com": must be in lower case: "shop.example.com"',
    ].join('\n'),
  ],
  'two networks of Services of one family': [
    (app) =>
      new K3sCluster(app, 'k3s', {
        nodeNetworks: ['192.0.2.0/24'],
        serviceCidrs: ['10.43.0.0/16', '10.44.0.0/16'],
        nodes: [{ name: 'a', controlPlane: true, addresses: ['192.0.2.11'] }],
      }),
    '[k3s] serviceCidrs[1] "10.44.0.0/16": is the second one of IPv4: give one of each family at most',
  ],
  'targets of records': [
    (app) => new SharedGateway(app, 'gw', { dnsTargets: ['198.51.100.0/24', '198.51.100.7', 'edge.example.com.'] }),
    [
      '[gw] dnsTargets[0] "198.51.100.0/24": must be an IPv4 or IPv6 address such as "192.0.2.1", without prefix ' +
        'length or zone',
      '[gw] dnsTargets[2] "edge.example.com.": must be a DNS name such as "app.example.com" or "*.example.com", ' +
        'without scheme, port, path or trailing dot',
    ].join('\n'),
  ],
  'explicit neighbors that nobody knows': [
    (app) => new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], neighbors: NeighborDiscovery.EXPLICIT }),
    '[frr] neighbors "explicit": needs a cluster whose nodes and their addresses are all known: give them, or ' +
      'take NeighborDiscovery.LISTEN_RANGE',
  ],
  'a network of neighbors beside neighbors one by one': [
    (app) => {
      const cluster = new K3dCluster(app, 'cluster', { name: 'lab' });
      const neighbors = NeighborDiscovery.EXPLICIT;
      new FrrRouter(app, 'frr', { cluster, asn: 64513, neighbors, listenRanges: ['10.50.0.0/16', '2001:db8::/64'] });
    },
    '[frr] listenRanges ["10.50.0.0/16","2001:db8::/64"]: is given beside explicit neighbors, and the router ' +
      'takes those alone: leave it out',
  ],
  'a router that is a peer twice': [
    (app) => {
      const peer = router(app);
      new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [peer, peer] });
    },
    '[bgp] peer "router": 192.0.2.1 is the address of peer router already. Name each router once',
  ],
  'routers whose peers would have one name': [
    (app) => {
      const one = BgpRouter.fromAttributes(new Chart(app, 'lab'), 'r1', { asn: 64513, addresses: ['192.0.2.1'] });
      const two = BgpRouter.fromAttributes(app, 'lab-r1', { asn: 64514, addresses: ['192.0.2.2'] });
      const three = BgpRouter.fromAttributes(app, 'r3', { asn: 64515, addresses: ['192.0.2.3'] });
      const peers = { '192.0.2.3': 'lab-r1' };
      new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [one, two, three], names: { peers } });
    },
    [
      `[bgp] peer "lab-r1": would be named lab-r1, as peer lab/r1 is. Name it in names.peers: { '192.0.2.2': … }`,
      `[bgp] peer "r3": would be named lab-r1, as peer lab/r1 is. Name it in names.peers: { '192.0.2.3': … }`,
    ].join('\n'),
  ],
  'a release that nobody knows': [
    (app) => new CiliumInstall(app, 'cilium', { version: '1.99.0' }),
    '[cilium] version "1.99.0": is not supported: this library writes for Cilium 1.14 to 1.20. Take one of ' +
      'these, or a newer version of the library. To teach it this one, add an entry to lib/release/table.ts: ' +
      'docs/architecture.md, "A Cilium release"',
  ],
  'a release of the past': [
    (app) => new CiliumInstall(app, 'cilium', { version: '1.13.9' }),
    '[cilium] version "1.13.9": is not supported: this library writes for Cilium 1.14 to 1.20. Take 1.14 or newer',
  ],
  'a version that is none': [
    (app) => new CiliumInstall(app, 'cilium', { version: '1.14' }),
    '[cilium] version "1.14": must be a full version such as "1.20.2"',
  ],
  'a cluster: every complaint at once': [
    (app) =>
      new K3dCluster(app, 'cluster', {
        name: 'Big',
        image: IMAGE,
        servers: 0,
        podCidr: '10.0.0.1/8',
        apiPort: -1,
        network: { subnet: '192.0.2.0/25' },
      }),
    [
      '[cluster] name "Big": must be at most 63 characters: lower-case letters, digits and "-", starting and ' +
        'ending with a letter or digit (RFC 1123 label)',
      '[cluster] servers 0: must be a whole number from 1 to 1000',
      '[cluster] network.subnet "192.0.2.0/25": must be /24 or larger: half of it is for nodes, half for address pools',
      '[cluster] podCidr "10.0.0.1/8": has host bits set. Did you mean "10.0.0.0/8" or "10.0.0.1/32"?',
      '[cluster] apiPort -1: must be a whole number from 1 to 65535',
    ].join('\n'),
  ],
  'more nodes than addresses': [
    (app) => new K3dCluster(app, 'cluster', { image: IMAGE, agents: 200, network: { subnet: '192.0.2.0/24' } }),
    '[cluster] network.subnet "192.0.2.0/24": its lower half 192.0.2.0/25 has no room for 201 nodes: take a ' +
      'larger subnet',
  ],
  'a token that k3d would expand': [
    (app) => new K3dCluster(app, 'cluster', { image: IMAGE, token: 'pa$$word' }),
    '[cluster] token: must be printable ASCII on one line without "$": k3d replaces $NAME by the environment ' +
      'variable and cannot be told not to',
  ],
  'a part that a network does not have': [
    (app) => new K3dCluster(app, 'cluster', { image: IMAGE }).subnetOf(8, 256),
    '[cluster] subnetOf(8, 256): 172.28.0.0/16 cut into 2^8 parts has no part 256. Count from 0, and stay within ' +
      '32 bits',
  ],
  'an existing cluster': [
    (app) => Cluster.fromAttributes(app, 'c', { name: 'c', nodes: [{ name: 'n1', addresses: ['192.0.2'] }] }),
    '[c] nodes[0].addresses[0] "192.0.2": must be an IPv4 or IPv6 address such as "192.0.2.1", without prefix ' +
      'length or zone',
  ],
  'an edge to a gateway without address': [
    (app) => new HaproxyEdge(app, 'edge', { gateways: [new SharedGateway(app, 'gw')] }),
    '[edge] gateways "gw": has no address that is known before it runs: give it one, such as `addresses: ' +
      '[pool.reserve(10)]`',
  ],
  'an edge whose TLS, client addresses and metrics do not go together': [
    (app) =>
      new HaproxyEdge(app, 'edge', {
        gateways: [new SharedGateway(app, 'gw', { cilium: cilium114(app), namespace: 'gw' })],
        tls: EdgeTls.passthrough({ port: 0 }),
        clientAddress: ClientAddress.forwardedFor(),
        tcpPorts: [70000],
        metricsAddress: '127.0.0.1',
      }),
    [
      '[edge] gateways "gw": has no address that is known before it runs: give it one, such as `addresses: ' +
        '[pool.reserve(10)]`',
      '[edge] clientAddress "forwarded-for": Cilium 1.14, which serves gw, has no value for it (1.16, 1.17, ' +
        '1.18, 1.19, 1.20 have): leave it out, or take a newer release',
      '[edge] metricsAddress "127.0.0.1": is given without `metricsPort`: give both, or neither',
      '[edge] clientAddress "forwarded-for": the edge cannot see into TLS that passes through, and a client ' +
        'could claim any address there. Take ClientAddress.proxyProtocol()',
      '[edge] tls.port 0: must be a whole number from 1 to 65535',
      '[edge] tcpPorts[0] 70000: must be a whole number from 1 to 65535',
    ].join('\n'),
  ],
  'an edge with certificates at no path': [
    (app) => {
      const gateway = SharedGateway.fromAttributes(app, 'gw', {
        name: 'gw',
        namespace: 'gw',
        addresses: ['192.0.2.1'],
      });
      new HaproxyEdge(app, 'one', {
        gateways: [gateway],
        tls: EdgeTls.terminate({ certificateDirectory: 'my certificates' }),
      });
    },
    '[one] tls.certificateDirectory "my certificates": must be an absolute path such as ' +
      '"/etc/haproxy/certificates": letters, digits and ._+- between slashes',
  ],
  'an edge that redirects to HTTPS and takes none': [
    (app) =>
      new HaproxyEdge(app, 'edge', {
        gateways: [SharedGateway.fromAttributes(app, 'gw', { name: 'gw', namespace: 'gw', addresses: ['192.0.2.1'] })],
        redirectToHttps: true,
      }),
    '[edge] redirectToHttps true: the edge takes no HTTPS to redirect to. Give it `tls`, such as EdgeTls.passthrough()',
  ],
  'a Caddy that is told what it cannot do': [
    (app) =>
      new CaddyEdge(app, 'edge', {
        gateways: [SharedGateway.fromAttributes(app, 'gw', { name: 'gw', namespace: 'gw', addresses: ['192.0.2.1'] })],
        tls: CaddyTls.acme({ email: 'ops' }),
        port: 0,
      }),
    [
      '[edge] port 0: must be a whole number from 1 to 65535',
      '[edge] tls.email "ops": must be an address such as "ops@example.com"',
    ].join('\n'),
  ],
  'an edge to nowhere on no address': [
    (app) => new HaproxyEdge(app, 'edge', { gateways: [], bindAddress: 'eth0' }),
    [
      '[edge] bindAddress "eth0": must be an IPv4 or IPv6 address, or "*" for every IPv4 address',
      '[edge] gateways []: must name the gateways to forward to, one at least',
    ].join('\n'),
  ],
  'a name of host files': [
    (app) => new HostSetup(app, 'host', { name: '../x' }),
    '[host] name "../x": must be at most 63 characters: lower-case letters, digits and "-", starting and ending ' +
      'with a letter or digit (RFC 1123 label)',
  ],
};

function cilium114(app: App): CiliumInstall {
  return new CiliumInstall(app, 'cilium', { version: '1.14.1' });
}

function router(app: App) {
  return BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
}

const HEADING = 'Validation failed with the following errors:\n';

function thrownBy(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe('what cannot be right is refused: by a construct when synth ends, by a static at once', () => {
  for (const [name, [build, message]] of Object.entries(REFUSALS)) {
    it(name, () => {
      const app = new App();
      if (message.startsWith('[')) build(app);
      const error = thrownBy(() => (message.startsWith('[') ? app.synthYaml() : build(app)));
      assert.equal(unwrapped(error.message.replace(HEADING, '')).join('\n'), message);
      assert.match(error.message, /\(test\/refusals\.test\.ts:\d+\)$/);
      const long = error.message.split('\n').filter((line) => line.length > 80 && / [^ ]+ [^ ]/.test(line));
      assert.deepEqual(long, []);
      assert.doesNotMatch(error.stack!, /node_modules|node:|\/lib\//);
    });
  }
});
