// Written by npm run docs from the table of checks. Change lib/checks, not this file.

/** The checks of synth, each by the name that its message ends with. docs/checks.md has more about each. */
export enum CheckName {
  /** A class that `cdk8s import` made drops a field of its object. */
  FIELD_DROPPED = 'field-dropped',
  /** The API server would refuse an object. */
  OBJECT_REFUSED = 'object-refused',
  /** Two objects have one kind, namespace and name. */
  OBJECT_TWICE = 'object-twice',
  /** An expression of a label selector has the wrong number of values. */
  SELECTOR_INVALID = 'selector-invalid',
  /** A pool has no address to give. */
  POOL_EMPTY = 'pool-empty',
  /** A pool has addresses of a family that nothing of the app announces. */
  POOL_FAMILY_UNANNOUNCED = 'pool-family-unannounced',
  /** A pool contains the network or broadcast address of the nodes' network. */
  POOL_HOLDS_NETWORK_END = 'pool-holds-network-end',
  /** A pool contains the address of a node. */
  POOL_HOLDS_NODE = 'pool-holds-node',
  /** A pool contains the address of a router that the nodes speak BGP with. */
  POOL_HOLDS_ROUTER = 'pool-holds-router',
  /** A pool overlaps the addresses that Docker hands out. */
  POOL_MEETS_DOCKER = 'pool-meets-docker',
  /** Two pools overlap. */
  POOLS_OVERLAP = 'pools-overlap',
  /** There are fewer addresses than Gateways and Services that need one. */
  POOLS_TOO_SMALL = 'pools-too-small',
  /** Two networks of the setup overlap. */
  NETWORKS_OVERLAP = 'networks-overlap',
  /** Two Gateways or Services ask for one address. */
  ADDRESS_TAKEN_TWICE = 'address-taken-twice',
  /** A Gateway asks for an address that no pool has for it. */
  GATEWAY_ADDRESS_IN_NO_POOL = 'gateway-address-in-no-pool',
  /** A Gateway or Service asks for an address that a machine or a network has. */
  ADDRESS_HELD = 'address-held',
  /** An object uses a special address for a purpose that this address cannot have. */
  ADDRESS_SPECIAL = 'address-special',
  /** The Docker network of a cluster has public IPv4 addresses. */
  DOCKER_NETWORK_PUBLIC = 'docker-network-public',
  /** The Docker network of a cluster overlaps Docker's own bridge. */
  DOCKER_NETWORK_USUAL = 'docker-network-usual',
  /** A block of a pool is not a range of addresses. */
  POOL_BLOCK_UNREADABLE = 'pool-block-unreadable',
  /** A block of a pool has host bits set. */
  POOL_HOST_BITS = 'pool-host-bits',
  /** A Service asks for an address that no pool of the app has for it. */
  SERVICE_ADDRESS_IN_NO_POOL = 'service-address-in-no-pool',
  /** A Service asks for an address of a family that its ipFamilies leave out. */
  SERVICE_FAMILY_OUTSIDE = 'service-family-outside',
  /** No pool of the app gives a Service or Gateway an address. */
  SERVED_BY_NO_POOL = 'served-by-no-pool',
  /** An AS number is the last of its range. */
  ASN_LAST = 'asn-last',
  /** The cluster expects an AS number that the router does not have. */
  ASN_MISMATCH = 'asn-mismatch',
  /** An AS number is reserved, and no session comes up with it. */
  ASN_RESERVED = 'asn-reserved',
  /** A router accepts the nodes of two peerings from one network. */
  LISTEN_RANGE_TWICE = 'listen-range-twice',
  /** A BGP peering announces nothing. */
  NOTHING_ANNOUNCED = 'nothing-announced',
  /** The peer of the nodes is one of the nodes. */
  PEER_IS_NODE = 'peer-is-node',
  /** A router's address is not in the nodes' network, and the session is for one hop. */
  PEER_OUT_OF_REACH = 'peer-out-of-reach',
  /** A router accepts no route at all. */
  ROUTER_TAKES_NOTHING = 'router-takes-nothing',
  /** A router has no neighbors. */
  ROUTER_WITHOUT_PEERING = 'router-without-peering',
  /** The keepalive is longer than the hold time, or the hold time shorter than BGP allows. */
  TIMERS_ODD = 'timers-odd',
  /** Two BGP policies select one node. */
  NODE_IN_TWO_POLICIES = 'node-in-two-policies',
  /** The node selector of a BGP or L2 policy matches no node. */
  NODE_SELECTOR_EMPTY = 'node-selector-empty',
  /** A CiliumBGPPeeringPolicy and a CiliumBGPClusterConfig select the same nodes. */
  PEERING_POLICY_FIRST = 'peering-policy-first',
  /** Two BGP speakers have one router id. */
  ROUTER_IDS_COLLIDE = 'router-ids-collide',
  /** A family of a peer config selects no CiliumBGPAdvertisement. */
  ADVERTISEMENT_MISSING = 'advertisement-missing',
  /** An advertisement of Services has no selector. */
  ADVERTISEMENT_WITHOUT_SELECTOR = 'advertisement-without-selector',
  /** A CiliumBGPPeerConfig has two entries for one family. */
  FAMILY_TWICE = 'family-twice',
  /** The nodes ask for graceful restart, and the router has it turned off. */
  GRACEFUL_RESTART_ONE_SIDE = 'graceful-restart-one-side',
  /** Two neighbors of one BGP instance have one address. */
  NEIGHBOR_TWICE = 'neighbor-twice',
  /** IPv6 addresses are announced over an IPv4 session. */
  NEXT_HOP_UNUSABLE = 'next-hop-unusable',
  /** One end of a BGP session has a password and the other has none. */
  PASSWORD_ONE_SIDE = 'password-one-side',
  /** A BGP peer names a CiliumBGPPeerConfig that does not exist. */
  PEER_CONFIG_MISSING = 'peer-config-missing',
  /** Nodes without an IPv4 address have no BGP router id that is known before they run. */
  ROUTER_ID_UNKNOWN = 'router-id-unknown',
  /** A router accepts neighbors from a network that a node is outside of. */
  LISTEN_RANGE_MISSES_NODE = 'listen-range-misses-node',
  /** A node is to dial from an address that something else has. */
  LOCAL_ADDRESS_TAKEN = 'local-address-taken',
  /** A router has an address that Docker hands out to nodes. */
  ROUTER_ADDRESS_OF_DOCKER = 'router-address-of-docker',
  /** The network that nodes announce for the addresses of Services contains a node. */
  AGGREGATE_HOLDS_NODE = 'aggregate-holds-node',
  /** A CiliumBGPPeeringPolicy sets attributes of routes, and a pool has a block without a CIDR. */
  ATTRIBUTES_WANT_CIDRS = 'attributes-want-cidrs',
  /** A router speaks BFD to nodes, and Cilium does not. */
  BFD_ALONE = 'bfd-alone',
  /** A router cannot know which networks of the cluster the nodes announce to it. */
  FILTER_MISSES_ANNOUNCED = 'filter-misses-announced',
  /** A local preference is set for a router of another AS. */
  LOCAL_PREFERENCE_UNUSED = 'local-preference-unused',
  /** BGP settings name a node that the cluster does not have. */
  OVERRIDE_WITHOUT_NODE = 'override-without-node',
  /** Two peerings dial one router on different ports. */
  PORTS_DIFFER = 'ports-differ',
  /** No L2 announcement policy is for the address of a Gateway. */
  GATEWAY_NOT_ANSWERED = 'gateway-not-answered',
  /** An L2 announcement policy names interfaces that Cilium does not use. */
  INTERFACE_OUTSIDE = 'interface-outside',
  /** L2 announcements renew more leases than an agent may send requests. */
  LEASES_ABOVE_RATE = 'leases-above-rate',
  /** L2 announcements of a Service with externalTrafficPolicy Local lose packets or get no answer. */
  LOCAL_POLICY_ANSWERED = 'local-policy-answered',
  /** An L2 announcement policy selects no kind of address. */
  NOTHING_ANSWERED = 'nothing-answered',
  /** Nodes answer on their own network alone, and a pool is outside that network. */
  POOL_OUT_OF_REACH = 'pool-out-of-reach',
  /** The pod network overlaps addresses of nodes or pools. */
  POD_NETWORK_TAKEN = 'pod-network-taken',
  /** A router does not accept the addresses of a pool. */
  FILTER_MISSES_POOL = 'filter-misses-pool',
  /** A router accepts routes to addresses that no Service may have. */
  FILTER_TOO_WIDE = 'filter-too-wide',
  /** No BGP peering announces the address of a Gateway. */
  GATEWAY_NOT_ANNOUNCED = 'gateway-not-announced',
  /** A router has a setting that its program does not support. */
  ROUTER_CANNOT = 'router-cannot',
  /** A Helm value turns off what the app uses. */
  FEATURE_TURNED_OFF = 'feature-turned-off',
  /** Two constructs write the same file for the host. */
  ONE_OF_EACH = 'one-of-each',
  /** Pods get addresses of another network than the cluster's. */
  POD_NETWORK_IGNORED = 'pod-network-ignored',
  /** An object is written in an API version that the installed release does not serve. */
  RELEASE_MISMATCH = 'release-mismatch',
  /** The Cilium release dropped a Helm value that the app sets. */
  VALUE_DROPPED = 'value-dropped',
  /** The chart of the release refuses Helm values, or the agent does not start with them. */
  HELM_VALUE_REFUSED = 'helm-value-refused',
  /** A Helm value has a key that no template of the chart reads, or a word that the agent leaves out. */
  HELM_VALUE_UNREAD = 'helm-value-unread',
  /** The nodes run a Kubernetes that the chart of the Cilium release refuses. */
  KUBERNETES_VERSION_REFUSED = 'kubernetes-version-refused',
  /** The nodes run a Kubernetes that the Cilium release is not tested on. */
  KUBERNETES_VERSION_UNTESTED = 'kubernetes-version-untested',
  /** The app has objects of a feature that is off unless a Helm value turns it on. */
  FEATURE_NOT_TURNED_ON = 'feature-not-turned-on',
  /** A program listens on the nodes' own network at a port below 1024, and lacks the privilege to bind it. */
  HOST_NETWORK_PORTS = 'host-network-ports',
  /** kubeProxyReplacement has a value that the chart of the release refuses. */
  KUBE_PROXY_WORD = 'kube-proxy-word',
  /** A route or ListenerSet names an unknown Gateway or ListenerSet, and the app has one of nearly that name. */
  GATEWAY_NAME_NEAR = 'gateway-name-near',
  /** A Gateway has a name that is too long for what Cilium makes of it. */
  GATEWAY_NAME_TOO_LONG = 'gateway-name-too-long',
  /** A listener does not accept routes of the kind that attaches to it. */
  ROUTE_KIND_OUTSIDE = 'route-kind-outside',
  /** A route is in a namespace that its listener does not admit. */
  ROUTE_NAMESPACE_OUTSIDE = 'route-namespace-outside',
  /** A route names a listener or port that its Gateway or ListenerSet does not have. */
  ROUTE_PARENT_MISSING = 'route-parent-missing',
  /** No listener of a route serves one of its host names. */
  HOSTNAME_UNSERVED = 'hostname-unserved',
  /** The listener of a route serves none of its host names. */
  ROUTE_HOSTNAME_OUTSIDE = 'route-hostname-outside',
  /** A route of a Gateway of Cilium leads to a Service of type ExternalName. */
  BACKEND_EXTERNAL_NAME = 'backend-external-name',
  /** A route of a Gateway of Cilium leads to an object of a kind that Cilium does not know. */
  BACKEND_KIND_UNSERVED = 'backend-kind-unserved',
  /** A route leads to a port that its Service does not have. */
  BACKEND_PORT_MISSING = 'backend-port-missing',
  /** A route leads to a Service of another namespace without a ReferenceGrant there. */
  BACKEND_WITHOUT_GRANT = 'backend-without-grant',
  /** Cluster-wide policies deny the traffic of the Gateway proxy. */
  GATEWAY_DENIED = 'gateway-denied',
  /** Two listeners of one port of a Gateway speak protocols that Cilium cannot tell apart there. */
  LISTENER_PROTOCOLS_COLLIDE = 'listener-protocols-collide',
  /** A listener admits routes of the namespaces of a selector and has no selector. */
  LISTENER_SELECTOR_MISSING = 'listener-selector-missing',
  /** The Cilium release serves no route for the protocol of a listener. */
  LISTENER_UNSERVED = 'listener-unserved',
  /** Two listeners of a Gateway are for the same port, protocol and host name. */
  LISTENERS_COLLIDE = 'listeners-collide',
  /** A Gateway does not admit a ListenerSet that names it. */
  LISTENER_SET_NOT_ADMITTED = 'listener-set-not-admitted',
  /** A route has a filter that the Cilium release ignores. */
  FILTER_IGNORED = 'filter-ignored',
  /** A route matches a header value that starts or ends with a blank. */
  HEADER_NEVER_MATCHES = 'header-never-matches',
  /** An HTTPRoute has retries that the Cilium release does not make. */
  RETRY_IGNORED = 'retry-ignored',
  /** Two rules of one route have the same match. */
  RULE_SHADOWED = 'rule-shadowed',
  /** A rule has filters, and neither a backend nor a redirect. */
  RULE_WITHOUT_BACKEND = 'rule-without-backend',
  /** The only backend of a rule has the weight 0. */
  WEIGHT_UNREAD = 'weight-unread',
  /** All backends of a rule have weight 0, or one of several of a TLSRoute has. */
  WEIGHTS_ZERO = 'weights-zero',
  /** Envoy refuses the change of a header. */
  HEADER_REFUSED = 'header-refused',
  /** A regular expression is none that its reader can read. */
  EXPRESSION_REFUSED = 'expression-refused',
  /** A redirect leads to the request that it answers. */
  REDIRECT_TO_ITSELF = 'redirect-to-itself',
  /** A filter rewrites the path to one that lacks a "/". */
  REWRITE_WITHOUT_SLASH = 'rewrite-without-slash',
  /** Cilium leaves out a route for HTTP, whose host name a listener of another protocol has. */
  HTTP_ROUTE_LEFT_OUT = 'http-route-left-out',
  /** Envoy refuses an HTTPS listener without a host name. */
  HTTPS_WITHOUT_HOSTNAME = 'https-without-hostname',
  /** Two routes for one host name, at listeners on different ports of a Gateway, answer on both ports. */
  LISTENERS_MERGED = 'listeners-merged',
  /** Two routes at one Gateway have the same host name, path and match. */
  ROUTES_COLLIDE = 'routes-collide',
  /** Envoy refuses a Gateway in which one TLS host name stands twice. */
  TLS_NAMES_TWICE = 'tls-names-twice',
  /** Two TCPRoutes or UDPRoutes are for one listener. */
  PORT_ROUTES_COLLIDE = 'port-routes-collide',
  /** A Service or Gateway has the loadBalancerClass of an announcer that the app does not have. */
  CLASS_UNANNOUNCED = 'class-unannounced',
  /** A Gateway has externalTrafficPolicy Local, and no node announces it over BGP. */
  GATEWAY_LOCAL_UNANNOUNCED = 'gateway-local-unannounced',
  /** A listener uses a certificate of another namespace, and no ReferenceGrant of the app allows it. */
  CERTIFICATE_WITHOUT_GRANT = 'certificate-without-grant',
  /** A listener of a Gateway of Cilium ends TLS and has no certificate. */
  LISTENER_WITHOUT_CERTIFICATE = 'listener-without-certificate',
  /** A listener passes TLS through and has a certificate. */
  PASSTHROUGH_WITH_CERTIFICATE = 'passthrough-with-certificate',
  /** A route attaches to the HTTP listener too, beside a redirect to HTTPS. */
  ROUTE_SKIPS_REDIRECT = 'route-skips-redirect',
  /** A TLSRoute attaches to a listener of a Cilium Gateway that terminates TLS. */
  TLS_ROUTE_AT_TERMINATE = 'tls-route-at-terminate',
  /** Two Gateways or ListenerSets request one Secret from cert-manager, for different host names. */
  CERTIFICATE_ISSUED_TWICE = 'certificate-issued-twice',
  /** The Certificate of a listener is for other host names. */
  CERTIFICATE_MISSES_HOST = 'certificate-misses-host',
  /** A Gateway or ListenerSet asks cert-manager for certificates, and cert-manager would make none. */
  CERTIFICATE_NOT_ISSUED = 'certificate-not-issued',
  /** A GRPCRoute attaches to HTTPS, where the gateway does not offer HTTP/2 by name (ALPN). */
  GRPC_WITHOUT_ALPN = 'grpc-without-alpn',
  /** A BackendTLSPolicy has a target or setting that Cilium ignores. */
  BACKEND_TLS_PASSED_OVER = 'backend-tls-passed-over',
  /** A Gateway has a class that is probably a misspelt "cilium". */
  GATEWAY_CLASS_NEAR = 'gateway-class-near',
  /** The CRD of an object is not among those that the Cilium release needs. */
  KIND_NOT_INSTALLED = 'kind-not-installed',
  /** A route is of a kind that the Cilium release does not serve. */
  ROUTE_KIND_UNSERVED = 'route-kind-unserved',
  /** Two programs of the host listen on one address and port. */
  BIND_TWICE = 'bind-twice',
  /** Two gateways behind one edge serve the same host name. */
  EDGE_HOSTNAME_TWICE = 'edge-hostname-twice',
  /** An edge has nothing to forward to a gateway. */
  EDGE_WITHOUT_ROUTES = 'edge-without-routes',
  /** A route attaches to a listener that the edge in front of its Gateway does not forward to. */
  ROUTE_BEHIND_NO_EDGE = 'route-behind-no-edge',
  /** A Gateway behind an edge has a UDP listener. */
  UDP_BEHIND_EDGE = 'udp-behind-edge',
  /** TLS ends at the edge, and the gateway behind it redirects every request to HTTPS. */
  EDGE_REDIRECT_LOOP = 'edge-redirect-loop',
  /** The edge redirects a host name to HTTPS, and no gateway serves it there. */
  EDGE_REDIRECT_NOWHERE = 'edge-redirect-nowhere',
  /** A TCP port of an edge leads to no gateway, or to two. */
  EDGE_TCP_PORT = 'edge-tcp-port',
  /** TLS passes through an edge whose gateways have no route for it. */
  EDGE_TLS_UNSERVED = 'edge-tls-unserved',
  /** The edge cannot get a certificate for a host name of a route. */
  EDGE_CERTIFICATE_NAME = 'edge-certificate-name',
  /** An edge has a setting that its program does not support. */
  EDGE_CANNOT = 'edge-cannot',
  /** A Gateway that is not behind the edge gets the setting that the edge needs. */
  GATEWAY_BESIDE_EDGE = 'gateway-beside-edge',
  /** Either the edge or the gateways speak the PROXY protocol, and not both. */
  PROXY_PROTOCOL_ONE_SIDE = 'proxy-protocol-one-side',
  /** The gateways do not trust as many addresses in X-Forwarded-For as the edge writes. */
  TRUSTED_HOPS_DIFFER = 'trusted-hops-differ',
  /** No route of the app has a host name in a zone. */
  ZONE_EMPTY = 'zone-empty',
  /** A name server of a zone has the name of a route. */
  ZONE_NAME_SERVER_ROUTE = 'zone-name-server-route',
  /** A Gateway asks for an address of a family that its Service does not have. */
  GATEWAY_FAMILY_OUTSIDE = 'gateway-family-outside',
  /** The nodes dial a router over a family of which they have no address. */
  PEER_FAMILY_OUTSIDE = 'peer-family-outside',
  /** A pool has addresses of a family that Cilium has switched off. */
  POOL_FAMILY_OFF = 'pool-family-off',
  /** A BGP session is for a family that no pool of the app has addresses of. */
  SESSION_CARRIES_NOTHING = 'session-carries-nothing',
  /** A file of the host needs a value that is known only later. */
  KNOWN_LATER_ON_HOST = 'known-later-on-host',
}
