import { answersOf } from '../kinds/route-filters';
import { isServiceImport } from '../kinds/route';
import type { Model, Route } from '../model/model';
import { unasked } from '../model/tables/authorization';
import { knowsKind, mayLeadTo } from '../model/tables/backend-kinds';
import { firstWith, has } from '../release/patches';
import { list } from '../values/json';
import type { Check, Finding } from './check';
import { attachmentsOf } from './gateways';

export const backendWithoutGrant: Check = {
  name: 'backend-without-grant',
  field: ['spec', 'rules'],
  level: 'error',
  title: 'A route leads to a Service of another namespace without a ReferenceGrant there',
  why:
    'The gateway answers 500: the route has the condition RefNotPermitted. So it is for a Service that an ' +
    'ExternalAuth filter asks, but in versions with cilium#47929: there all requests go on.',
  fix: 'Add a ReferenceGrant in the namespace of the Service, or move the route to that namespace.',
  run: (model) =>
    model.routes.flatMap((route) => {
      const missing = route.backends.filter(
        (backend) =>
          !mayLeadTo(route, backend, model.grants) &&
          // If the Service is outside the app, so may be the ReferenceGrant.
          model.servicePorts.has(`${backend.namespace}/${backend.name}`),
      );
      const authorizers = route.filters.includes('ExternalAuth') ? authorizersWithoutGrant(route, model) : [];
      return [
        ...[...new Map(missing.map((backend) => [backend.namespace, backend])).values()].map((backend) => ({
          path: route.path,
          value: backend.name,
          rule:
            `backend ${backend.namespace}/${backend.name} is in another namespace than the route ` +
            `(${route.namespace}), and no ReferenceGrant here allows it`,
          fix: `Put the route into ${backend.namespace}, or a ReferenceGrant.`,
        })),
        ...authorizers,
      ];
    }),
};

function authorizersWithoutGrant(route: Route, model: Model): Finding[] {
  return route.rules.flatMap((rule, index) =>
    unasked(route, rule, model).flatMap(({ nth, service: { namespace, name }, why, lets }): Finding[] =>
      why === 'no grant' && model.servicePorts.has(`${namespace}/${name}`)
        ? [
            {
              path: route.path,
              at: ['spec', 'rules', index, 'filters', nth],
              value: name,
              rule:
                `ExternalAuth of rules[${index}] asks ${namespace}/${name}, in another namespace than the route ` +
                `(${route.namespace}), and no ReferenceGrant here allows it: ` +
                (lets === 'all go on' ? 'requests go on without authorization' : 'the gateway answers 500'),
              fix: `Put the route into ${namespace}, or a ReferenceGrant.`,
            },
          ]
        : [],
    ),
  );
}

export const backendPortMissing: Check = {
  name: 'backend-port-missing',
  field: ['spec', 'rules'],
  level: 'error',
  title: 'A route leads to a port that its Service does not have',
  why: 'The gateway answers 500 or 503: the route has the condition BackendNotFound.',
  fix: 'Name a port of the Service, or let Backend.fromService find it.',
  run: (model) =>
    model.routes.flatMap((route) =>
      route.backends.flatMap((backend): Finding[] => {
        const service = `${backend.namespace}/${backend.name}`;
        // Ports of a Service of type ExternalName say nothing: Cilium serves none of them, listed or not.
        const ports = model.externalNames.has(service) ? undefined : model.servicePorts.get(service);
        if (!ports || backend.port === undefined || ports.includes(backend.port)) return [];
        return [
          {
            path: route.path,
            value: String(backend.port),
            rule: `port ${backend.port}: Service ${service} has ` + (ports.length > 0 ? ports.join(', ') : 'no port'),
            fix: 'Name one of its ports.',
          },
        ];
      }),
    ),
};

export const backendKindUnserved: Check = {
  name: 'backend-kind-unserved',
  level: 'error',
  title: 'A route of a Gateway of Cilium leads to an object of a kind that Cilium does not know',
  why: 'The gateway answers 500: the route has the condition ResolvedRefs False, with the reason InvalidKind.',
  fix: 'Name a Service, or a Gateway of the class that knows the kind.',
  run: (model) => {
    const servesImports = has(model.version, 'servesImports');
    return attachmentsOf(model).flatMap(({ route, gateway }): Finding[] => {
      if (!gateway.ofCilium || route.otherBackends.length === 0) return [];
      return route.otherBackends.flatMap((backend): Finding[] => {
        if (knowsKind(backend, model.version)) return [];
        const { rule, nth, kind = 'Service', group, name } = backend;
        return [
          {
            path: route.path,
            at: ['spec', 'rules', rule, 'backendRefs', nth],
            rule:
              `rules[${rule}] of ${route.kind} ${route.name} leads to ${group ? `${kind} (${group})` : kind} ` +
              `${name}, and Cilium ${model.release.minor} knows ` +
              (servesImports ? 'Services and ServiceImports alone' : 'Services alone'),
            fix: isServiceImport(backend)
              ? `Name a Service, or take Cilium ${firstWith('servesImports')}.`
              : 'Name a Service, or take a Gateway of the class that knows the kind.',
          },
        ];
      });
    });
  },
};

/** What to do about a backend of type ExternalName. */
export const EXTERNAL_NAME_FIX = 'Make it a Service without a selector, and put its addresses into an EndpointSlice.';

export const backendExternalName: Check = {
  name: 'backend-external-name',
  level: 'error',
  title: 'A route of a Gateway of Cilium leads to a Service of type ExternalName',
  why:
    'Such a Service has no endpoints, and Cilium does not look up its name (cilium#24495): the gateway answers 503, ' +
    'or closes the connection, and the conditions of the route may be True all the same.',
  fix: EXTERNAL_NAME_FIX,
  run: (model) => {
    if (model.externalNames.size === 0) return [];
    return attachmentsOf(model).flatMap(({ route, gateway }): Finding[] => {
      if (!gateway.ofCilium) return [];
      return route.backends.flatMap(({ rule: index, nth, name, namespace, weight }): Finding[] => {
        const service = `${namespace}/${name}`;
        if (!model.externalNames.has(service)) return [];
        const rule = route.rules[index];
        // A single backend gets every request, whatever its weight.
        const isUsed = weight !== 0 || list(rule.backendRefs).length === 1;
        if (!isUsed || list(rule.filters).some(({ type }) => answersOf(type) === 'all')) return [];
        return [
          {
            path: route.path,
            at: ['spec', 'rules', index, 'backendRefs', nth],
            rule:
              `rules[${index}] of ${route.kind} ${route.name} leads to Service ${service}, which is of type ` +
              'ExternalName: Cilium has no endpoints of it',
            fix: EXTERNAL_NAME_FIX,
          },
        ];
      });
    });
  },
};
