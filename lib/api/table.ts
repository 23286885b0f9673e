// Written by npm run docs from what jsii knows of the API. Change the code in lib/, not this file.

/** The properties of every struct with their kinds: a type by its name, `[…]` a list, `{…}` a map, `?` optional. */
export const STRUCTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AddressPoolOptions: {
    cidrs: '[string]',
    services: 'Services?',
  },
  AdvertisementAttributes: {
    communities: '[string]?',
    largeCommunities: '[string]?',
    localPreference: 'number?',
    wellKnownCommunities: '[WellKnownCommunity]?',
  },
  ApiObjectMetadata: {
    annotations: '{string}?',
    finalizers: '[string]?',
    labels: '{string}?',
    name: 'string?',
    namespace: 'string?',
    ownerReferences: '[OwnerReference]?',
  },
  BackendTlsPolicyProps: {
    backend: 'Backend',
    ca: 'CaCertificate',
    hostname: 'string',
    cilium: 'ICilium?',
    metadata: 'ApiObjectMetadata?',
    portName: 'string?',
  },
  BgpNodeOverride: {
    nodeName: 'string',
    localAddress: 'string?',
    localAsn: 'number?',
    localPort: 'number?',
    routerId: 'string?',
  },
  BgpPeeringProps: {
    disableResourceNameHashes: 'boolean?',
    labels: '{string}?',
    namespace: 'string?',
    localAsn: 'number',
    peers: '[IBgpRouter]',
    advertise: '[Advertisement]?',
    cilium: 'ICilium?',
    connectRetryTimeSeconds: 'number?',
    gracefulRestartSeconds: 'number?',
    holdTimeSeconds: 'number?',
    keepAliveTimeSeconds: 'number?',
    multihop: 'number?',
    nodeOverrides: '[BgpNodeOverride]?',
    nodeSelector: '{string}?',
    passwordSecret: 'string?',
    peerPort: 'number?',
    services: 'Services?',
  },
  BgpRouterAttributes: {
    address: 'string',
    asn: 'number',
    address6: 'string?',
  },
  BirdRouterProps: {
    asn: 'number',
    accept: '[string]?',
    address: 'string?',
    address6: 'string?',
    cluster: 'ICluster?',
    listenRange: 'string?',
    listenRange6: 'string?',
    machine: 'string?',
    maximumPaths: 'number?',
    neighbors: 'NeighborDiscovery?',
    password: 'secret?',
    routerId: 'string?',
  },
  CaddyAcmeOptions: {
    email: 'string?',
  },
  CaddyEdgeProps: {
    gateways: '[IGateway]',
    bindAddress: 'string?',
    clientAddress: 'ClientAddress?',
    metricsAddress: 'string?',
    metricsPort: 'number?',
    port: 'number?',
    tls: 'CaddyTls?',
  },
  CertManagerCertificateProps: {
    dnsNames: '[string]',
    issuer: 'Issuer',
    metadata: 'ApiObjectMetadata?',
    secretName: 'string?',
  },
  CiliumAttributes: {
    version: 'string',
    namespace: 'string?',
  },
  CiliumGatewayClassProps: {
    disableResourceNameHashes: 'boolean?',
    labels: '{string}?',
    namespace: 'string?',
    cilium: 'ICilium?',
    className: 'string?',
    service: 'GatewayServiceOptions?',
  },
  CiliumInstallProps: {
    cluster: 'ICluster?',
    hubbleUi: 'boolean?',
    namespace: 'string?',
    values: '{any}?',
    version: 'string?',
  },
  CiliumLBProps: {
    disableResourceNameHashes: 'boolean?',
    labels: '{string}?',
    namespace: 'string?',
    cidrs: '[string]?',
    cilium: 'ICilium?',
    services: 'Services?',
  },
  ClusterAttributes: {
    name: 'string',
    apiServer: 'string?',
    kubeContext: 'string?',
    nodeNetwork: 'string?',
    nodeNetwork6: 'string?',
    nodes: '[ClusterNode]?',
    podCidr: 'string?',
    podCidr6: 'string?',
    serviceCidr: 'string?',
    serviceCidr6: 'string?',
  },
  ClusterNode: {
    name: 'string',
    address: 'string?',
    address6: 'string?',
    labels: '{string}?',
  },
  CorsOptions: {
    allowOrigins: '[string]',
    allowCredentials: 'boolean?',
    allowHeaders: '[string]?',
    allowMethods: '[HttpMethod]?',
    exposeHeaders: '[string]?',
    maxAgeSeconds: 'number?',
  },
  DockerNetworkOptions: {
    name: 'string?',
    subnet: 'string?',
  },
  EdgeTlsOptions: {
    port: 'number?',
  },
  EdgeTlsTerminateOptions: {
    port: 'number?',
    certificateDirectory: 'string',
  },
  FrrRouterProps: {
    asn: 'number',
    accept: '[string]?',
    address: 'string?',
    address6: 'string?',
    cluster: 'ICluster?',
    listenRange: 'string?',
    listenRange6: 'string?',
    machine: 'string?',
    maximumPaths: 'number?',
    neighbors: 'NeighborDiscovery?',
    password: 'secret?',
    routerId: 'string?',
  },
  GatewayAttributes: {
    name: 'string',
    namespace: 'string',
    address: 'string?',
    address6: 'string?',
    cilium: 'ICilium?',
    listener: 'string?',
  },
  GatewayServiceOptions: {
    allocateLoadBalancerNodePorts: 'boolean?',
    externalTrafficPolicy: 'ExternalTrafficPolicy?',
    ipFamilies: '[IpFamily]?',
    ipFamilyPolicy: 'IpFamilyPolicy?',
    loadBalancerClass: 'string?',
    loadBalancerSourceRanges: '[string]?',
    loadBalancerSourceRangesPolicy: 'SourceRangesPolicy?',
    type: 'GatewayServiceType?',
  },
  GrpcRouteProps: {
    dnsTtlSeconds: 'number?',
    listener: 'string?',
    metadata: 'ApiObjectMetadata?',
    gateway: 'IGateway',
    backend: 'Backend?',
    hostnames: '[string]?',
    rules: '[GrpcRule]?',
  },
  GrpcRule: {
    backends: '[Backend]',
    filters: '[Filter]?',
    matches: '[GrpcMatch]?',
  },
  HaproxyEdgeProps: {
    gateways: '[IGateway]',
    bindAddress: 'string?',
    clientAddress: 'ClientAddress?',
    metricsAddress: 'string?',
    metricsPort: 'number?',
    port: 'number?',
    redirectToHttps: 'boolean?',
    tcpPorts: '[number]?',
    tls: 'EdgeTls?',
  },
  HeaderOptions: {
    add: '{string}?',
    remove: '[string]?',
    set: '{string}?',
  },
  HostSetupProps: {
    name: 'string?',
  },
  HttpListenerOptions: {
    allowedNamespaces: 'Namespaces?',
    hostname: 'string?',
    name: 'string?',
    port: 'number?',
  },
  HttpRouteOptions: {
    dnsTtlSeconds: 'number?',
    listener: 'string?',
    metadata: 'ApiObjectMetadata?',
    backend: 'Backend?',
    hostnames: '[string]?',
    rules: '[HttpRule]?',
  },
  HttpRouteProps: {
    dnsTtlSeconds: 'number?',
    listener: 'string?',
    metadata: 'ApiObjectMetadata?',
    backend: 'Backend?',
    hostnames: '[string]?',
    rules: '[HttpRule]?',
    gateway: 'IGateway',
  },
  HttpRule: {
    backends: '[Backend]?',
    backendTimeoutSeconds: 'number?',
    filters: '[Filter]?',
    matches: '[Match]?',
    requestTimeoutSeconds: 'number?',
  },
  HttpsListenerOptions: {
    allowedNamespaces: 'Namespaces?',
    certificate: 'Certificate',
    hostname: 'string?',
    name: 'string?',
    port: 'number?',
  },
  HubbleRouteProps: {
    disableResourceNameHashes: 'boolean?',
    labels: '{string}?',
    namespace: 'string?',
    gateway: 'IGateway',
    cilium: 'ICilium?',
    hostnames: '[string]?',
  },
  Ipv6Options: {
    podCidr: 'string?',
    serviceCidr: 'string?',
    subnet: 'string?',
  },
  K3dClusterProps: {
    apiHostIp: 'string?',
    apiPort: 'number?',
    ipv6: 'Ipv6Options?',
    network: 'DockerNetworkOptions?',
    nodeLabels: '{string}?',
    podCidr: 'string?',
    serviceCidr: 'string?',
    agents: 'number?',
    image: 'string?',
    name: 'string?',
    servers: 'number?',
    token: 'secret?',
  },
  KindClusterProps: {
    apiHostIp: 'string?',
    apiPort: 'number?',
    ipv6: 'Ipv6Options?',
    network: 'DockerNetworkOptions?',
    nodeLabels: '{string}?',
    podCidr: 'string?',
    serviceCidr: 'string?',
    controlPlanes: 'number?',
    image: 'string?',
    name: 'string?',
    workers: 'number?',
  },
  L2AnnouncementProps: {
    disableResourceNameHashes: 'boolean?',
    labels: '{string}?',
    namespace: 'string?',
    cilium: 'ICilium?',
    externalIps: 'boolean?',
    interfaces: '[string]?',
    loadBalancerIps: 'boolean?',
    nodeSelector: '{string}?',
    services: 'Services?',
  },
  ListenerSetProps: {
    gateway: 'IGateway',
    listeners: '[Listener]',
    allowedNamespaces: 'Namespaces?',
    metadata: 'ApiObjectMetadata?',
  },
  NameServer: {
    name: 'string',
    addresses: '[string]?',
  },
  OwnerReference: {
    apiVersion: 'string',
    kind: 'string',
    name: 'string',
    uid: 'string',
    blockOwnerDeletion: 'boolean?',
    controller: 'boolean?',
  },
  PortListenerOptions: {
    allowedNamespaces: 'Namespaces?',
    port: 'number',
    name: 'string?',
  },
  PortRouteProps: {
    dnsTtlSeconds: 'number?',
    listener: 'string?',
    metadata: 'ApiObjectMetadata?',
    backends: '[Backend]',
    gateway: 'IGateway',
    dnsHostnames: '[string]?',
  },
  RedirectOptions: {
    hostname: 'string?',
    path: 'string?',
    pathPrefix: 'string?',
    port: 'number?',
    scheme: 'string?',
    statusCode: 'number?',
  },
  RewriteOptions: {
    hostname: 'string?',
    path: 'string?',
    pathPrefix: 'string?',
  },
  ServiceAdvertisementOptions: {
    communities: '[string]?',
    largeCommunities: '[string]?',
    localPreference: 'number?',
    wellKnownCommunities: '[WellKnownCommunity]?',
    addresses: '[ServiceAddress]?',
    aggregationLengthIpv4: 'number?',
    aggregationLengthIpv6: 'number?',
    services: 'Services?',
  },
  SharedGatewayProps: {
    disableResourceNameHashes: 'boolean?',
    labels: '{string}?',
    namespace: 'string?',
    address: 'GatewayAddress?',
    address6: 'GatewayAddress?',
    allowedListenerSets: 'Namespaces?',
    allowedNamespaces: 'Namespaces?',
    cilium: 'ICilium?',
    dnsTargets: '[string]?',
    gatewayClass: 'IGatewayClass?',
    gatewayClassName: 'string?',
    gatewayName: 'string?',
    listeners: '[Listener]?',
    redirectToHttps: 'boolean?',
    serviceAnnotations: '{string}?',
    serviceLabels: '{string}?',
  },
  TlsPassthroughListenerOptions: {
    allowedNamespaces: 'Namespaces?',
    hostname: 'string?',
    name: 'string?',
    port: 'number?',
  },
  TlsRouteProps: {
    dnsTtlSeconds: 'number?',
    listener: 'string?',
    metadata: 'ApiObjectMetadata?',
    backends: '[Backend]',
    gateway: 'IGateway',
    hostnames: '[string]',
  },
  TlsTerminateListenerOptions: {
    allowedNamespaces: 'Namespaces?',
    hostname: 'string?',
    name: 'string?',
    port: 'number?',
    certificate: 'Certificate',
  },
  WildcardAndApexOptions: {
    allowedNamespaces: 'Namespaces?',
    certificate: 'Certificate',
    domain: 'string',
    name: 'string?',
    port: 'number?',
  },
  ZoneFileProps: {
    domain: 'string',
    nameServers: '[NameServer]',
    addresses: '[string]?',
    hostmaster: 'string?',
    serial: 'number?',
    ttlSeconds: 'number?',
  },
};

/** Structs of cdk8s, which may have more properties than jsii knows. */
export const FOREIGN: readonly string[] = ['ApiObjectMetadata', 'OwnerReference'];

/** The values of every enum. */
export const ENUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ExternalTrafficPolicy: {
    CLUSTER: 'Cluster',
    LOCAL: 'Local',
  },
  GatewayServiceType: {
    LOAD_BALANCER: 'LoadBalancer',
    NODE_PORT: 'NodePort',
  },
  HttpMethod: {
    GET: 'GET',
    HEAD: 'HEAD',
    POST: 'POST',
    PUT: 'PUT',
    DELETE: 'DELETE',
    CONNECT: 'CONNECT',
    OPTIONS: 'OPTIONS',
    TRACE: 'TRACE',
    PATCH: 'PATCH',
  },
  IpFamily: {
    IPV4: 'IPv4',
    IPV6: 'IPv6',
  },
  IpFamilyPolicy: {
    SINGLE_STACK: 'SingleStack',
    PREFER_DUAL_STACK: 'PreferDualStack',
    REQUIRE_DUAL_STACK: 'RequireDualStack',
  },
  NeighborDiscovery: {
    LISTEN_RANGE: 'listen',
    EXPLICIT: 'explicit',
  },
  ServiceAddress: {
    LOAD_BALANCER_IP: 'LoadBalancerIP',
    EXTERNAL_IP: 'ExternalIP',
    CLUSTER_IP: 'ClusterIP',
  },
  SourceRangesPolicy: {
    ALLOW: 'Allow',
    DENY: 'Deny',
  },
  WellKnownCommunity: {
    INTERNET: 'internet',
    PLANNED_SHUT: 'planned-shut',
    ACCEPT_OWN: 'accept-own',
    LLGR_STALE: 'llgr-stale',
    NO_LLGR: 'no-llgr',
    BLACKHOLE: 'blackhole',
    NO_EXPORT: 'no-export',
    NO_ADVERTISE: 'no-advertise',
    NO_EXPORT_SUBCONFED: 'no-export-subconfed',
    NO_PEER: 'no-peer',
  },
};

/** What every object has that implements an interface. */
export const INTERFACES: Readonly<Record<string, readonly string[]>> = {
  IBgpRouter: ['address', 'asn'],
  ICilium: ['namespace', 'version'],
  ICluster: ['clusterName'],
  IGateway: ['gatewayName', 'gatewayNamespace'],
  IGatewayClass: ['gatewayClassName'],
};

/** How a program comes by an object: `#` is a method of another one. */
export const MAKERS: Readonly<Record<string, readonly string[]>> = {
  Advertisement: ['Advertisement.podCidrs', 'Advertisement.services'],
  Backend: ['Backend.fromName', 'Backend.fromService'],
  CaCertificate: ['CaCertificate.fromConfigMap', 'CaCertificate.fromObject'],
  CaddyTls: ['CaddyTls.acme', 'CaddyTls.internal'],
  Certificate: ['Certificate.fromIssuer', 'Certificate.fromObject', 'Certificate.fromSecret'],
  ClientAddress: ['ClientAddress.forwardedFor', 'ClientAddress.proxyProtocol'],
  EdgeTls: ['EdgeTls.passthrough', 'EdgeTls.terminate'],
  Filter: [
    'Filter.cors',
    'Filter.mirror',
    'Filter.redirect',
    'Filter.requestHeaders',
    'Filter.responseHeaders',
    'Filter.rewrite',
  ],
  GatewayAddress: ['GatewayAddress.of', 'AddressPool#reserve', 'CiliumLB#reserve'],
  GrpcMatch: ['GrpcMatch.header', 'GrpcMatch.service'],
  IBgpRouter: ['new BirdRouter', 'new FrrRouter', 'FrrRouter.fromAttributes'],
  ICilium: ['new CiliumInstall', 'CiliumInstall.fromAttributes'],
  ICluster: ['new K3dCluster', 'new KindCluster', 'Cluster.fromAttributes'],
  IGateway: ['new ListenerSet', 'new SharedGateway', 'SharedGateway.fromAttributes'],
  IGatewayClass: ['new CiliumGatewayClass'],
  Issuer: ['Issuer.cluster', 'Issuer.namespaced'],
  Listener: [
    'Listener.http',
    'Listener.https',
    'Listener.tcp',
    'Listener.tlsPassthrough',
    'Listener.tlsTerminate',
    'Listener.udp',
  ],
  Match: ['Match.header', 'Match.method', 'Match.path', 'Match.pathExact', 'Match.query'],
  Namespaces: ['Namespaces.all', 'Namespaces.named', 'Namespaces.same', 'Namespaces.withLabels'],
  Services: ['Services.all', 'Services.withLabels'],
};

/** The parameters of every constructor, static (`.`) and method (`#`). */
export const CALLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AddressPool#host': {
    n: 'number',
  },
  'AddressPool#reserve': {
    address: 'string|number',
  },
  'Advertisement.podCidrs': {
    attributes: 'AdvertisementAttributes?',
  },
  'Advertisement.services': {
    options: 'ServiceAdvertisementOptions?',
  },
  'Backend.fromName': {
    name: 'string',
    port: 'number',
    namespace: 'string?',
  },
  'Backend.fromService': {
    service: 'Construct',
    port: 'number?',
  },
  'Backend#withWeight': {
    weight: 'number',
  },
  'new BackendTlsPolicy': {
    scope: 'Construct',
    id: 'string',
    props: 'BackendTlsPolicyProps',
  },
  'new BgpPeering': {
    scope: 'Construct',
    id: 'string',
    props: 'BgpPeeringProps',
  },
  'BgpPeering#addPeer': {
    router: 'IBgpRouter',
  },
  'new BirdRouter': {
    scope: 'Construct',
    id: 'string',
    props: 'BirdRouterProps',
  },
  'BirdRouter#addRawLines': {
    lines: '[string]',
  },
  'CaCertificate.fromConfigMap': {
    name: 'string',
  },
  'CaCertificate.fromObject': {
    object: 'Construct',
  },
  'new CaddyEdge': {
    scope: 'Construct',
    id: 'string',
    props: 'CaddyEdgeProps',
  },
  'CaddyTls.acme': {
    options: 'CaddyAcmeOptions?',
  },
  'new CertManagerCertificate': {
    scope: 'Construct',
    id: 'string',
    props: 'CertManagerCertificateProps',
  },
  'Certificate.fromIssuer': {
    issuer: 'Issuer',
    secretName: 'string',
  },
  'Certificate.fromObject': {
    object: 'Construct',
  },
  'Certificate.fromSecret': {
    name: 'string',
    namespace: 'string?',
  },
  'Checks.disable': {
    scope: 'Construct',
    name: 'string',
    reason: 'string',
  },
  'Checks.enable': {
    app: 'Construct',
  },
  'new CiliumGatewayClass': {
    scope: 'Construct',
    id: 'string',
    props: 'CiliumGatewayClassProps?',
  },
  'new CiliumInstall': {
    scope: 'Construct',
    id: 'string',
    props: 'CiliumInstallProps?',
  },
  'CiliumInstall.fromAttributes': {
    scope: 'Construct',
    id: 'string',
    attributes: 'CiliumAttributes',
  },
  'new CiliumLB': {
    scope: 'Construct',
    id: 'string',
    props: 'CiliumLBProps?',
  },
  'CiliumLB#addPool': {
    id: 'string',
    options: 'AddressPoolOptions',
  },
  'CiliumLB#reserve': {
    address: 'string|number',
  },
  'new CiliumValidation': {
    properties: '{any}?',
  },
  'Cluster.fromAttributes': {
    scope: 'Construct',
    id: 'string',
    attributes: 'ClusterAttributes',
  },
  'DockerCluster#subnetOf': {
    newBits: 'number',
    index: 'number',
  },
  'EdgeTls.passthrough': {
    options: 'EdgeTlsOptions?',
  },
  'EdgeTls.terminate': {
    options: 'EdgeTlsTerminateOptions',
  },
  'Filter.cors': {
    options: 'CorsOptions',
  },
  'Filter.mirror': {
    backend: 'Backend',
  },
  'Filter.redirect': {
    options: 'RedirectOptions',
  },
  'Filter.requestHeaders': {
    options: 'HeaderOptions',
  },
  'Filter.responseHeaders': {
    options: 'HeaderOptions',
  },
  'Filter.rewrite': {
    options: 'RewriteOptions',
  },
  'new FrrRouter': {
    scope: 'Construct',
    id: 'string',
    props: 'FrrRouterProps',
  },
  'FrrRouter.fromAttributes': {
    scope: 'Construct',
    id: 'string',
    attributes: 'BgpRouterAttributes',
  },
  'FrrRouter#addRawLines': {
    lines: '[string]',
  },
  'GatewayAddress.of': {
    address: 'string',
  },
  'GrpcMatch.header': {
    name: 'string',
    value: 'string',
  },
  'GrpcMatch.service': {
    service: 'string',
    method: 'string?',
  },
  'GrpcMatch#and': {
    other: 'GrpcMatch',
  },
  'new GrpcRoute': {
    scope: 'Construct',
    id: 'string',
    props: 'GrpcRouteProps',
  },
  'new HaproxyEdge': {
    scope: 'Construct',
    id: 'string',
    props: 'HaproxyEdgeProps',
  },
  'HaproxyEdge#addRawLines': {
    lines: '[string]',
  },
  'new HostSetup': {
    scope: 'Construct',
    id: 'string',
    props: 'HostSetupProps?',
  },
  'new HttpRoute': {
    scope: 'Construct',
    id: 'string',
    props: 'HttpRouteProps',
  },
  'new HubbleRoute': {
    scope: 'Construct',
    id: 'string',
    props: 'HubbleRouteProps',
  },
  'Issuer.cluster': {
    name: 'string',
  },
  'Issuer.namespaced': {
    name: 'string',
  },
  'new K3dCluster': {
    scope: 'Construct',
    id: 'string',
    props: 'K3dClusterProps?',
  },
  'new KindCluster': {
    scope: 'Construct',
    id: 'string',
    props: 'KindClusterProps?',
  },
  'new L2Announcement': {
    scope: 'Construct',
    id: 'string',
    props: 'L2AnnouncementProps?',
  },
  'Listener.http': {
    options: 'HttpListenerOptions?',
  },
  'Listener.https': {
    options: 'HttpsListenerOptions',
  },
  'Listener.tcp': {
    options: 'PortListenerOptions',
  },
  'Listener.tlsPassthrough': {
    options: 'TlsPassthroughListenerOptions?',
  },
  'Listener.tlsTerminate': {
    options: 'TlsTerminateListenerOptions',
  },
  'Listener.udp': {
    options: 'PortListenerOptions',
  },
  'Listener.wildcardAndApex': {
    options: 'WildcardAndApexOptions',
  },
  'new ListenerSet': {
    scope: 'Construct',
    id: 'string',
    props: 'ListenerSetProps',
  },
  'Match.header': {
    name: 'string',
    value: 'string',
  },
  'Match.method': {
    method: 'HttpMethod',
  },
  'Match.path': {
    prefix: 'string',
  },
  'Match.pathExact': {
    path: 'string',
  },
  'Match.query': {
    name: 'string',
    value: 'string',
  },
  'Match#and': {
    other: 'Match',
  },
  'Namespaces.named': {
    names: '[string]',
  },
  'Namespaces.withLabels': {
    labels: '{string}',
  },
  'Services.withLabels': {
    labels: '{string}',
  },
  'new SharedGateway': {
    scope: 'Construct',
    id: 'string',
    props: 'SharedGatewayProps?',
  },
  'SharedGateway.fromAttributes': {
    scope: 'Construct',
    id: 'string',
    attributes: 'GatewayAttributes',
  },
  'SharedGateway#addRoute': {
    id: 'string',
    options: 'HttpRouteOptions',
  },
  'new TcpRoute': {
    scope: 'Construct',
    id: 'string',
    props: 'PortRouteProps',
  },
  'new TlsRoute': {
    scope: 'Construct',
    id: 'string',
    props: 'TlsRouteProps',
  },
  'new UdpRoute': {
    scope: 'Construct',
    id: 'string',
    props: 'PortRouteProps',
  },
  'new ZoneFile': {
    scope: 'Construct',
    id: 'string',
    props: 'ZoneFileProps',
  },
};
