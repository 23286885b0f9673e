/** One of many HTTPRoutes, which differ as those of teams do. */
export function teamRoute(i: number) {
  const team = i % 100;
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: `route-${i}`, namespace: `team-${team}`, labels: { 'app.kubernetes.io/name': `app-${i}` } },
    spec: {
      parentRefs: [{ name: `gw-${team}`, namespace: 'kube-system', sectionName: 'https' }],
      hostnames: [`app-${i}.team-${team}.example.com`],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: `/app-${i}` } }],
          backendRefs: [{ name: `app-${i}`, port: 8080 }],
        },
      ],
    },
  };
}
