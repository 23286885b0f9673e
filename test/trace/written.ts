// Manifests as people write them: a Gateway of Cilium at 198.51.100.10, and routes that name it.

/** Pool and Gateway; each listener as YAML in flow style. */
export function gateway(listeners: readonly string[]): string {
  return `---
apiVersion: cilium.io/v2
kind: CiliumLoadBalancerIPPool
metadata: { name: pool }
spec: { blocks: [{ cidr: 198.51.100.0/24 }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: gw, namespace: infra }
spec:
  gatewayClassName: cilium
  addresses: [{ type: IPAddress, value: 198.51.100.10 }]
  listeners:
${listeners.map((listener) => `    - ${listener}\n`).join('')}`;
}

export const HTTP = ['{ name: http, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }'];

export interface Route {
  readonly name: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly hostnames?: string[];
  readonly section?: string;
  /** Items of `rules`, each as YAML in flow style. A backend is named by the rule's own name. */
  readonly rules: string[];
}

export function route({ name, kind = 'HTTPRoute', namespace = 'app', hostnames, section, rules }: Route): string {
  return `---
apiVersion: gateway.networking.k8s.io/v1
kind: ${kind}
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  parentRefs: [{ name: gw, namespace: infra${section ? `, sectionName: ${section}` : ''} }]
  ${hostnames ? `hostnames: ${JSON.stringify(hostnames)}` : ''}
  rules: [${rules.join(', ')}]
`;
}

/** A rule that leads to a Service. */
export const to = (name: string, matches = '') =>
  `{ ${matches && `matches: [${matches}], `}backendRefs: [{ name: ${name}, port: 80 }] }`;
