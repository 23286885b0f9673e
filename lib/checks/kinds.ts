import { pluralOf } from '../release/release';
import { near } from '../values/near';
import type { Model } from '../model/model';
import type { Check, Finding } from './check';
import { attachmentsOf, gatewayKey } from './gateways';
import { overridden } from './helm';

export const gatewayClassNear: Check = {
  name: 'gateway-class-near',
  level: 'error',
  title: 'A Gateway has a class that is probably a misspelt "cilium"',
  why: 'It waits for a controller for ever: no condition, no address, no message.',
  fix: 'Write `cilium`, or a GatewayClass of the app.',
  run: (model) => {
    const classes = new Set(model.objects.filter(({ kind }) => kind === 'GatewayClass').map(({ name }) => name));
    return (
      model.gateways
        // A class such as cilium-2 or helium is no slip: somebody made it.
        .filter(
          ({ className }) =>
            className !== 'cilium' &&
            !classes.has(className) &&
            /^c[il][a-z]+$/i.test(className) &&
            near(className.toLowerCase(), ['cilium']),
        )
        .map(({ path, name, className }) => ({
          path,
          value: className,
          rule: `gatewayClassName ${className} of Gateway ${name}: nobody serves such a class`,
          fix: 'Did you mean cilium? Write that.',
        }))
    );
  },
};

export const routeKindUnserved: Check = {
  name: 'route-kind-unserved',
  level: 'error',
  title: 'A route is of a kind that the Cilium release does not serve',
  why: "Cilium's operator does not look at the kind: the route gets no condition, and nothing of it is configured.",
  fix: 'Use a kind that the release serves, a newer release, or a Gateway of another class.',
  run: (model) => {
    const routeKinds = Object.keys(model.release.gatewayApi.versions).filter((kind) => kind.endsWith('Route'));
    return attachmentsOf(model)
      .filter(({ route, gateway }) => gateway.ofCilium && !routeKinds.includes(route.kind))
      .map(({ route, parent }) => ({
        path: route.path,
        rule:
          `${route.kind} ${route.name} attaches to Gateway ${gatewayKey(parent)}, which Cilium serves, and Cilium ` +
          `${model.release.minor} serves ${routeKinds.join(', ')}`,
        fix: 'Write one of these, or take a newer release.',
      }));
  },
};

export const kindNotInstalled: Check = {
  name: 'kind-not-installed',
  level: 'warning',
  title: 'The CRD of an object is not among those that the Cilium release needs',
  why:
    'The commands of this app install the CRDs that the release needs, and no others: unless somebody installs ' +
    'this one, kubectl refuses the file.',
  fix: 'Install the CRD before the files of the app are applied.',
  run: (model) => {
    if (!model.install?.helm) return [];
    const { crds, version } = model.release.gatewayApi;
    const installed = new Set([...crds.standard, ...crds.experimental]);
    const seen = new Set<string>();
    const written = model.objects.flatMap(({ path, apiVersion, kind, name }): Finding[] => {
      if (seen.has(kind) || !apiVersion.startsWith('gateway.networking.k8s.io/')) return [];
      seen.add(kind);
      const plural = pluralOf(kind);
      return installed.has(plural)
        ? []
        : [
            {
              path,
              rule:
                `${kind} ${name}: the CRD ${plural}.gateway.networking.k8s.io is not among those that Cilium ` +
                `${model.release.minor} needs`,
              fix: `Install the CRD from Gateway API ${version} first.`,
            },
          ];
    });
    return [...written, ...serviceMonitors(model)];
  },
};

const MONITORING = 'monitoring.coreos.com';

/** The components for which Cilium's chart makes ServiceMonitors; "" is the agent. */
const MONITORED = ['', 'operator', 'envoy', 'hubble.relay'];

/**
 * ServiceMonitors of Cilium's chart on a cluster that this app makes, which lacks their CRD: objects of the app, CRDs
 * among them, come after Helm.
 */
function serviceMonitors(model: Model): Finding[] {
  const { install, cluster, release } = model;
  if (!cluster?.made) return [];
  const path = MONITORED.map((part) => {
    const of = part === '' ? 'prometheus' : `${part}.prometheus`;
    const isOn = overridden(model, `${of}.enabled`) ?? release.helm.metricsByDefault.includes(part);
    return isOn === true && overridden(model, `${of}.serviceMonitor.enabled`) === true ? of : undefined;
  }).find((of) => of !== undefined);
  if (path === undefined) return [];
  return [
    {
      path: install!.path,
      at: [...path.split('.'), 'serviceMonitor', 'enabled'],
      rule:
        `values.${path}.serviceMonitor.enabled: no command of this app installs the CRDs of ${MONITORING} on ` +
        `${cluster.name}, and Helm stops without them`,
      fix: 'Install them there before Cilium, or leave the value out.',
    },
  ];
}
