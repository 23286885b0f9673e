// Objects as people write them, most of them right, rich enough that each CEL rule has something to hold on to.
const GATEWAY = 'gateway.networking.k8s.io';

export interface Written {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: Record<string, unknown>;
}

const headers = { set: [{ name: 'x-a', value: 'b' }], add: [{ name: 'x-c', value: 'd' }], remove: ['x-e'] };
const backend = { name: 'web', port: 8080, weight: 3 };

const httpRoute = {
  parentRefs: [
    { name: 'gw', namespace: 'infra', sectionName: 'https' },
    { name: 'gw', namespace: 'infra', sectionName: 'http' },
  ],
  hostnames: ['app.example.com', '*.example.org'],
  rules: [
    {
      name: 'first',
      matches: [
        {
          path: { type: 'PathPrefix', value: '/api' },
          headers: [{ name: 'x-a', value: 'b' }],
          queryParams: [{ type: 'Exact', name: 'q', value: '1' }],
          method: 'GET',
        },
      ],
      filters: [
        { type: 'RequestHeaderModifier', requestHeaderModifier: headers },
        { type: 'URLRewrite', urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } } },
      ],
      backendRefs: [backend, { ...backend, name: 'other' }],
      timeouts: { request: '10s', backendRequest: '2s' },
    },
    {
      name: 'second',
      matches: [{ path: { type: 'Exact', value: '/old' } }, { path: { type: 'RegularExpression', value: '/a(b|c)+' } }],
      filters: [
        { type: 'ResponseHeaderModifier', responseHeaderModifier: headers },
        { type: 'RequestMirror', requestMirror: { backendRef: { name: 'copy', port: 80 }, percent: 10 } },
        { type: 'ExtensionRef', extensionRef: { group: 'example.com', kind: 'Thing', name: 't' } },
      ],
      backendRefs: [{ ...backend, filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: headers }] }],
    },
    {
      matches: [{ path: { type: 'PathPrefix', value: '/go' } }],
      filters: [
        {
          type: 'RequestRedirect',
          requestRedirect: {
            scheme: 'https',
            port: 443,
            statusCode: 301,
            path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/x' },
          },
        },
      ],
    },
  ],
};

/** Filters and other parts that only newer releases have; elsewhere they are unknown fields. */
const newHttpRoute = {
  parentRefs: [
    { name: 'gw', port: 80 },
    { name: 'gw', port: 443 },
  ],
  rules: [
    {
      filters: [
        {
          type: 'CORS',
          cors: {
            allowOrigins: ['https://example.com'],
            allowMethods: ['GET', 'PUT'],
            allowHeaders: ['x-a'],
            maxAge: 5,
          },
        },
        {
          type: 'ExternalAuth',
          externalAuth: { protocol: 'GRPC', backendRef: { name: 'auth', port: 9000 }, grpc: { allowedHeaders: ['x'] } },
        },
        {
          type: 'RequestMirror',
          requestMirror: { backendRef: { name: 'copy', port: 80 }, fraction: { numerator: 1, denominator: 50 } },
        },
      ],
      sessionPersistence: {
        sessionName: 's',
        type: 'Cookie',
        absoluteTimeout: '1h',
        cookieConfig: { lifetimeType: 'Permanent' },
      },
      retry: { codes: [500, 503], attempts: 2, backoff: '100ms' },
      backendRefs: [
        {
          ...backend,
          filters: [
            {
              type: 'URLRewrite',
              urlRewrite: { path: { type: 'ReplaceFullPath', replaceFullPath: '/full' }, hostname: 'a.example' },
            },
          ],
        },
      ],
    },
  ],
};

const gateway = {
  gatewayClassName: 'cilium',
  addresses: [
    { type: 'IPAddress', value: '192.0.2.1' },
    { type: 'Hostname', value: 'gw.example.com' },
    { type: 'IPAddress', value: '2001:db8::1' },
  ],
  infrastructure: { labels: { 'example.com/a': 'b' }, annotations: { 'lbipam.cilium.io/ips': '192.0.2.1' } },
  listeners: [
    {
      name: 'http',
      port: 80,
      protocol: 'HTTP',
      allowedRoutes: { namespaces: { from: 'All' }, kinds: [{ kind: 'HTTPRoute' }] },
    },
    {
      name: 'https',
      port: 443,
      protocol: 'HTTPS',
      hostname: '*.example.com',
      tls: { mode: 'Terminate', certificateRefs: [{ name: 'cert' }], options: { 'example.com/x': 'y' } },
    },
    { name: 'tls', port: 8443, protocol: 'TLS', hostname: 'tls.example.com', tls: { mode: 'Passthrough' } },
    { name: 'tcp', port: 5432, protocol: 'TCP' },
  ],
};

const grpcRoute = {
  parentRefs: [
    { name: 'gw', sectionName: 'a' },
    { name: 'gw', sectionName: 'b' },
  ],
  rules: [
    {
      matches: [{ method: { type: 'Exact', service: 'foo.Bar', method: 'Get' }, headers: [{ name: 'a', value: 'b' }] }],
      backendRefs: [backend],
      filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: headers }],
    },
    {
      matches: [{ method: { type: 'RegularExpression', method: 'G.*' } }],
      filters: [{ type: 'ResponseHeaderModifier', responseHeaderModifier: headers }],
    },
  ],
};

const listenerSet = {
  parentRef: { name: 'gw' },
  listeners: [
    { name: 'a', port: 80, protocol: 'HTTP', hostname: 'a.example.com' },
    { name: 'b', port: 443, protocol: 'HTTPS', tls: { certificateRefs: [{ name: 'c' }] } },
    { name: 'c', port: 9443, protocol: 'TLS', tls: { mode: 'Passthrough' } },
  ],
};

const backendTls = {
  targetRefs: [
    { group: '', kind: 'Service', name: 'a', sectionName: 'x' },
    { group: '', kind: 'Service', name: 'a', sectionName: 'y' },
  ],
  validation: {
    hostname: 'a.example.com',
    caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'ca' }],
    subjectAltNames: [
      { type: 'Hostname', hostname: 'b.example.com' },
      { type: 'URI', uri: 'spiffe://a/b' },
    ],
  },
};

const peeringPolicy = {
  nodeSelector: { matchLabels: { bgp: 'true' } },
  virtualRouters: [
    {
      localASN: 64512,
      exportPodCIDR: false,
      serviceSelector: { matchExpressions: [{ key: 'x', operator: 'NotIn', values: ['y'] }] },
      neighbors: [
        {
          peerAddress: '172.50.0.1/32',
          peerASN: 64513,
          holdTimeSeconds: 9,
          keepAliveTimeSeconds: 3,
          gracefulRestart: { enabled: true, restartTimeSeconds: 30 },
        },
      ],
    },
  ],
};

const networkPolicy = {
  endpointSelector: { matchLabels: { app: 'a' } },
  egress: [
    {
      toCIDRSet: [{ cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] }],
      toPorts: [{ ports: [{ port: '53', protocol: 'UDP' }], rules: { dns: [{ matchPattern: '*.example.com' }] } }],
    },
    {
      toFQDNs: [{ matchName: 'a.example.com' }],
      icmps: [{ fields: [{ type: 8, family: 'IPv4' }, { type: 'EchoReply' }] }],
    },
  ],
};

export const WRITTEN: readonly Written[] = [
  ...['v1', 'v1beta1'].flatMap((version) => [
    { apiVersion: `${GATEWAY}/${version}`, kind: 'HTTPRoute', spec: httpRoute },
    { apiVersion: `${GATEWAY}/${version}`, kind: 'HTTPRoute', spec: newHttpRoute },
    { apiVersion: `${GATEWAY}/${version}`, kind: 'Gateway', spec: gateway },
    {
      apiVersion: `${GATEWAY}/${version}`,
      kind: 'GatewayClass',
      spec: { controllerName: 'io.cilium/gateway-controller' },
    },
    {
      apiVersion: `${GATEWAY}/${version}`,
      kind: 'ReferenceGrant',
      spec: { from: [{ group: GATEWAY, kind: 'HTTPRoute', namespace: 'a' }], to: [{ group: '', kind: 'Service' }] },
    },
  ]),
  {
    apiVersion: `${GATEWAY}/v1`,
    kind: 'Gateway',
    spec: {
      ...gateway,
      tls: {
        frontend: {
          default: { validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'ca' }] } },
          perPort: [
            { port: 443, tls: {} },
            { port: 444, tls: {} },
          ],
        },
      },
    },
  },
  ...['v1', 'v1alpha2'].flatMap((version) => [
    { apiVersion: `${GATEWAY}/${version}`, kind: 'GRPCRoute', spec: grpcRoute },
    {
      apiVersion: `${GATEWAY}/${version}`,
      kind: 'TLSRoute',
      spec: {
        hostnames: ['a.example.com', '*.example.com'],
        parentRefs: [{ name: 'gw' }],
        rules: [{ backendRefs: [backend] }],
      },
    },
    {
      apiVersion: `${GATEWAY}/${version}`,
      kind: 'TCPRoute',
      spec: {
        parentRefs: [
          { name: 'gw', sectionName: 'a' },
          { name: 'gw', sectionName: 'b' },
        ],
        rules: [{ name: 'r', backendRefs: [backend] }],
      },
    },
  ]),
  ...['v1', 'v1alpha3'].map((version) => ({
    apiVersion: `${GATEWAY}/${version}`,
    kind: 'BackendTLSPolicy',
    spec: backendTls,
  })),
  {
    apiVersion: `${GATEWAY}/v1`,
    kind: 'BackendTLSPolicy',
    spec: { ...backendTls, validation: { hostname: 'a.example.com', wellKnownCACertificates: 'System' } },
  },
  { apiVersion: `${GATEWAY}/v1`, kind: 'ListenerSet', spec: listenerSet },
  ...['v2alpha1', 'v2'].flatMap((version) => [
    {
      apiVersion: `cilium.io/${version}`,
      kind: 'CiliumLoadBalancerIPPool',
      spec: { cidrs: [{ cidr: '172.50.201.0/24' }], serviceSelector: { matchLabels: { a: 'b' } } },
    },
    {
      apiVersion: `cilium.io/${version}`,
      kind: 'CiliumLoadBalancerIPPool',
      spec: { blocks: [{ cidr: '172.50.201.0/24' }, { start: '10.0.0.1', stop: '10.0.0.9' }], allowFirstLastIPs: 'No' },
    },
    {
      apiVersion: `cilium.io/${version}`,
      kind: 'CiliumBGPClusterConfig',
      spec: {
        nodeSelector: { matchLabels: { a: 'b' } },
        bgpInstances: [
          {
            name: 'i',
            localASN: 64512,
            peers: [{ name: 'p', peerASN: 64513, peerAddress: '172.50.0.1', peerConfigRef: { name: 'c' } }],
          },
        ],
      },
    },
    {
      apiVersion: `cilium.io/${version}`,
      kind: 'CiliumBGPPeerConfig',
      spec: {
        timers: { holdTimeSeconds: 9, keepAliveTimeSeconds: 3 },
        families: [{ afi: 'ipv4', safi: 'unicast', advertisements: { matchLabels: { a: 'b' } } }],
      },
    },
    {
      apiVersion: `cilium.io/${version}`,
      kind: 'CiliumBGPAdvertisement',
      spec: {
        advertisements: [
          { advertisementType: 'Service', service: { addresses: ['LoadBalancerIP'] }, selector: {} },
          { advertisementType: 'PodCIDR' },
        ],
      },
    },
  ]),
  { apiVersion: 'cilium.io/v2alpha1', kind: 'CiliumBGPPeeringPolicy', spec: peeringPolicy },
  {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumL2AnnouncementPolicy',
    spec: { interfaces: ['^eth[0-9]+'], loadBalancerIPs: true },
  },
  { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy', spec: networkPolicy },
  {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumEgressGatewayPolicy',
    spec: {
      selectors: [{ podSelector: {} }],
      destinationCIDRs: ['0.0.0.0/0'],
      egressGateway: { nodeSelector: {}, egressIP: '10.0.0.1' },
    },
  },
];
