import satisfies = require('semver/functions/satisfies');

/** A bug of a Cilium version that affects valid objects. */
export interface Fault {
  /** The symptom, as a sentence. */
  readonly symptom: string;
  /** The range of versions that are known to have the bug. Other versions are unknown. */
  readonly broken: string;
  /** The first fixed version of each minor. Empty: no fixed version is known. */
  readonly fixed: readonly string[];
  /** Issues and pull requests of cilium/cilium. */
  readonly source: readonly number[];
  /** The workaround for users who cannot upgrade. */
  readonly todo?: string;
  /** The check that reports the objects that the bug affects. */
  readonly check?: string;
}

/**
 * Known faults of Cilium's load balancing, BGP, L2 announcements and Gateway API. The versions are from its change logs
 * or its source. lib/checks/concerns.ts finds the affected objects.
 */
export const FAULTS = {
  'challenge-lost': {
    symptom:
      'A listener for HTTP without a host name serves nothing for the host names of HTTPS listeners: the ' +
      'challenges of cert-manager get 404, and so do redirects of single hosts.',
    broken: '1.16.0 - 1.17.6 || 1.18.0 - 1.18.7 || 1.19.0 - 1.19.1',
    fixed: ['1.18.8', '1.19.2'],
    source: [36750, 44123, 44492],
    todo: 'Add a listener for HTTP with each host name, or take DNS-01.',
    check: 'http-route-left-out',
  },
  'every-name-asked': {
    symptom: 'Envoy refuses all tables of a Gateway with an HTTPS listener without a host name.',
    broken: '1.14.0 - 1.14.1',
    fixed: ['1.14.2', '1.15.0'],
    source: [27099, 27472],
    todo: 'Give the listener a host name, such as `*.example.com`.',
    check: 'https-without-hostname',
  },
  'selector-missing': {
    symptom:
      'The operator crashes at a listener that admits the namespaces of a selector and has none, again at each ' +
      'start: Cilium configures nothing any more, addresses and other Gateways included.',
    broken: '1.14.1 - 1.18.10',
    fixed: ['1.19.0'],
    source: [41939],
    todo: 'Give the listener a selector, or admit the same or all namespaces.',
    check: 'listener-selector-missing',
  },
  'http-ports-merged': {
    symptom: 'Routes for one listener of plain HTTP answer at the ports of all others.',
    broken: '>=1.14.1',
    fixed: [],
    source: [31717, 42898],
    todo: 'Give what is not for everybody, such as a port for administrators, its own Gateway.',
  },
  'tls-ports-merged': {
    symptom: 'Routes for one listener that speaks TLS answer at the ports of all others that do.',
    broken: '1.14.1 - 1.19.5',
    fixed: ['1.19.6'],
    source: [31122, 44889],
    todo: 'Give each port a Gateway of its own.',
  },
  'https-beside-tls': {
    symptom:
      'Listeners for HTTPS and TLS passthrough of one port, with host names that meet, get the condition Conflicted.',
    broken: '>=1.19.6',
    fixed: [],
    source: [48092],
    todo: 'Take another port for one of them, or host names that have none in common.',
    check: 'listener-protocols-collide',
  },
  'listener-names-twice': {
    symptom:
      'Where a Gateway passes TLS through at two ports or more, and ends it at one of them too, Cilium drops all ' +
      'of its tables: no host name is served, and all conditions are True.',
    broken: '>=1.20.0',
    fixed: [],
    source: [48269],
    todo: 'Take another port, or another Gateway, for what passes through beside HTTPS.',
  },
  'two-certificates': {
    symptom:
      'Where a listener has two certificates, Envoy refuses all tables of the Gateway: a new one serves nothing, a ' +
      'changed one what it served before, and all conditions are True.',
    broken: '>=1.14.1',
    fixed: [],
    source: [41228, 46848],
    todo: 'Give each host name a listener with one certificate.',
    check: 'tls-names-twice',
  },
  'server-names-twice': {
    symptom:
      'Where HTTPS listeners at two ports of a Gateway have one host name and one certificate, Envoy refuses all ' +
      'tables of the Gateway, and all conditions are True.',
    broken: '1.19.3 - 1.19.4',
    fixed: ['1.19.5'],
    source: [45623, 45624],
    todo: 'Give each port its own host name, or a Gateway of its own.',
    check: 'tls-names-twice',
  },
  'passthrough-lost': {
    symptom: 'A TLSRoute without sectionName gets no connection where its Gateway has listeners for HTTP or HTTPS too.',
    broken: '1.19.2 - 1.19.4',
    fixed: ['1.19.5'],
    source: [45371],
    todo: 'Name the listener in the route.',
  },
  'passthrough-weights': {
    symptom:
      'Where a rule of a TLSRoute has several backends, Envoy refuses all tables of the Gateway: a new one serves ' +
      'nothing, a changed one what it served before.',
    broken: '1.14.1 - 1.17.6 || 1.18.0 - 1.18.10 || 1.19.0 - 1.19.4',
    fixed: ['1.19.5'],
    source: [37609, 45932, 45937],
    todo: 'Give the rule one backend.',
    check: 'tls-names-twice',
  },
  'passthrough-weight-zero': {
    symptom:
      'Where one of several backends of a TLSRoute has the weight 0, Envoy refuses all tables of the Gateway: a new ' +
      'one serves nothing, a changed one what it served before.',
    broken: '>=1.19.5',
    fixed: [],
    source: [45937],
    todo: 'Leave the backend out.',
    check: 'weights-zero',
  },
  'expression-taken': {
    symptom:
      'A route with a regular expression that RE2 cannot read is accepted, and Envoy refuses all tables of the ' +
      'Gateway: a new one serves nothing, a changed one what it served before. Since 1.20 the route alone is refused.',
    broken: '1.14.1 - 1.17.16 || 1.18.0 - 1.18.10 || 1.19.0 - 1.19.6',
    fixed: ['1.20.0'],
    source: [47005],
    todo: 'Write the expression in the syntax of RE2.',
    check: 'expression-refused',
  },
  'host-header-taken': {
    symptom:
      'A route that sets Host by a RequestHeaderModifier is accepted, and Envoy refuses all tables of the Gateway. ' +
      'Since 1.19, other new routes may stay without conditions, and unserved; since 1.20.1, it is refused alone.',
    broken: '1.14.1 - 1.17.16 || 1.18.0 - 1.18.10 || 1.19.0 - 1.19.6 || 1.20.0',
    fixed: ['1.20.1'],
    source: [39588, 42504, 47633, 47599],
    todo: 'Set the host name by a URLRewrite.',
    check: 'header-refused',
  },
  'external-auth-open': {
    symptom:
      'Where the backend of an ExternalAuth filter is not there, or no ReferenceGrant allows it, requests go on ' +
      'without authorization.',
    broken: '1.20.0 - 1.20.1',
    fixed: ['1.20.2'],
    source: [47929],
    todo: 'Apply the backend, and the ReferenceGrant for it, before the route.',
  },
  'rules-shared': {
    symptom: 'Two rules of one HTTPRoute with the same match share requests; the first should have them all.',
    broken: '1.14.1 - 1.20.0',
    fixed: ['1.20.1'],
    source: [46696],
    todo: 'Take the second rule out.',
    check: 'rule-shadowed',
  },
  'tables-reordered': {
    symptom:
      'Where many routes of one host name match as closely as each other, the operator writes the tables of the ' +
      'Gateway again and again after a change, each time in another order, and requests may get 403 meanwhile.',
    broken: '>=1.17.6',
    fixed: [],
    source: [48367],
    todo: 'Put the rules of one host name into one route.',
  },
  'listener-host-ignored': {
    symptom: 'A route is served for all of its host names, also for those that its listener is not for.',
    broken: '1.15.0 - 1.15.3',
    fixed: ['1.15.4'],
    source: [30685, 30686],
  },
  'redirect-port': {
    symptom: 'A redirect without a port leads to the port of another listener.',
    broken: '1.15.0 - 1.15.3',
    fixed: ['1.15.4'],
    source: [31361],
    todo: 'Write the port into the redirect.',
  },
  'root-prefix-joined': {
    symptom:
      'A rewrite of the prefix "/" puts no slash between the new prefix and the rest of the path: with `/v2`, ' +
      'requests for `/users` go on as `/v2users`.',
    broken: '1.15.0 - 1.18.10',
    fixed: ['1.19.0'],
    source: [41998, 42204],
    todo: 'End the new prefix with two slashes, such as `/v2//`: Cilium takes one of them away.',
    check: 'rewrite-without-slash',
  },
  'method-order': {
    symptom: 'A match with headers goes before one with a method; the Gateway API has it the other way round.',
    broken: '1.15.0 - 1.15.7 || 1.16.0',
    fixed: ['1.15.8', '1.16.1'],
    source: [34109],
  },
  'grant-unseen': {
    symptom: 'A new ReferenceGrant for a certificate changes nothing until its Gateway changes too.',
    broken: '1.15.0 - 1.15.7 || 1.16.0',
    fixed: ['1.15.8', '1.16.1'],
    source: [34032],
    todo: 'Restart the operator after the grant is applied.',
  },
  'grpc-without-method': {
    symptom: 'A GRPCRoute with a match that names no method stops the operator with a panic.',
    broken: '1.15.0 - 1.15.1',
    fixed: ['1.15.2'],
    source: [31052],
  },
  'tlsroute-crd': {
    symptom: 'Where the CRD of TLSRoute is not installed, Cilium reconciles no Gateway.',
    broken: '1.17.0 - 1.17.3',
    fixed: ['1.17.4'],
    source: [38874],
    todo: 'Install the CRD.',
  },
  'discovery-once': {
    symptom:
      'Where the API server does not answer as the operator starts, Cilium configures no Gateway and copies no ' +
      'certificate until the operator restarts: new Gateways wait for a controller, and HTTPS connections are reset.',
    broken: '1.15.0 - 1.18.10 || 1.19.0 - 1.19.3',
    fixed: ['1.19.4'],
    source: [43130, 43452, 44662],
    todo: 'Restart the operator if its log says "Required GatewayAPI resources are not found".',
  },
  'listener-set-secret': {
    symptom:
      'A ListenerSet whose Secret was there before it gets no certificate: connections are reset, and all conditions ' +
      'are True.',
    broken: '1.20.0',
    fixed: ['1.20.1'],
    source: [47622, 47627],
    todo: 'Restart the operator after the ListenerSet is applied.',
  },
  'retry-unread': {
    symptom: 'The status codes and connection errors of `retry` in an HTTPRoute are not retried.',
    broken: '1.17.0 - 1.17.16 || 1.18.0 - 1.18.10 || 1.19.0 - 1.19.6',
    fixed: ['1.20.0'],
    source: [46433],
    check: 'retry-ignored',
  },
  'static-ipv6': {
    symptom: 'A Gateway that writes its IPv6 address in another way than Kubernetes does is not Programmed.',
    broken: '1.19.0 - 1.19.6 || 1.20.0 - 1.20.1',
    fixed: ['1.20.2'],
    source: [47943],
    todo: 'Write the address in its short form, in lower case.',
  },
  'gateway-local-bgp': {
    symptom: 'A Gateway with externalTrafficPolicy Local is announced over BGP by no node.',
    broken: '1.14.1 - 1.18.10',
    fixed: ['1.19.0'],
    source: [42386],
    todo: 'Take externalTrafficPolicy: Cluster.',
    check: 'gateway-local-unannounced',
  },
  'gateway-local-l2': {
    symptom: 'No node answers on its network for a Gateway with externalTrafficPolicy Local.',
    broken: '>=1.20.2',
    fixed: [],
    source: [48799],
    todo: 'Take externalTrafficPolicy: Cluster.',
  },
  'local-l2-dropped': {
    symptom:
      'A node without a pod answers on its network for a Service with externalTrafficPolicy Local, and drops ' +
      'what comes.',
    broken: '1.14.1 - 1.20.1',
    fixed: ['1.20.2'],
    source: [27800, 46399],
    todo: 'Take externalTrafficPolicy: Cluster.',
  },
  'local-bgp-everywhere': {
    symptom: 'Nodes without a pod announce a Service with externalTrafficPolicy Local over BGP, and drop what comes.',
    broken: '1.19.1 - 1.19.5',
    fixed: [],
    source: [44803],
    todo: 'Take externalTrafficPolicy: Cluster.',
  },
  'local-bgp-race': {
    symptom:
      'A node sometimes announces a Service with externalTrafficPolicy Local late, or goes on after its pod is gone.',
    broken: '1.16.0 - 1.16.4',
    fixed: ['1.16.5'],
    source: [36165, 36230],
  },
  'local-bgp-terminating': {
    symptom: 'A node announces a Service with externalTrafficPolicy Local until its last, terminating pod is gone.',
    broken: '1.14.1 || 1.15.0 - 1.15.5 || 1.19.0 - 1.19.3',
    fixed: ['1.15.6', '1.19.4'],
    source: [32536, 45286],
  },
  'local-backend-elsewhere': {
    symptom:
      'Where a route leads to a Service with externalTrafficPolicy Local, Envoy knows the pods of its own node ' +
      'alone: at a node without one, requests get 503, and TLS connections are closed.',
    broken: '>=1.18.0',
    fixed: [],
    source: [41482],
    todo: 'Take externalTrafficPolicy: Cluster, or lead the route to a second Service of type ClusterIP.',
  },
  'lease-lost': {
    symptom: 'After a node lost its lease for an address once, it never takes one again: addresses stop answering.',
    broken: '1.14.0 - 1.14.6',
    fixed: ['1.14.7', '1.15.0'],
    source: [26586, 30340],
    todo: 'Restart the agents.',
  },
  'l2-ipv6-unsolicited': {
    symptom: 'Hosts ignore the unsolicited neighbor advertisements for IPv6 addresses: a takeover takes minutes.',
    broken: '1.19.0 - 1.19.4',
    fixed: ['1.19.5'],
    source: [46079],
  },
  'l2-ipv6-snooped': {
    symptom:
      'Behind a switch or bridge with multicast snooping, a node gets no neighbor solicitations for its IPv6 ' +
      'addresses: nobody on its network reaches them.',
    broken: '1.19.0 - 1.19.5',
    fixed: ['1.19.6'],
    source: [46274, 46332],
    todo: 'Turn multicast snooping off.',
  },
  'l2-service-missed': {
    // Agents collect changes for half a second. Later, an address alone is no change of its Service (cilium#43811).
    symptom:
      'Where a Service waits for its address, as when the pool comes later, no node answers for it on its network ' +
      'until the Service changes or the agents restart.',
    broken: '1.20.0',
    fixed: ['1.20.1'],
    source: [43811, 47579],
    todo: 'Apply pools before Services, and change a label of a Service for which no node answers.',
  },
  'arp-unanswered': {
    symptom:
      'With some network cards and kernels, a node answers no ARP requests for addresses of Services, although it ' +
      'has their lease.',
    broken: '1.14.1 - 1.18.1',
    fixed: ['1.18.2', '1.19.0'],
    source: [40419, 41233],
    todo: 'Leave the node out of the policy.',
  },
  'arp-entries-lost': {
    symptom: 'A node may stop answering ARP requests for an address, although it has its lease.',
    broken: '1.19.0 - 1.19.3',
    fixed: ['1.19.4'],
    source: [45068, 45197],
    todo: 'Restart the agent of the node.',
  },
  'shared-address-two-nodes': {
    symptom:
      'Two nodes may answer on their network for an address that Services share, a node for each Service: ' +
      'connections break as hosts go from one node to the other.',
    broken: '>=1.15.0',
    fixed: [],
    source: [48419],
    todo: 'Give each Service its own address, or let a single node answer.',
  },
  'shared-address-split': {
    symptom: 'After a restart of the operator Services that shared an address get one each.',
    broken: '1.15.0 - 1.15.9 || 1.16.0 - 1.16.2',
    fixed: ['1.15.10', '1.16.3'],
    source: [34783],
    todo: 'Request the address in each of them.',
  },
  'shared-addresses-swapped': {
    symptom:
      'Where Services with one sharing key have several addresses, because some of them cannot share one, a Service ' +
      'that can share either may get the other after a restart of the operator.',
    broken: '1.16.3 - 1.19.6',
    fixed: ['1.20.0'],
    source: [46262],
    todo: 'Request the address in each of them.',
  },
  'shared-port-of-protocols': {
    symptom:
      'Services with one sharing key share no address where they have one port number of two protocols, such as ' +
      'DNS over TCP and UDP.',
    broken: '1.17.0 - 1.17.6',
    fixed: ['1.17.7', '1.18.0'],
    source: [40643],
    todo: 'Set the Helm value loadBalancer.protocolDifferentiation.enabled to true.',
  },
  'sharing-key-panic': {
    symptom: 'The operator stops with a panic where sharing key and requested address of a Service change at once.',
    broken: '1.15.0 - 1.15.8 || 1.16.0 - 1.16.1',
    fixed: ['1.15.9', '1.16.2'],
    source: [34236],
    todo: 'Change one, then the other.',
  },
  'reserved-address-panic': {
    symptom:
      'The operator crashes at a Service with a sharing key that asks for the first or last address of a block with ' +
      '`allowFirstLastIPs: "No"`, again at each start: Cilium gives no addresses any more, and configures no Gateway.',
    broken: '>=1.20.0',
    fixed: [],
    source: [48779, 48804],
    todo: 'Ask for another address, or let the pool give its first and last ones.',
    check: 'service-address-in-no-pool',
  },
  'shared-address-withdrawn': {
    symptom: 'BGP withdraws the address that Services share when one of them goes.',
    broken: '1.15.0 - 1.16.2',
    fixed: ['1.16.3'],
    source: [35018, 35166],
  },
  'pool-ranges-kept': {
    symptom:
      'Of the ranges that a pool loses in one change, every second one stays: the pool conflicts with itself, or ' +
      'with the pool that gets them.',
    broken: '1.14.1 || 1.15.0 - 1.15.1',
    fixed: ['1.15.2', '1.16.0'],
    source: [30859],
    todo: 'Restart the operator after the change.',
  },
  'pool-deleted': {
    symptom: 'The operator crashes when a pool with several blocks is deleted.',
    broken: '1.15.0 - 1.15.18 || 1.16.0 - 1.16.11 || 1.17.0 - 1.17.5',
    fixed: ['1.15.19', '1.16.12', '1.17.6', '1.18.0'],
    source: [40013],
    todo: 'Take the blocks out one by one first.',
  },
  'pool-changed': {
    symptom:
      'Where a block of a pool changes, even if it gets wider, Services with addresses of it lose them, and may get ' +
      'others.',
    broken: '1.14.1 || 1.15.0 - 1.15.18 || 1.16.0 - 1.16.11 || 1.17.0 - 1.17.5',
    fixed: ['1.15.19', '1.16.12', '1.17.6', '1.18.0'],
    source: [40013, 40358],
    todo: 'Request the addresses in the Services before you change the pool.',
  },
  'addresses-reassigned': {
    symptom:
      'Where Services wait for an address, as when a pool is full, a change of the pool or a restart of the operator ' +
      'may give them addresses that other Services have.',
    broken: '1.14.1 - 1.18.1',
    fixed: ['1.18.2', '1.19.0'],
    source: [40358, 41122, 41147, 43131],
    todo: 'Request the addresses in the Services.',
  },
  'pool-shrunk': {
    symptom: 'Where a pool shrinks, Services whose addresses are still in it may get others.',
    broken: '1.17.0 - 1.17.6 || 1.18.0 - 1.18.10 || 1.19.0 - 1.19.6',
    fixed: ['1.20.0'],
    source: [41458, 45543],
    todo: 'Request the addresses in the Services before you change the pool.',
  },
  'pool-counts': {
    symptom: 'Of several pools some show no count of free addresses, or a wrong one.',
    broken: '1.16.0 - 1.16.15 || 1.17.0 - 1.17.6 || 1.18.0 - 1.18.2',
    fixed: ['1.16.16', '1.18.3'],
    source: [41322, 41536],
  },
  'pool-blocks-unread': {
    symptom:
      'A CiliumBGPPeeringPolicy does not see that a pool with `blocks` changed, and its Services stay unannounced.',
    broken: '1.15.0 - 1.15.5',
    fixed: ['1.15.6'],
    source: [32694, 33076],
    todo: 'Write the pool with `cidrs`.',
  },
  'peer-asn-kept': {
    symptom: 'A CiliumBGPPeeringPolicy in which a peer gets another AS number goes on with the old number.',
    broken: '1.14.1 || 1.15.0 - 1.15.6',
    fixed: ['1.15.7', '1.16.0'],
    source: [33163, 33262],
    todo: 'Delete the policy, and apply it with the new number some seconds later.',
  },
  'peer-address-kept': {
    symptom:
      'Where a peer of a CiliumBGPClusterConfig gets another address, Services are announced to it only after they ' +
      'change, or the agents restart.',
    broken: '1.16.0 - 1.17.2',
    fixed: ['1.17.3', '1.18.0'],
    source: [38620],
    todo: 'Give the peer another name too.',
  },
  'password-unheard': {
    symptom:
      'Where a CiliumBGPNodeConfigOverride gives a node a port, the node accepts no connection with a password ' +
      'there: only sessions that it opens itself come up.',
    broken: '1.16.10 - 1.16.12 || 1.17.4 - 1.17.6',
    fixed: ['1.16.13', '1.17.7', '1.18.0'],
    source: [40478, 40566],
    todo: 'Take the port out, and let the node open the sessions.',
  },
  'bgp-instances': {
    symptom: 'With several BGP instances on a node the first alone sees changes of Services.',
    broken: '1.15.0 - 1.15.8 || 1.16.0',
    fixed: ['1.15.9', '1.16.1'],
    source: [34146, 34177, 34331],
  },
  'advertisement-wants-pool': {
    symptom: 'Services are announced only where the selector of the advertisement fits their pool too.',
    broken: '1.16.0',
    fixed: ['1.16.1'],
    source: [34182],
  },
  'local-address-unused': {
    symptom: 'The local address that a CiliumBGPNodeConfigOverride gives a session is not used.',
    broken: '1.16.0 - 1.16.3',
    fixed: ['1.16.4'],
    source: [35552],
  },
  'node-config-version': {
    symptom:
      'In a cluster that ever ran Cilium 1.15 or older the operator does not start: the API server refuses its CRD ' +
      'of CiliumNodeConfig, which lacks v2alpha1, the version at which the cluster stored objects.',
    broken: '1.20.0 - 1.20.1',
    fixed: ['1.20.2'],
    source: [47774, 48087],
    todo: 'Take a version without it; up.sh stores the objects anew before.',
  },
  'discovered-without-communities': {
    symptom: 'Peers that are found by auto-discovery get no communities.',
    broken: '1.18.0 - 1.18.2',
    fixed: ['1.18.3'],
    source: [41920],
    todo: 'Write the address of the peer.',
  },
  'gateway-mistaken': {
    symptom:
      'With native routing and Gateways, a node whose default route has a metric, as from DHCP, takes its own ' +
      'address for its default gateway: no session with a peer found by auto-discovery over IPv4 comes up.',
    broken: '1.18.0 - 1.18.10 || 1.19.0 - 1.19.6 || 1.20.0 - 1.20.1',
    fixed: ['1.20.2'],
    source: [47971],
    todo: 'Write the address of the peer.',
  },
  'backends-lost': {
    symptom:
      'Where the name of a Service begins with that of another for the same port of the same pods, it loses them ' +
      'when the other loses them, or goes.',
    broken: '1.18.0 - 1.18.6',
    fixed: ['1.18.7', '1.19.0'],
    source: [43619, 43620],
    todo: 'Give one of them another name.',
  },
  'source-ranges-everywhere': {
    symptom:
      'The loadBalancerSourceRanges of a Service hold at its node ports too, and keep out load balancers in front of ' +
      'the nodes.',
    broken: '1.18.0 - 1.18.5',
    fixed: ['1.18.6', '1.19.0'],
    source: [42334, 42351],
    todo: 'Take the addresses of these load balancers into the ranges.',
  },
  'external-ips-open': {
    symptom: 'The externalIPs of a Service are open to everybody, whatever its loadBalancerSourceRanges are.',
    broken: '1.14.1 - 1.17.16 || 1.18.6 - 1.18.10 || 1.19.0 - 1.19.6',
    fixed: ['1.20.0'],
    source: [44718, 44747],
    todo: 'Take the externalIPs out.',
  },
  'local-address-dropped': {
    symptom:
      'Beside kube-proxy, a pod gets no answer at the address of a Service with externalTrafficPolicy Local, where ' +
      'no pod of the Service runs on its node.',
    broken: '1.19.0 - 1.19.6',
    fixed: ['1.20.0'],
    source: [45252, 47204],
    todo: 'Take externalTrafficPolicy: Cluster.',
  },
  'pod-networks-twice': {
    symptom:
      'Where a CiliumPodIPPool loses a network that nodes use and gets it again, or is deleted and comes back, the ' +
      'operator may give parts of it to two nodes.',
    broken: '1.14.1 - 1.18.10',
    fixed: ['1.19.0'],
    source: [42126],
    todo: 'Leave networks in the pool while nodes use them.',
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

export function isFaulty(version: string, name: FaultName): boolean {
  return satisfies(version, FAULTS[name].broken);
}

/** What users do about a fault, and where Cilium mended it. */
export function adviceOf({ todo = 'Take a version without it.', fixed }: Fault): string {
  return fixed.length > 0 ? `${todo} Mended in ${fixed.join(', ')}.` : todo;
}
