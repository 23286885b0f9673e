// What shows that each error of the checks is one in the real program: a test, or why there is none. Shown in
// docs/checks.md.

const HERE = 'test/mutants/reverse.readers.test.ts';
const ROUTES = "with the table of routes that Cilium's operator makes, test/cluster/routes.test.ts";
const OPERATOR = "Cilium's operator decides it, against a running API server; read in its source";
const CONTROLLER =
  'A condition that the Gateway controller sets in a running cluster; read in the Gateway API specification';

export const PROOFS: Record<string, string> = {
  'address-held': 'Which of two machines answers for an address depends on routes and timing: nothing refuses it.',
  'address-special':
    'No program refuses it: the kernel has no route to such an address, or one that leads elsewhere (RFC 6890); ' +
    'read there.',
  'helm-value-refused':
    'Helm stops with the chart of the release and the same values: test/helm-values.readers.test.ts and ' +
    'test/helm-guards.readers.test.ts. With which ones the agent stops is read in its source: ' +
    'lib/release/agent-rules.ts, with the words that scripts/agent-words.ts takes from it.',
  'listen-range-misses-node':
    'bgpd takes connections from its neighbors and listen ranges alone; read in the documentation of FRR.',
  'local-address-taken':
    'Nothing refuses it: a session fails or not by which machine answers, which depends on timing.',
  'router-address-of-docker':
    'It breaks once Docker has given the address to a container, which is up to Docker; nothing refuses it before.',
  'zone-name-server-route': 'A name may have several addresses: no name server refuses it.',
  'object-refused':
    `The API server refuses the object: ${HERE}; and the verdicts on thousands of others are compared in ` +
    'test/objects/parity.readers.test.ts.',
  'field-dropped': 'The file that synth writes lacks the field: test/checks/dropped.test.ts.',
  'selector-invalid':
    'The API server refuses the same selector where it does look ' + `at selectors, in a Deployment: ${HERE}.`,
  'release-mismatch': `An API server with the CRDs of the installed release has no such kind: ${HERE}.`,
  'gateway-name-too-long':
    `The API server refuses a Service of that name: ${HERE}; 1.15 makes one, and names another in the ` +
    'CiliumEnvoyConfig (getServices in operator/pkg/model/translation/translator.go).',
  'listeners-collide': `An API server with newer CRDs refuses the same Gateway: ${HERE}.`,
  'http-route-left-out':
    `${OPERATOR} (ComputeHosts is given the host names of every listener by 1.17.6, 1.18.4 and 1.19.0, and those ` +
    'of the protocol by 1.18.8 and 1.19.4, of which test/differential/differential.test.ts shows it).',
  'tls-names-twice':
    `${OPERATOR} (test/differential hands its listeners to Envoy, which says "has the same matching rules" or ` +
    '"multiple filter chains with overlapping matching rules" where the check does; the agent of 1.20 refuses what ' +
    'is the same itself: listenerHasDuplicateFilterChainMatch).',
  'port-routes-collide':
    `${OPERATOR} (toTCPRoutes and toUDPRoutes of 1.20.2 keep the oldest route; its operator made EndpointSlices ` +
    'of that alone, and both routes were Accepted).',
  'https-without-hostname':
    `${OPERATOR} (test/differential hands the listeners of 1.14.1 to Envoy, which says "partial wildcards are not ` +
    'supported"; SortedUnique of toFilterChainMatch of 1.15.19 keeps "*" beside other names).',
  'listener-selector-missing':
    `${OPERATOR} (getGatewaysForNamespace dereferences the selector up to 1.18.10: the operator of 1.17.6 crashed at ` +
    'one in a run of test/differential/run.ts; since 1.19.0 it says in its log that there is none).',
  'listener-unserved':
    `${OPERATOR} (GatewayAPI of operator/pkg/model/ingestion passes over listeners of TCP and UDP; ` +
    'getSupportedRouteKinds has kinds for them all the same).',
  'gateway-local-unannounced':
    'The agent announces a Local Service where it has a pod of it, and the Service of a Gateway has an endpoint ' +
    'on no node; read in pkg/bgpv1 of 1.14 to 1.18, against ProxyRedirect in pkg/bgp of 1.19.',
  'backend-tls-passed-over':
    `${OPERATOR} (addBackendTLSDetails and toGRPCRoutes, withTLSOrigination, and the checks of the policy, of ` +
    '1.20).',
  'listener-protocols-collide':
    `${OPERATOR} (listenerPairConflict of 1.20, with its own tests, and samePortCrossProtocolConflictedListeners ` +
    'of 1.19.6).',
  'listener-set-not-admitted':
    `${OPERATOR} (isListenerSetAllowed of 1.20; the loader looks ` + 'for no routes of those that are not).',
  'attributes-want-cidrs':
    'The agent gives up at a block without a CIDR, after the sessions and the routes of Services are there; read in ' +
    'pathAttributesToPolicy of pkg/bgpv1/manager/reconciler of 1.15 to 1.18, in which ' +
    'test/release-table.readers.test.ts looks for it.',
  'asn-mismatch': `FRR never brings the session up: ${HERE}.`,
  'asn-reserved': `FRR refuses the number, or never brings the session up: ${HERE}.`,
  'password-one-side':
    `FRR never brings the session up: ${HERE}; nor with GoBGP, and the kernel counts what it drops: ` +
    'test/network/sessions.test.ts.',
  'ports-differ': `bgpd listens on one port, and no session comes up on another: ${HERE}.`,
  'listen-range-twice':
    'bgpd says that the range is attached to the first peer group, and the second has no neighbors; seen by hand ' +
    'with FRR 8.4.4.',
  'router-cannot':
    'GoBGP 3.37.0 takes a file with maximum-paths: 1, and two nodes are next hops in the kernel; seen by hand ' +
    'with zebra of FRR 8.4.4.',
  'router-takes-nothing': `FRR brings the session up and takes no route: ${HERE}.`,
  'router-without-peering': `FRR has no neighbor and no session comes up: ${HERE}.`,
  'nothing-announced':
    'A session without routes shows nothing by itself; that Cilium announces nothing without a selector is read ' +
    'in its source (labels.Nothing).',
  'bind-twice': `HAProxy does not start: ${HERE}.`,
  'value-dropped': `The chart of the release does not know the value: ${HERE}.`,
  'kubernetes-version-refused': `Helm stops with that Kubernetes: ${HERE}.`,
  'kube-proxy-word': `The chart of the release refuses the value: ${HERE}.`,
  'edge-hostname-twice': `HAProxy sends every request to the first: ${HERE}.`,
  'feature-turned-off': `The chart makes a configuration in which the feature is off: ${HERE}.`,
  'feature-not-turned-on': `The chart makes a configuration in which the feature is off: ${HERE}.`,
  'address-taken-twice': `${OPERATOR} (already_allocated).`,
  'gateway-address-in-no-pool': `${OPERATOR} (no_pool, pool_selector_mismatch); seen with 1.19.0.`,
  'networks-overlap': 'Which of two machines answers for an address depends on routes and timing: nothing refuses it.',
  'pool-block-unreadable': `${OPERATOR} (handleNewPool returns before the pool is stored).`,
  'known-later-on-host':
    'HAProxy and BIND take the placeholder for a name of its own, which no client asks for: nothing is refused.',
  'pool-empty': `${OPERATOR}; counted with 1.14.1.`,
  'pool-holds-network-end':
    'The kernel treats the address as broadcast on the bridge; the session of a node is not concerned, so no ' +
    'program refuses it.',
  'pool-holds-node': 'It breaks once a Service is given the address, which is up to Cilium.',
  'pool-holds-router': 'It breaks once a Service is given the address, which is up to Cilium.',
  'pool-meets-docker': 'It breaks once Docker and Cilium have both given the address, which is up to them.',
  'pools-overlap': `${OPERATOR} (the later pool is marked conflicting); seen with 1.14.1.`,
  'pools-too-small': `${OPERATOR}.`,
  'node-in-two-policies':
    'The agent refuses it ("more then one CiliumBGPPeeringPolicy applies to this node"), read in its source; it ' +
    'needs a cluster.',
  'nothing-answered':
    'Nothing is refused: the agent matches a policy by the kinds of addresses that it is for, and finds none; ' +
    'read in its source.',
  'node-selector-empty': 'No node dials, and no program has anything to say about it.',
  'peer-is-node': "Cilium's speaker does not listen, so no session can come up; a node cannot be had here.",
  'router-ids-collide': 'FRR itself refuses equal ids within one AS alone.',
  'timers-odd': 'The API server takes it, as the checks of objects show; that the session drops is up to timing.',
  'neighbor-twice':
    'GoBGP refuses it ("can\'t overwrite the existing peer"), read in its source; the agent needs a cluster.',
  'peer-config-missing': `${OPERATOR} (MissingPeerConfigs).`,
  'advertisement-missing': 'Nothing is refused: the agent finds no advertisement to announce; read in its source.',
  'advertisement-without-selector':
    'Nothing is refused: the agent makes a selector that matches nothing; read in its source.',
  'one-of-each': 'This library itself would write one file twice.',
  'pod-network-ignored':
    'The chart takes it; which addresses pods get is seen in a running cluster alone (cilium#18852).',
  'pod-network-taken':
    'The chart takes it; which addresses pods get is seen in a running cluster alone. That nodes cannot be ' +
    'reached then is in the documentation of Cilium (cluster-scope IPAM).',
  'proxy-protocol-one-side':
    'Envoy is not here to refuse the connection; a server that wants the PROXY protocol is, in ' +
    'test/network/edge.test.ts.',
  'trusted-hops-differ':
    'What Envoy makes of X-Forwarded-For is read in its documentation (xff_num_trusted_hops); it is not here.',
  'edge-redirect-loop': 'HAProxy forwards and the gateway answers 301, each as it is told: no program refuses it.',
  'edge-redirect-nowhere':
    'The redirect works, and what is asked next is closed, as any name that nobody serves: test/network/edge.test.ts.',
  'edge-cannot':
    'Caddy and nginx refuse a file with the PROXY protocol to a gateway: test/readers/refuse.readers.test.ts.',
  'edge-certificate-name':
    'Caddy ends a handshake for a name that it has no certificate for: test/network/caddy.test.ts. A CA is not ' +
    'here; what Caddy can show one is in its documentation.',
  'edge-tcp-port': 'HAProxy has no socket at the port, or two of which each gets some of the connections.',
  'backend-port-missing': `Envoy has nothing behind that port, and answers 503: ${ROUTES}.`,
  'backend-external-name':
    'Envoy has nothing behind it, and answers 503: read in ParseService of pkg/k8s up to 1.17, and in ' +
    'convertService of pkg/loadbalancer/reflectors since, which makes no backend of a Service: EndpointSlices do.',
  'backend-without-grant': `Envoy answers 500: ${ROUTES}.`,
  'weights-zero':
    `Envoy refuses the table: ${ROUTES}. Of a TLSRoute: tcpProxyForTLSPassthroughRoute since 1.19.5, and Envoy says ` +
    '"value must be greater than or equal to 1".',
  'header-refused': 'Envoy refuses the same route, and takes what the check takes: test/envoy-refuses.readers.test.ts.',
  'expression-refused':
    'Envoy refuses the same expression, and takes what the check takes: test/envoy-refuses.readers.test.ts.',
  'rewrite-without-slash':
    'Envoy sends the path on as it is, which no reader of its configuration refuses; that servers answer 400 is in ' +
    'RFC 9112, 3.2.1. What older releases put in place of the prefix "/" is read in pathPrefixMutation of 1.15 to ' +
    '1.18.',
  'redirect-to-itself':
    'The gateway answers as it is told: no program refuses it. What newer releases do is read in ' +
    'getRouteRedirectMatch of 1.20.2 (cilium#48373).',
  'backend-kind-unserved': `${OPERATOR} (CheckBackend sets InvalidKind).`,
  'route-hostname-outside': `${CONTROLLER} (NoMatchingListenerHostname).`,
  'route-kind-outside': `${CONTROLLER} (NotAllowedByListeners).`,
  'route-namespace-outside': `${CONTROLLER} (NotAllowedByListeners).`,
  'route-parent-missing': `${CONTROLLER} (NoMatchingParent).`,
  'listener-without-certificate': 'Envoy is not here to refuse the handshake.',
  'filter-ignored': `Envoy passes the path on as it is: ${ROUTES}.`,
  'tls-route-at-terminate':
    `${OPERATOR} (UnsupportedValue in 1.20; the ingestion of older ones makes a passthrough route whatever the ` +
    'mode).',
  'gateway-class-near': 'A Gateway of a class that nobody serves gets no condition at all: there is nothing to see.',
  'gateway-family-outside':
    `${OPERATOR}: it strips addresses of families that a Service is not of, and the Services that it makes for ` +
    'Gateways before 1.18 name none.',
  'peer-family-outside': 'The kernel has no route of that family; no program refuses it.',
  'route-kind-unserved': 'A route that no controller looks at gets no condition at all: there is nothing to see.',
};
