import type { Fault } from './fault';

/** Faults of Gateways and their routes. */
export const GATEWAYS_FAULTS = {
  'challenge-lost': {
    symptom:
      'A listener for HTTP without a host name serves nothing for the host names of HTTPS listeners: the ' +
      'challenges of cert-manager get 404, and so do redirects of single hosts.',
    broken: '1.16.0 - 1.17.17 || 1.18.0 - 1.18.7 || 1.19.0 - 1.19.1',
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
    broken: '1.14.1 - 1.18.11',
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
    broken: '1.14.1 - 1.17.17 || 1.18.0 - 1.18.10 || 1.19.0 - 1.19.4',
    fixed: ['1.18.11', '1.19.5'],
    source: [37609, 45932, 45937],
    todo: 'Give the rule one backend.',
    check: 'tls-names-twice',
  },
  'passthrough-weight-zero': {
    symptom:
      'Where one of several backends of a TLSRoute has the weight 0, Envoy refuses all tables of the Gateway: a new ' +
      'one serves nothing, a changed one what it served before.',
    broken: '1.18.11 || >=1.19.5',
    fixed: [],
    source: [45937],
    todo: 'Leave the backend out.',
    check: 'weights-zero',
  },
  'expression-taken': {
    symptom:
      'A route with a regular expression that RE2 cannot read is accepted, and Envoy refuses all tables of the ' +
      'Gateway: a new one serves nothing, a changed one what it served before. Where that is mended, the route ' +
      'alone is refused.',
    broken: '1.14.1 - 1.17.17 || 1.18.0 - 1.18.11 || 1.19.0 - 1.19.6',
    fixed: ['1.19.7', '1.20.0'],
    source: [47005],
    todo: 'Write the expression in the syntax of RE2.',
    check: 'expression-refused',
  },
  'host-header-taken': {
    symptom:
      'A route that sets Host by a RequestHeaderModifier is accepted, and Envoy refuses all tables of the Gateway. ' +
      'Since 1.19, other new routes may stay without conditions, and unserved; since 1.20.1, it is refused alone.',
    broken: '1.14.1 - 1.17.17 || 1.18.0 - 1.18.11 || 1.19.0 - 1.19.7 || 1.20.0',
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
    broken: '1.15.0 - 1.18.11',
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
    broken: '1.15.0 - 1.18.11 || 1.19.0 - 1.19.3',
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
    broken: '1.17.0 - 1.17.17 || 1.18.0 - 1.18.11 || 1.19.0 - 1.19.7',
    fixed: ['1.20.0'],
    source: [46433],
    check: 'retry-ignored',
  },
  'static-ipv6': {
    symptom: 'A Gateway that writes its IPv6 address in another way than Kubernetes does is not Programmed.',
    broken: '1.19.0 - 1.19.7 || 1.20.0 - 1.20.1',
    fixed: ['1.20.2'],
    source: [47943],
    todo: 'Write the address in its short form, in lower case.',
  },
} as const satisfies Record<string, Fault>;
