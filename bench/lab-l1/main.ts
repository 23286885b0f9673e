/** The Kubernetes objects of the lab, by hand from L1s: what a user of cdk8s writes without this library. */
import { ApiObject, App, Chart } from 'cdk8s';
import {
  CiliumBgpPeeringPolicy,
  CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressionsOperator as ServiceOperator,
  CiliumLoadBalancerIpPool,
  CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressionsOperator as PoolOperator,
} from '../l1s/cilium-1.14/cilium.io';
import {
  Gateway,
  GatewaySpecListenersAllowedRoutesNamespacesFrom,
  HttpRoute,
} from '../l1s/gateway-api-0.7/gateway.networking.k8s.io';

const app = new App();

const ippool = new Chart(app, 'ippool');

new ApiObject(ippool, 'holder', {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: {
    name: 'cilium-address-shared-gw',
    namespace: 'kube-system',
    annotations: { 'io.cilium/lb-ipam-ips': '172.50.201.38' },
  },
  spec: {
    type: 'LoadBalancer',
    allocateLoadBalancerNodePorts: false,
    externalTrafficPolicy: 'Local',
    ports: [{ name: 'unused', port: 9, protocol: 'TCP' }],
  },
});

new CiliumLoadBalancerIpPool(ippool, 'reserved', {
  metadata: { name: 'shared-gw-address' },
  spec: {
    cidrs: [{ cidr: '172.50.201.36/30' }],
    serviceSelector: {
      matchExpressions: [
        { key: 'io.kubernetes.service.namespace', operator: PoolOperator.IN, values: ['kube-system'] },
        {
          key: 'io.kubernetes.service.name',
          operator: PoolOperator.IN,
          values: ['cilium-address-shared-gw', 'cilium-gateway-shared-gw'],
        },
      ],
    },
  },
});

new CiliumLoadBalancerIpPool(ippool, 'pool', {
  metadata: { name: 'ippool' },
  spec: {
    cidrs: ['0/27', '32/30', '40/29', '48/28', '64/26', '128/25'].map((part) => ({ cidr: `172.50.201.${part}` })),
    serviceSelector: {
      matchExpressions: [
        { key: 'io.cilium.gateway/owning-gateway', operator: PoolOperator.NOT_IN, values: ['shared-gw'] },
      ],
    },
  },
});

new CiliumBgpPeeringPolicy(new Chart(app, 'bgpp'), 'policy', {
  metadata: { name: 'bgpp' },
  spec: {
    nodeSelector: { matchLabels: { bgp_enabled: 'true' } },
    virtualRouters: [
      {
        localAsn: 64512,
        exportPodCidr: false,
        serviceSelector: {
          matchExpressions: [
            {
              key: 'cdk8s-cilium/advertise',
              operator: ServiceOperator.NOT_IN,
              values: ['never'],
            },
          ],
        },
        neighbors: [
          {
            peerAddress: '172.50.0.1/32',
            peerAsn: 64513,
            connectRetryTimeSeconds: 10,
            holdTimeSeconds: 9,
            keepAliveTimeSeconds: 3,
          },
        ],
      },
    ],
  },
});

const sharedGateway = new Chart(app, 'shared-gw', { namespace: 'kube-system' });

new Gateway(sharedGateway, 'gateway', {
  metadata: { name: 'shared-gw' },
  spec: {
    gatewayClassName: 'cilium',
    listeners: [
      {
        name: 'http',
        port: 80,
        protocol: 'HTTP',
        allowedRoutes: { namespaces: { from: GatewaySpecListenersAllowedRoutesNamespacesFrom.ALL } },
      },
    ],
  },
});

new HttpRoute(new Chart(app, 'hubble', { namespace: 'kube-system' }), 'route', {
  metadata: { name: 'hubble' },
  spec: {
    parentRefs: [{ name: 'shared-gw', namespace: 'kube-system', sectionName: 'http' }],
    hostnames: ['hubble.example.com'],
    rules: [{ backendRefs: [{ name: 'hubble-ui', port: 80 }] }],
  },
});

app.synth();
