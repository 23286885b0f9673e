import { readSelector } from '../kinds/selector';
import type { KubeObject } from '../model/objects';
import { matches } from '../model/selectors';
import { has } from '../release/patches';
import { Json, list, record, text, textMap, texts } from '../values/json';
import type { Check, Finding } from './check';

export const gatewayDenied: Check = {
  name: 'gateway-denied',
  field: ['spec', 'endpointSelector'],
  level: 'warning',
  title: 'Cluster-wide policies deny the traffic of the Gateway proxy',
  why:
    'To policies, the proxy is an endpoint with the one label reserved:ingress. A policy that selects ' +
    'everything selects it too: with a default deny the proxy answers every request with 403, "Access denied", ' +
    'whatever the policies of the pods behind it admit.',
  fix:
    'Add a CiliumClusterwideNetworkPolicy whose endpointSelector selects reserved:ingress, with egress ' +
    'toEntities cluster, and ingress fromEntities all where ingress is denied.',
  run: (model) => {
    const gateway = model.gateways.find(({ ofCilium }) => ofCilium);
    if (!gateway || !has(model.version, 'policesGateways')) return [];
    const own = model.objects
      .filter(({ kind }) => kind === 'CiliumClusterwideNetworkPolicy')
      .flatMap((object) => specsOf(object).map((spec) => ({ object, spec })))
      .filter(({ spec }) => selectsProxy(spec));
    const found = (['egress', 'ingress'] as const).flatMap((way) => {
      const denying = own.filter(({ spec }) => denies(spec, way));
      const isAllowed = own.some(({ spec }) => list(spec[way]).some((rule) => !leadsNowhere(rule, way)));
      return denying.length > 0 && !isAllowed ? [{ way, object: denying[0].object }] : [];
    });
    return found.slice(0, 1).map(
      ({ way, object }): Finding => ({
        path: object.path,
        rule:
          `${object.name} selects the proxy of Gateways too (reserved:ingress), and no policy lets ` +
          `${way === 'egress' ? 'it reach pods' : 'anybody in'}: Gateway ${gateway.name} answers 403`,
        fix:
          'Add a policy for endpoints with the label reserved:ingress that has ' +
          `${way === 'egress' ? 'egress toEntities [cluster]' : 'ingress fromEntities [all]'}.`,
      }),
    );
  },
};

function specsOf({ json }: KubeObject): Json[] {
  return [...(json.spec === undefined ? [] : [record(json.spec)]), ...list(json.specs)];
}

const PROXY = { 'reserved:ingress': '' };

/**
 * Whether a policy selects the Gateway proxy. Label keys may have the label's source in front, with a dot or a colon.
 */
function selectsProxy(spec: Json): boolean {
  const selector = readSelector(spec.endpointSelector);
  if (!selector) return false;
  const named = (key: string) => key.replace(/^reserved\./, 'reserved:').replace(/^(any|k8s)[:.]/, '');
  const matchLabels = Object.fromEntries(
    Object.entries(selector.matchLabels).map(([key, value]) => [named(key), value]),
  );
  const matchExpressions = selector.matchExpressions.map((one) => ({ ...one, key: named(one.key) }));
  return matches({ matchLabels, matchExpressions }, PROXY);
}

/** Whether a policy turns on the default deny of a direction. */
function denies(spec: Json, way: 'egress' | 'ingress'): boolean {
  return list(spec[way]).length > 0 && record(spec.enableDefaultDeny)[way] !== false;
}

/** Entities that contain no pods. */
const NO_PODS = [
  'host',
  'remote-node',
  'kube-apiserver',
  'health',
  'none',
  'world',
  'world-ipv4',
  'world-ipv6',
  'ingress',
];

/** Whether a rule surely opens nothing: egress to no pod but the cluster's DNS, or ingress from nobody. */
function leadsNowhere(rule: Json, way: 'egress' | 'ingress'): boolean {
  const keys = Object.keys(rule).filter((key) => rule[key] !== undefined);
  if (keys.length === 0) return true;
  if (way === 'ingress') return false;
  const ports = list(rule.toPorts).flatMap((one) => list(one.ports).map(({ port }) => text(port) ?? String(port)));
  if (ports.length > 0 && ports.every((port) => port === '53')) return true;
  const to = keys.filter((key) => key !== 'toPorts' && key !== 'icmps' && key !== 'authentication');
  return (
    to.length > 0 &&
    to.every((key) => {
      if (key === 'toFQDNs' || key === 'toCIDR' || key === 'toCIDRSet') return true;
      if (key === 'toEntities') return texts(rule.toEntities).every((entity) => NO_PODS.includes(entity));
      return (
        key === 'toEndpoints' &&
        list(rule.toEndpoints).length > 0 &&
        list(rule.toEndpoints).every(({ matchLabels }) =>
          Object.entries(textMap(matchLabels)).some(
            ([label, value]) => /(^|[:.])k8s-app$/.test(label) && /^(kube-dns|coredns)$/.test(value),
          ),
        )
      );
    })
  );
}
