// What is asked of the lab of main.ts, as it is and with something broken in its files. The status is written from what
// HAProxy, FRR and the Gateway API say; trace.test.ts holds trace to it, and test/network/trace.test.ts the lab with
// its packets.
import type { Edit, Question } from './ask';

export interface Case extends Question {
  readonly what: string;
  readonly edits?: readonly Edit[];
  /** 200, an error of HAProxy or the gateway, or 0 for no answer. */
  readonly status: number;
  /** Where it stops. */
  readonly stage?: string;
}

const FRR = 'host/frr/frr.conf';
const HAPROXY = 'host/haproxy.cfg';
const K3D = 'host/k3d-config.yml';
const POLICY = 'bgpp.k8s.yaml';
const GATEWAY = 'shared-gw.k8s.yaml';
const ROUTE = 'hubble.k8s.yaml';

/** What a client asks for at the host's own address. */
const url = 'http://hubble.example.com/';
const withHost = (host: string) => ({ url: 'http://192.0.2.1/', headers: [host] });

/** Requests: the files are as synth wrote them. */
export const REQUESTS: readonly Case[] = [
  { what: 'the name', url, status: 200 },
  { what: 'the name in another case', ...withHost('Host: Hubble.EXAMPLE.com'), status: 200 },
  { what: 'the name with a port', ...withHost('Host: hubble.example.com:8080'), status: 200 },
  { what: 'any path', url: `${url}a/b?c=d`, status: 200 },
  { what: 'another name', url: 'http://other.example.com/', status: 404, stage: 'backend' },
  { what: 'the end of another name', ...withHost('Host: xhubble.example.com'), status: 404, stage: 'backend' },
  {
    what: 'the name within another',
    ...withHost('Host: hubble.example.com.evil.example'),
    status: 404,
    stage: 'backend',
  },
  { what: 'no name', ...withHost('Host;'), status: 404, stage: 'backend' },
  { what: 'a dot', ...withHost('Host: .'), status: 404, stage: 'backend' },
  { what: 'a port alone', ...withHost('Host: :80'), status: 404, stage: 'backend' },
  { what: 'the address of the host', url: 'http://192.0.2.1/', status: 404, stage: 'backend' },
  { what: 'a port where nobody listens', url: 'http://hubble.example.com:8080/', status: 0, stage: 'edge' },
  { what: 'https', url: 'https://hubble.example.com/', status: 0, stage: 'edge' },
  {
    what: 'the gateway from outside',
    url: 'http://172.50.201.37/',
    headers: ['Host: hubble.example.com'],
    status: 0,
    stage: 'name',
  },
  { what: 'the name on the host itself', url, from: 'host', status: 200 },
  {
    what: 'the gateway on the host itself',
    url: 'http://172.50.201.37/',
    headers: ['Host: hubble.example.com'],
    from: 'host',
    status: 200,
  },
  { what: 'the gateway without a name', url: 'http://172.50.201.37/', from: 'host', status: 404, stage: 'route' },
  {
    what: 'another port of the gateway',
    url: 'http://hubble.example.com:81/',
    from: 'host',
    status: 0,
    stage: 'listener',
  },
  {
    what: 'HAProxy on the host itself',
    url: 'http://127.0.0.1/',
    headers: ['Host: hubble.example.com'],
    from: 'host',
    status: 200,
  },
  {
    what: 'a name that the hosts file has not',
    url: 'http://hubbel.example.com/',
    from: 'host',
    status: 0,
    stage: 'name',
  },
];

/** HAProxy with another configuration. */
export const EDGES: readonly Case[] = [
  {
    what: 'the ACL without lower',
    edits: [[HAPROXY, /,lower/g, '']],
    ...withHost('Host: Hubble.EXAMPLE.com'),
    status: 404,
    stage: 'backend',
  },
  {
    what: 'the ACL without field(1,:)',
    edits: [[HAPROXY, /,field\(1,:\)/g, '']],
    ...withHost('Host: hubble.example.com:8080'),
    status: 404,
    stage: 'backend',
  },
  {
    what: 'the ACL matches the end of a name: the gateway has 404',
    edits: [[HAPROXY, '-m str', '-m end']],
    ...withHost('Host: xhubble.example.com'),
    status: 404,
    stage: 'route',
  },
  {
    what: 'the ACL has another name',
    edits: [[HAPROXY, '-m str hubble', '-m str grafana']],
    url,
    status: 404,
    stage: 'backend',
  },
  {
    what: 'the gateway is the default',
    edits: [[HAPROXY, 'default_backend no-such-host', 'default_backend shared-gw.kube-system']],
    url: 'http://other.example.com/',
    status: 404,
    stage: 'route',
  },
  {
    what: 'the default is a backend that is not there',
    edits: [[HAPROXY, 'default_backend no-such-host', 'default_backend nowhere']],
    url,
    status: 0,
    stage: 'edge',
  },
  { what: 'the acl line is gone', edits: [[HAPROXY, /.*acl is_.*\n/, '']], url, status: 0, stage: 'edge' },
  {
    what: 'HAProxy listens on another port',
    edits: [[HAPROXY, 'bind *:80', 'bind *:8080']],
    url,
    status: 0,
    stage: 'edge',
  },
  {
    what: 'and is asked there',
    edits: [[HAPROXY, 'bind *:80', 'bind *:8080']],
    url: 'http://hubble.example.com:8080/',
    status: 200,
  },
  {
    what: 'HAProxy listens on the loopback address alone',
    edits: [[HAPROXY, 'bind *:80', 'bind 127.0.0.1:80']],
    url,
    status: 0,
    stage: 'edge',
  },
  {
    what: 'the server has another port',
    edits: [[HAPROXY, '172.50.201.37:80', '172.50.201.37:81']],
    url,
    status: 503,
    stage: 'listener',
  },
  {
    what: 'the server has an address that nobody has',
    edits: [[HAPROXY, '172.50.201.37:80', '172.50.201.99:80']],
    url,
    status: 503,
    stage: 'address',
  },
  {
    what: 'HAProxy refuses the path',
    edits: [[HAPROXY, '    default_backend', '    http-request deny if { path_beg /admin }\n    default_backend']],
    url: `${url}admin/x`,
    status: 403,
    stage: 'edge',
  },
  {
    what: 'and no other',
    edits: [[HAPROXY, '    default_backend', '    http-request deny if { path_beg /admin }\n    default_backend']],
    url: `${url}x`,
    status: 200,
  },
];

/** What the cluster's side says of routes: the servers of the lab are started anew. */
export const ROUTES: readonly Case[] = [
  {
    what: "the route's sectionName is none of the gateway's",
    edits: [[ROUTE, 'sectionName: http', 'sectionName: https']],
    url,
    status: 404,
    stage: 'route',
  },
  {
    what: 'the route is for another name',
    edits: [[ROUTE, '- hubble.example.com', '- grafana.example.com']],
    url,
    status: 404,
    stage: 'route',
  },
  {
    what: 'the route names another Gateway',
    edits: [[ROUTE, 'name: shared-gw', 'name: other-gw']],
    url,
    status: 404,
    stage: 'route',
  },
  {
    what: 'the listener admits no routes of that namespace',
    edits: [
      [GATEWAY, 'from: All', 'from: Same'],
      [ROUTE, '  namespace: kube-system\nspec', '  namespace: other\nspec'],
    ],
    url,
    status: 404,
    stage: 'route',
  },
  { what: 'the route is for all names', edits: [[ROUTE, /  hostnames:\n.*\n/, '']], url, status: 200 },
];

/** Each with a router or speakers of its own. */
export const ROUTERS: readonly Case[] = [
  {
    what: 'the router has another AS number',
    edits: [[FRR, 'router bgp 64513', 'router bgp 64999']],
    url,
    status: 503,
    stage: 'router',
  },
  {
    what: 'the router expects another AS number of the nodes',
    edits: [[FRR, 'remote-as 64512', 'remote-as 64511']],
    url,
    status: 503,
    stage: 'router',
  },
  {
    what: 'the prefix-list permits nothing',
    edits: [[FRR, /^ip prefix-list CILIUM-POOLS .* permit .*\n/gm, '']],
    url,
    status: 503,
    stage: 'router',
  },
  {
    what: 'the prefix-list is not used',
    edits: [[FRR, /.*prefix-list CILIUM-POOLS in\n/, '']],
    url,
    status: 503,
    stage: 'router',
  },
  {
    what: 'no neighbor is active',
    edits: [[FRR, /.*neighbor CILIUM activate\n/, '']],
    url,
    status: 503,
    stage: 'router',
  },
  {
    what: 'the listen range is another',
    edits: [[FRR, '172.50.0.0/17', '172.50.128.0/17']],
    url,
    status: 503,
    stage: 'router',
  },
  {
    what: 'bgpd is not started',
    edits: [['host/frr/daemons', 'bgpd=yes', 'bgpd=no']],
    url,
    status: 503,
    stage: 'router',
  },
  {
    what: 'the nodes expect another AS number of the router',
    edits: [[POLICY, 'peerASN: 64513', 'peerASN: 64514']],
    url,
    status: 503,
    stage: 'router',
  },
  {
    what: 'the nodes dial another address',
    edits: [[POLICY, '172.50.0.1/32', '172.50.0.9/32']],
    url,
    status: 503,
    stage: 'router',
  },
  {
    what: 'the nodes have another label',
    edits: [[K3D, 'bgp_enabled=true', 'bgp_enabled=false']],
    url,
    status: 503,
    stage: 'nodes',
  },
  {
    what: 'no Service is announced',
    edits: [[POLICY, / +serviceSelector:[^]*/, '']],
    url,
    status: 503,
    stage: 'nodes',
  },
  {
    what: 'the agents have another label: one node carries all',
    edits: [[K3D, '          - agent:*\n  kubeconfig', '  kubeconfig']],
    url,
    status: 200,
  },
  {
    what: 'the pool moved',
    edits: [['ippool.k8s.yaml', /172\.50\.201/g, '172.50.202']],
    url,
    status: 503,
    stage: 'address',
  },
];

/**
 * What the lab does not play: the web server of its nodes stands for Envoy and for Services, and knows host names
 * alone.
 */
export const UNPLAYED: readonly Case[] = [
  {
    what: 'a Service that is in the files lacks the port',
    edits: [
      [
        ROUTE,
        /$/,
        '---\napiVersion: v1\nkind: Service\nmetadata:\n  name: hubble-ui\n  namespace: kube-system\nspec:\n  ' +
          'ports:\n    - port: 8081\n',
      ],
    ],
    url,
    status: 503,
    stage: 'service',
  },
  {
    what: 'the Service is in another namespace',
    edits: [[ROUTE, 'name: hubble-ui', 'name: hubble-ui\n          namespace: other']],
    url,
    status: 500,
    stage: 'service',
  },
  {
    what: 'a path that no rule is for',
    edits: [
      [
        ROUTE,
        '    - backendRefs',
        '    - matches:\n        - path:\n            type: PathPrefix\n            value: /ui\n      backendRefs',
      ],
    ],
    url: `${url}uid`,
    status: 404,
    stage: 'route',
  },
  {
    what: 'the class is none',
    edits: [[GATEWAY, 'gatewayClassName: cilium', 'gatewayClassName: cilum']],
    url,
    status: 503,
    stage: 'address',
  },
  {
    what: 'the listener has another port',
    edits: [[GATEWAY, 'port: 80', 'port: 8080']],
    url,
    status: 503,
    stage: 'listener',
  },
  {
    what: 'Cilium speaks no BGP',
    edits: [['host/cilium-values.yml', 'bgpControlPlane:\n  enabled: true', 'bgpControlPlane:\n  enabled: false']],
    url,
    status: 503,
    stage: 'nodes',
  },
  {
    what: 'HAProxy sends the PROXY protocol, and the gateway does not read it',
    edits: [[HAPROXY, '172.50.201.37:80 check', '172.50.201.37:80 check send-proxy-v2']],
    url,
    status: 400,
    stage: 'gateway',
  },
  {
    what: 'the gateway wants the PROXY protocol',
    edits: [
      [
        'host/cilium-values.yml',
        'gatewayAPI:\n  enabled: true',
        'gatewayAPI:\n  enabled: true\n  enableProxyProtocol: true',
      ],
    ],
    url,
    status: 503,
    stage: 'gateway',
  },
  {
    what: 'both have the PROXY protocol',
    edits: [
      [HAPROXY, '172.50.201.37:80 check', '172.50.201.37:80 check send-proxy-v2'],
      [
        'host/cilium-values.yml',
        'gatewayAPI:\n  enabled: true',
        'gatewayAPI:\n  enabled: true\n  enableProxyProtocol: true',
      ],
    ],
    url,
    status: 200,
  },
  {
    what: 'Cilium serves no Gateway',
    edits: [['host/cilium-values.yml', 'gatewayAPI:\n  enabled: true', 'gatewayAPI:\n  enabled: false']],
    url,
    status: 503,
    stage: 'gateway',
  },
];
