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
  // Two clusters by Flux, of which each has its networks and both share the rest.
  { tree: 'flux-clusters', file: 'networks/north/bgp.yaml', from: 'peerAddress: 10.1.255.2', to: 'peerAddress: 10.1.255.1', check: 'neighbor-twice', line: 'peerAddress: 10.1.255.1,' },
  { tree: 'flux-clusters', file: 'networks/south/bgp.yaml', from: 'values: ["no"]', to: 'values: []', check: 'selector-invalid', line: 'selector: { matchExpressions' },
  { tree: 'flux-clusters', file: 'networks/north/pool.yaml', from: 'stop: 10.1.0.99', to: 'stop: 10.1.255.99', check: 'pool-holds-router', line: 'stop: 10.1.255.99' },
  { tree: 'flux-clusters', file: 'networks/south/bgp.yaml', from: 'labels: { to: tor }', to: 'labels: { to: leaf }', check: 'advertisement-missing', line: 'afi: ipv4', also: ['nothing-announced'] },
  { tree: 'flux-clusters', file: 'apps/base/cilium/helmrelease.yaml', from: 'gatewayAPI: { enabled: true }', to: 'gatewayAPI: { enabled: false }', check: 'feature-turned-off', line: 'gatewayAPI: { enabled: false }' },
  { tree: 'flux-clusters', file: 'apps/components/gateway/redirect.yaml', from: 'sectionName: http', to: 'sectionName: web', check: 'route-parent-missing', line: 'sectionName: web' },
  { tree: 'flux-clusters', file: 'networks/north/bgp.yaml', from: '---\napiVersion: cilium.io/v2\nkind: CiliumBGPClusterConfig', to: '---\napiVersion: cilium.io/v2\nkind: CiliumBGPClusterConfig\nmetadata: { name: second }\nspec:\n  nodeSelector: { matchLabels: { kubernetes.io/os: linux } }\n  bgpInstances: [{ name: two, localASN: 65101, peers: [{ name: tor-c, peerASN: 65000, peerAddress: 10.1.255.3, peerConfigRef: { name: tor } }] }]\n---\napiVersion: cilium.io/v2\nkind: CiliumBGPClusterConfig', check: 'node-in-two-policies', line: 'nodeSelector: { matchLabels' },
  // Argo CD with several sources, and values as text.
  { tree: 'argocd-sources', file: 'apps/cilium.yaml', from: '            enabled: true\n          bgpControlPlane', to: '            enabled: false\n          bgpControlPlane', check: 'feature-turned-off', line: 'enabled: false' },
  { tree: 'argocd-sources', file: 'apps/cilium.yaml', from: 'kubeProxyReplacement: true', to: 'kubeProxyReplacement: strict', check: 'kube-proxy-word', line: 'kubeProxyReplacement: strict' },
  { tree: 'argocd-sources', file: 'network/pool.yaml', from: 'values: [kube-system, ingress]', to: 'values: [ingress]', check: 'gateway-address-in-no-pool', line: 'value: 203.0.113.20', at: 'network/gateway.yaml' },
  { tree: 'argocd-sources', file: 'workloads/shop/all.yaml', from: 'weight: 90 }, { name: shop, port: 9090', to: 'weight: 90 }, { name: shop, port: 9091', check: 'backend-port-missing', line: 'backendRefs: [{ name: shop, port: 80, weight: 90 }' },
  { tree: 'argocd-sources', file: 'workloads/shop/all.yaml', from: '[grpc.example.com]', to: '[grpc.example.org]', check: 'route-hostname-outside', line: 'hostnames: [grpc.example.org]' },
  // kustomize, and the values of a file beside it.
  { tree: 'kustomize-apps', file: 'envs/prod/values.yaml', from: 'gatewayAPI: {enabled: true}', to: 'gatewayAPI: {enabled: false}', check: 'feature-turned-off', line: 'gatewayAPI: {enabled: false}' },
  { tree: 'kustomize-apps', file: 'base/gateway.yaml', from: '    protocol: HTTP', to: '    protocl: HTTP', check: 'object-refused', line: 'protocl: HTTP' },
  { tree: 'kustomize-apps', file: 'envs/prod/pool.yaml', from: 'cidr: 192.0.2.0/28', to: 'cidr: 192.0.2.0-28', check: 'pool-block-unreadable', line: 'cidr: 192.0.2.0-28', also: ['object-refused'] },
  // helmfile.
  { tree: 'helmfile', file: 'values/cilium.yaml', from: 'l2announcements:\n  enabled: true\n', to: '', check: 'feature-not-turned-on', line: 'apiVersion: cilium.io/v2alpha1', at: 'manifests/network.yaml' },
  { tree: 'helmfile', file: 'manifests/network.yaml', from: 'sharing-key": dns }\nspec:\n  type: LoadBalancer\n  externalTrafficPolicy: Local\n  selector: { app: dns }\n  ports: [{ name: tcp', to: 'sharing-key": name }\nspec:\n  type: LoadBalancer\n  externalTrafficPolicy: Local\n  selector: { app: dns }\n  ports: [{ name: tcp', check: 'address-taken-twice', line: '"lbipam.cilium.io/sharing-key": name' },
  { tree: 'helmfile', file: 'manifests/network.yaml', from: 'value: 192.168.178.241', to: 'value: 192.168.178.21', check: 'gateway-address-in-no-pool', line: 'value: 192.168.178.21' },
  { tree: 'helmfile', file: 'manifests/network.yaml', from: 'mode: Passthrough', to: 'mode: Terminate', check: 'listener-without-certificate', line: 'name: ssh', also: ['object-refused'] },
  // Talos and k3d, of which only what they say of Cilium's neighbors is read.
  { tree: 'talos', file: 'kubernetes/cilium/release.yaml', from: 'gatewayAPI: { enabled: true,', to: 'gatewayAPI: { enabled: false,', check: 'feature-turned-off', line: 'gatewayAPI: { enabled: false' },
  { tree: 'k3d', file: 'manifests/cilium.yaml', from: 'gatewayAPI:\n      enabled: true', to: 'gatewayAPI:\n      enabled: false', check: 'feature-turned-off', line: 'enabled: false' },
  { tree: 'k3d', file: 'manifests/pool.yaml', from: 'value: 172.28.200.1', to: 'value: 172.28.20.1', check: 'gateway-address-in-no-pool', line: 'value: 172.28.20.1' },
  { tree: 'k3d', file: 'k3d.yaml', from: '      - { arg: --flannel-backend=none, nodeFilters: ["server:*"] }\n', to: '', check: 'node-components', line: 'extraArgs:' },
  { tree: 'k3d', file: 'k3d.yaml', from: '--flannel-backend=none', to: '--flannel-backend=wireguard-native', check: 'node-components', line: '--flannel-backend=wireguard-native' },
  { tree: 'k3d', file: 'k3d.yaml', from: '      - { arg: --disable-network-policy, nodeFilters: ["server:*"] }\n', to: '', check: 'node-components', line: 'extraArgs:' },
  { tree: 'k3d', file: 'k3d.yaml', from: '--disable-kube-proxy', to: '--disable-kube-proxy=false', check: 'node-components', line: 'extraArgs:' },
  { tree: 'k3d', file: 'k3d.yaml', from: '--disable=traefik,servicelb', to: '--disable=traefik', check: 'node-components', line: 'extraArgs:' },
  { tree: 'k3d', file: 'manifests/cilium.yaml', from: '    kubeProxyReplacement: true\n', to: '', check: 'node-components', line: 'extraArgs:', at: 'k3d.yaml' },
  { tree: 'talos', file: 'talos/controlplane.yaml', from: 'proxy: { disabled: true }', to: 'proxy: { disabled: false }', check: 'node-components', line: 'proxy: { disabled: false }' },
  { tree: 'talos', file: 'kubernetes/cilium/release.yaml', from: 'kubeProxyReplacement: true', to: 'kubeProxyReplacement: false', check: 'node-components', line: 'proxy: { disabled: true }', at: 'talos/controlplane.yaml', also: ['feature-turned-off'] },
  // A proxy with maps, and a router with a vendor's lines.
  { tree: 'haproxy-maps', file: 'haproxy.cfg', from: 'acl vault req.ssl_sni -i vault.example.com', to: 'acl vault req.ssl_sni -i safe.example.com', check: 'haproxy-host-unserved', line: 'acl vault' },
  { tree: 'haproxy-maps', file: 'haproxy.cfg', from: 'ipv4@203.0.113.33:80', to: 'ipv4@203.0.113.35:80', check: 'haproxy-server-unknown', line: 'server gw ipv4@203.0.113.35:80' },
  { tree: 'haproxy-maps', file: 'haproxy.cfg', from: 'use_backend acme if is_acme', to: 'use_backend acme if is_any\n\tuse_backend acme if is_acme', check: 'haproxy-rule-shadowed', line: 'use_backend public if is_any' },
  { tree: 'unifi-vendor', file: 'gateway/frr.conf', from: 'bgp listen range 192.168.30.64/26 peer-group cluster', to: 'bgp listen range 192.168.30.64/26 peer-group clusters', check: 'frr-group-undeclared', line: 'bgp listen range' },
  { tree: 'unifi-vendor', file: 'gateway/frr.conf', from: 'router bgp 65100\n', to: 'router bgp 65099\n', check: 'frr-own-asn', line: 'router bgp 65099' },
  { tree: 'unifi-vendor', file: 'gateway/frr.conf', from: 'permit fd00:50::/64 le 128', to: 'permit fd00:50::/64', check: 'frr-pool-filtered', line: 'ipv6 prefix-list V6' },
  // Lists, anchors, and the line ends of another system.
  { tree: 'odd-files', file: 'list.yaml', from: 'value: 198.51.100.10', to: 'value: 198.51.100.9', check: 'address-taken-twice', line: 'addresses: [{ value: 198.51.100.9 }]' },
  { tree: 'odd-files', file: 'list.yaml', from: 'disabled: off', to: 'disabld: off', check: 'object-refused', line: 'disabld' },
  { tree: 'odd-files', file: 'crlf.yaml', from: 'sectionName: http', to: 'sectionName: https', check: 'route-parent-missing', line: 'sectionName: https' },
];
