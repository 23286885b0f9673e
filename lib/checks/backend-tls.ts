import type { BackendTls, Model, Route } from '../model/model';
import { grouped } from '../values/grouped';
import type { Check, Finding, Problem } from './check';
import { attachmentsOf } from './gateways';

/** Routes at Gateways of Cilium, by `namespace/name` of each Service to which they lead. */
export function routesByService(model: Model): Map<string, Route[]> {
  const attached = new Set(
    attachmentsOf(model)
      .filter(({ gateway }) => gateway.ofCilium)
      .map(({ route }) => route),
  );
  const backends = [...attached].flatMap((route) =>
    route.backends.map(({ namespace, name }) => ({ route, key: `${namespace}/${name}` })),
  );
  return new Map([...grouped(backends, ({ key }) => key)].map(([key, all]) => [key, all.map(({ route }) => route)]));
}

export const backendTlsPassedOver: Check = {
  name: 'backend-tls-passed-over',
  level: 'error',
  title: 'A BackendTLSPolicy has a target or setting that Cilium ignores',
  why:
    'Cilium speaks TLS to a backend for HTTPRoutes alone, with the certificates of one ConfigMap. With ' +
    'wellKnownCACertificates, and for GRPCRoutes, it accepts the policy and sends requests on in plain HTTP; ' +
    'with several references, or another kind, it takes the backend out and answers 500.',
  fix: 'Name one ConfigMap in caCertificateRefs, with the certificates under ca.crt.',
  run: (model) => {
    if (model.backendTls.length === 0) return [];
    const routes = routesByService(model);
    return model.backendTls.flatMap((policy): Finding[] => {
      const leading = policy.targets.flatMap(({ service }) => routes.get(`${policy.namespace}/${service}`) ?? []);
      const found = leading.length > 0 ? notFollowed(policy, leading) : undefined;
      return found
        ? [{ path: policy.path, rule: `BackendTLSPolicy ${policy.name} ${found.rule}`, fix: found.fix }]
        : [];
    });
  },
};

/**
 * Why Cilium does not apply the policy, and what it does instead: it sends requests in plain HTTP, or leaves the
 * backend out and answers 500.
 */
export function notFollowed(
  { wellKnownCa, cas }: BackendTls,
  leading: Route[],
): (Problem & { readonly instead: 'plain HTTP' | 500 }) | undefined {
  if (wellKnownCa !== undefined)
    return {
      instead: 'plain HTTP',
      rule:
        `has wellKnownCACertificates ${wellKnownCa}, which Cilium does not read: requests of ${leading[0].kind} ` +
        `${leading[0].name} go on in plain HTTP`,
      fix: 'Put the certificates into a ConfigMap and name it in caCertificateRefs.',
    };
  const other = cas.find(({ kind }) => kind !== 'ConfigMap');
  if (other)
    return {
      instead: 500,
      rule: `has a CA from a ${other.kind}, and Cilium reads a ConfigMap alone`,
      fix: 'Put the certificates into a ConfigMap.',
    };
  if (cas.length > 1)
    return {
      instead: 500,
      rule: `has ${cas.length} caCertificateRefs, and Cilium takes one`,
      fix: 'Put the certificates together into one ConfigMap.',
    };
  // If an HTTPRoute leads to the Service too, Cilium may use TLS for both routes.
  const [grpc] = leading.every(({ kind }) => kind === 'GRPCRoute') ? leading : [];
  return (
    grpc && {
      instead: 'plain HTTP',
      rule:
        `is for the backend of GRPCRoute ${grpc.name}, and Cilium reads policies for HTTPRoutes alone: calls go on ` +
        'without TLS',
      fix: 'Use an HTTPRoute.',
    }
  );
}
