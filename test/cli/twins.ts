/** A valid tree with one thing broken, and what must be said of it. */
export interface Twin {
  readonly tree: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly check: string;
  /** On the line to which the finding must point. */
  readonly line: string;
  /** Where it must be, if not in the file that was changed. */
  readonly at?: string;
  /** Other checks that rightly say the same thing in their way. */
  readonly also?: string[];
}

const FLUX = 'kubernetes/apps/kube-system/cilium/';

export const TWINS: Twin[] = [
  // Flux, where nearly every value is unknown.
  { tree: 'flux-template', file: `${FLUX}app/networks.yaml`, from: '- cidr: "${LB_CIDR:=192.168.42.0/24}"', to: '- cdir: "${LB_CIDR:=192.168.42.0/24}"', check: 'object-refused', line: '- cdir:' },
  { tree: 'flux-template', file: `${FLUX}app/networks.yaml`, from: 'allowFirstLastIPs: "No"', to: 'allowFirstLastIPs: false', check: 'object-refused', line: 'allowFirstLastIPs' },
  { tree: 'flux-template', file: `${FLUX}app/networks.yaml`, from: 'values: ["never-used-value"]', to: 'values: []', check: 'selector-invalid', line: 'operator: NotIn, values: []' },
  { tree: 'flux-template', file: `${FLUX}gateway/external.yaml`, from: 'port: 443', to: 'port: 70000', check: 'object-refused', line: 'port: 70000' },
  { tree: 'flux-template', file: `${FLUX}gateway/external.yaml`, from: 'from: All', to: 'from: Same', check: 'route-namespace-outside', line: 'namespace: kube-system', at: 'kubernetes/apps/default/echo/app/httproute.yaml' },
  { tree: 'flux-template', file: `${FLUX}gateway/redirect.yaml`, from: 'sectionName: http\n    - name: external', to: 'sectionName: htp\n    - name: external', check: 'route-parent-missing', line: '- name: internal' },
  { tree: 'flux-template', file: 'kubernetes/apps/default/echo/app/httproute.yaml', from: 'sectionName: https', to: 'sectionName: websecure', check: 'route-parent-missing', line: 'sectionName: websecure' },
  { tree: 'flux-template', file: `${FLUX}app/helmrelease.yaml`, from: 'bgpControlPlane:\n      enabled: true', to: 'tunnel: disabled', check: 'value-dropped', line: 'tunnel: disabled' },
  { tree: 'flux-template', file: `${FLUX}app/helmrelease.yaml`, from: 'gatewayAPI:\n      enabled: true', to: 'gatewayAPI:\n      enabled: false', check: 'feature-turned-off', line: 'enabled: false' },
  { tree: 'flux-template', file: `${FLUX}app/helmrelease.yaml`, from: 'kubeProxyReplacement: true', to: 'kubeProxyReplacement: strict', check: 'kube-proxy-word', line: 'kubeProxyReplacement: strict' },
  // Argo CD.
  { tree: 'argocd', file: 'workloads/web/deploy.yaml', from: '          port: 8080', to: '          port: 80', check: 'backend-port-missing', line: 'port: 80' },
  { tree: 'argocd', file: 'infra/network/gateway.yaml', from: '10.20.0.10', to: '10.20.0.60', check: 'gateway-address-in-no-pool', line: 'lbipam.cilium.io/ips: 10.20.0.60' },
  { tree: 'argocd', file: 'infra/network/pool.yaml', from: 'stop: 10.20.0.50', to: 'stop: 10.20.0.5', check: 'pool-block-unreadable', line: 'start: 10.20.0.10', also: ['gateway-address-in-no-pool'] },
  { tree: 'argocd', file: 'apps/cilium.yaml', from: 'gatewayAPI: { enabled: true }', to: 'gatewayAPI: { enabled: false }', check: 'feature-turned-off', line: 'gatewayAPI: { enabled: false }' },
  // Plain manifests.
  { tree: 'plain', file: '10-gateway.yaml', from: '192.168.1.230', to: '192.168.1.23', check: 'gateway-address-in-no-pool', line: 'value: 192.168.1.23' },
  { tree: 'plain', file: 'apps/whoami.yaml', from: 'type: PathPrefix', to: 'type: Prefix', check: 'object-refused', line: 'type: Prefix' },
  { tree: 'plain', file: 'apps/whoami.yaml', from: '- whoami.home.arpa', to: '- Whoami.home.arpa', check: 'object-refused', line: '- Whoami' },
  { tree: 'plain', file: '10-gateway.yaml', from: 'port: 80\n', to: 'port: 80\n      tls: 1\n', check: 'object-refused', line: 'tls: 1' },
  { tree: 'plain', file: '00-pool.yaml', from: 'kind: CiliumLoadBalancerIPPool\nmetadata:\n  name: home', to: 'kind: CiliumLoadBalancerIPPools\nmetadata:\n  name: home', check: 'object-refused', line: 'kind: CiliumLoadBalancerIPPools' },
  // Kustomize: what no patch touches is certain.
  { tree: 'kustomize', file: 'base/gateway.yaml', from: 'protocol: HTTP', to: 'protocol: TCP', check: 'route-kind-outside', line: '- name: edge', at: 'base/routes.yaml' },
  { tree: 'kustomize', file: 'base/gateway.yaml', from: 'gatewayClassName: cilium', to: 'gatewayClass: cilium', check: 'object-refused', line: 'gatewayClass: cilium' },
  // Envoy: what no CRD of the Gateway API takes.
  { tree: 'envoy', file: 'envoy.yaml', from: 'attempts: 2', to: 'atempts: 2', check: 'object-refused', line: 'atempts' },
  { tree: 'envoy', file: 'envoy.yaml', from: 'sectionName: dns-udp', to: 'sectionName: dns-tcp', check: 'route-kind-outside', line: 'sectionName: dns-tcp', at: 'envoy.yaml' },
  // A router beside the manifests.
  { tree: 'unifi', file: 'bgp.yaml', from: 'cidr: 192.168.20.0/24', to: 'cidr: 192.168.10.0/24', check: 'pool-holds-router', line: '- cidr: 192.168.10.0/24', also: ['frr-pool-filtered'] },
  { tree: 'unifi', file: 'bgp.yaml', from: 'localASN: 65010', to: 'localASN: 23456', check: 'asn-reserved', line: 'localASN: 23456', also: ['frr-remote-as'] },
  { tree: 'unifi', file: 'bgp.yaml', from: 'localASN: 65010', to: 'localASN: 65011', check: 'frr-remote-as', line: 'neighbor k8s remote-as', at: 'router/frr.conf' },
  { tree: 'unifi', file: 'bgp.yaml', from: 'peerASN: 65001', to: 'peerASN: 65002', check: 'frr-own-asn', line: 'router bgp 65001', at: 'router/frr.conf' },
  { tree: 'unifi', file: 'bgp.yaml', from: 'keepAliveTimeSeconds: 3', to: 'keepAliveTimeSeconds: 10', check: 'timers-odd', line: 'apiVersion: cilium.io/v2', also: ['object-refused'] },
  { tree: 'unifi', file: 'bgp.yaml', from: 'peerConfigRef:\n            name: udm-pro', to: 'peerConfigRef:\n            name: udm', check: 'peer-config-missing', line: 'name: udm' },
  { tree: 'unifi', file: 'bgp.yaml', from: '      advertisements:\n        matchLabels:\n          advertise: bgp', to: '      advertisements:\n        matchLabels:\n          advertise: gbp', check: 'advertisement-missing', line: '- afi: ipv4', also: ['nothing-announced'] },
  { tree: 'unifi', file: 'router/frr.conf', from: ' neighbor k8s peer-group\n', to: '', check: 'frr-group-undeclared', line: 'neighbor k8s remote-as' },
  { tree: 'unifi', file: 'router/frr.conf', from: '  neighbor k8s route-map IN in\n', to: '', check: 'frr-policy-missing', line: 'neighbor k8s peer-group' },
  { tree: 'unifi', file: 'router/frr.conf', from: 'route-map IN permit 10', to: 'route-map INN permit 10', check: 'frr-filter-undefined', line: 'neighbor k8s route-map IN in' },
  { tree: 'unifi', file: 'router/frr.conf', from: 'address prefix-list K8S', to: 'address prefix-list K8s', check: 'frr-filter-undefined', line: 'match ip address' },
  { tree: 'unifi', file: 'router/frr.conf', from: '192.168.20.0/24 le 32', to: '192.168.20.0/24', check: 'frr-pool-filtered', line: 'ip prefix-list K8S seq 5' },
  { tree: 'unifi', file: 'router/frr.conf', from: '192.168.20.0/24 le 32', to: '192.168.20.0/25 le 32', check: 'frr-pool-filtered-partly', line: 'ip prefix-list K8S seq 5' },
  { tree: 'unifi', file: 'router/frr.conf', from: '  neighbor k8s activate', to: '  no bgp default ipv4-unicast', check: 'frr-family-inactive', line: 'neighbor 192.168.10.11' },
  // Listeners and routes.
  { tree: 'https', file: 'gateway.yaml', from: 'hostname: "*.example.com"', to: 'hostname: "*.example.net"', check: 'route-hostname-outside', line: 'hostnames: [docs.example.com]', at: 'routes.yaml' },
  { tree: 'https', file: 'gateway.yaml', from: 'tls: { mode: Terminate, certificateRefs: [{ name: example-com }] }', to: 'tls: { mode: Terminate, options: {} }', check: 'listener-without-certificate', line: 'protocol: HTTPS', also: ['object-refused'] },
  { tree: 'https', file: 'routes.yaml', from: 'kind: HTTPRoute, namespace: blog', to: 'kind: HTTPRoute, namespace: web', check: 'backend-without-grant', line: 'rules: [{ backendRefs: [{ name: docs, namespace' },
  { tree: 'https', file: 'routes.yaml', from: 'sectionName: wildcard }]\n  hostnames: [docs', to: 'sectionName: wildcrad }]\n  hostnames: [docs', check: 'route-parent-missing', line: 'sectionName: wildcrad' },
  // Addresses.
  { tree: 'addresses', file: 'gateways.yaml', from: 'sharing-key: lan } }\n  listeners: [{ name: tls', to: 'sharing-key: other } }\n  listeners: [{ name: tls', check: 'address-taken-twice', line: 'sharing-key: other' },
  { tree: 'addresses', file: 'gateways.yaml', from: 'value: 10.9.0.3', to: 'value: 10.8.0.3', check: 'gateway-address-in-no-pool', line: 'value: 10.8.0.3' },
  { tree: 'addresses', file: 'pools.yaml', from: 'disabled: true', to: 'disabled: false', check: 'pools-overlap', line: '- cidr: 10.8.0.0/16' },
  // Several peers.
  { tree: 'ibgp', file: 'bgp.yaml', from: 'peerAddress: 10.0.0.2', to: 'peerAddress: 10.0.0.1', check: 'neighbor-twice', line: 'peerAddress: 10.0.0.1' },
  { tree: 'ibgp', file: 'bgp.yaml', from: 'authSecretRef: bgp-password', to: 'authSecret: bgp-password', check: 'object-refused', line: 'authSecret: bgp-password' },
  // The release of each of two clusters.
  { tree: 'clusters', file: 'clusters/cabin/cilium/pool.yaml', from: 'cilium.io/v2alpha1', to: 'cilium.io/v2', check: 'object-refused', line: 'apiVersion: cilium.io/v2' },
  // Placeholders elsewhere in the object make nothing of this unknown.
  { tree: 'placeholders', file: 'vault.yaml', from: 'gatewayClassName: <path', to: 'gatewayClasName: <path', check: 'object-refused', line: 'gatewayClasName' },
  { tree: 'placeholders', file: 'jinja.yaml', from: '- name: router\n', to: '- nme: router\n', check: 'object-refused', line: '- nme' },
  { tree: 'peering-policy', file: 'policy.yaml', from: '      serviceSelector:\n', to: '      serviceSelectors:\n', check: 'object-refused', line: 'serviceSelectors' },
  // JSON, a List, and an edge.
  { tree: 'edge', file: 'k8s/all.json', from: '"172.50.64.0/24"', to: '"172.50.65.0/24"', check: 'gateway-address-in-no-pool', line: '"value": "172.50.64.1"' },
  { tree: 'edge', file: 'k8s/all.json', from: '"port": 80, "protocol"', to: '"port": "80", "protocol"', check: 'object-refused', line: '"port": "80"' },
  { tree: 'edge', file: 'haproxy.cfg', from: '172.50.64.1:80', to: '172.50.64.9:80', check: 'haproxy-server-unknown', line: 'server shared' },
  { tree: 'edge', file: 'haproxy.cfg', from: '-i app.lab.example', to: '-i app.lab.example web.lab.example', check: 'haproxy-host-unserved', line: 'acl app' },
  { tree: 'mixed', file: 'gateway.yaml', from: 'ignore pools-overlap', to: 'ignore pool-overlap', check: 'pools-overlap', line: 'spec: { blocks: [{ cidr: 10.4.0.0/25' },
];
