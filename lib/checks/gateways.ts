import { once } from '../values/once';
import { tooLongForCilium } from '../kinds/gateway-service';
import { isHttpRoute, protocolsOf } from '../kinds/routes';
import { mayAdmit, meant, ownerTitle } from '../model/listeners';
import type { Gateway, Listener, Model, Parent, Route } from '../model/model';
import { refusingBesides } from '../model/tables/attached';
import { firstWith } from '../release/patches';
import { serves } from '../release/release';
import type { Translation } from '../release/translation';
import { grouped } from '../values/grouped';
import { near } from '../values/near';
import { type Check, type Finding, PARENTS, type Problem } from './check';
import { translationBy } from './tables';

export function gatewayKey(reference: { name: string; namespace: string }): string {
  return `${reference.namespace}/${reference.name}`;
}

export function gatewaysByKey(gateways: Gateway[]): Map<string, Gateway> {
  return new Map(gateways.map((gateway) => [gatewayKey(gateway), gateway]));
}

/** A route, and a Gateway or ListenerSet that its parentRef names. */
export interface Attachment {
  readonly route: Route;
  readonly parent: Parent;
  /** The Gateway, also where the parentRef names a ListenerSet. Of a Gateway outside the app, little is known. */
  readonly gateway: Gateway;
  /** The listeners that the parentRef selects; none if it names a listener that does not exist. */
  readonly listeners: Listener[];
}

/** Every parentRef that names a Gateway or ListenerSet of the app. Computed once for many checks. */
export const attachmentsOf = once((model: Model): Attachment[] => {
  const gateways = gatewaysByKey(model.gateways);
  const elsewhere = gatewaysByKey(model.gatewaysElsewhere);
  const attachments: Attachment[] = [];
  for (const route of model.routes) {
    for (const parent of route.parents) {
      const key = gatewayKey(parent);
      const gateway = gateways.get(key) ?? (parent.set === undefined ? undefined : elsewhere.get(key));
      if (gateway) attachments.push({ route, parent, gateway, listeners: meant(gateway, parent) });
    }
  }
  return attachments;
});

/**
 * The attachments of each route that `isMeant`. Left out are routes with a parentRef of something outside the app, of
 * which nothing is known.
 */
export function wholeRoutes(model: Model, isMeant: (route: Route) => boolean): Attachment[][] {
  const own = attachmentsOf(model).filter(({ route }) => isMeant(route));
  return [...grouped(own, ({ route }) => route.path).values()].filter(
    (all) => all.length === all[0].route.parents.length + all[0].route.otherParents.length,
  );
}

/** The HTTP and gRPC routes that Cilium may serve. Routes at Gateways of other classes are left out. */
export const servedRoutes = once((model: Model): Route[] => {
  const others = new Set(attachmentsOf(model).flatMap(({ route, gateway }) => (gateway.ofCilium ? [] : [route])));
  return model.routes.filter((route) => isHttpRoute(route) && !others.has(route));
});

/** Findings of `look` at every attachment with at least one listener. */
export function atAttachments(model: Model, look: (attachment: Attachment) => Problem | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const attachment of attachmentsOf(model)) {
    const found = attachment.listeners.length > 0 ? look(attachment) : undefined;
    if (found) findings.push({ path: attachment.route.path, ...found });
  }
  return findings;
}

/** The fields of a parentRef that a finding may point to. */
function namesIn({ sectionName, set, name }: Parent): string[] {
  return [sectionName, set, name].filter((text) => text !== undefined);
}

export const routeParentMissing: Check = {
  name: 'route-parent-missing',
  field: PARENTS,
  level: 'error',
  title: 'A route names a listener or port that its Gateway or ListenerSet does not have',
  why: 'The route is never accepted: NoMatchingParent, or no condition at all. Its host names answer 404.',
  fix: 'Pass the gateway object to the route, and name one of its listeners.',
  run: (model) =>
    // For a Gateway outside the app, see gateway-name-near.
    attachmentsOf(model)
      .filter(({ listeners }) => listeners.length === 0)
      .map(({ route, parent, gateway }) => {
        const wanted = [parent.sectionName && `sectionName ${parent.sectionName}`, parent.port && `port ${parent.port}`]
          .filter(Boolean)
          .join(', ');
        const owner = parent.set === undefined ? `Gateway ${gateway.name}` : `ListenerSet ${parent.set}`;
        const there = gateway.listenersOf.get(parent.set ?? '') ?? [];
        const named = there.map((listener) => `${listener.name} (${listener.port})`).join(', ');
        return {
          path: route.path,
          value: parent.sectionName ?? String(parent.port),
          rule: `${wanted}: ${owner} has the listeners ${named}`,
          fix: 'Name one of these.',
        };
      }),
};

export const gatewayNameNear: Check = {
  name: 'gateway-name-near',
  field: PARENTS,
  level: 'warning',
  title: 'A route or ListenerSet names an unknown Gateway or ListenerSet, and the app has one of nearly that name',
  why:
    'If the name is a slip, no controller ever looks at the route: it gets no condition, and its host names ' +
    'answer 404. An object made elsewhere may have such a name.',
  fix: 'Pass the gateway object to the route. For one made elsewhere, use SharedGateway.fromAttributes.',
  run: (model) => {
    const findings: Finding[] = [];
    const look = (path: string, kind: string, key: string, nearest: (key: string) => string | undefined) => {
      const suggestion = nearest(key);
      if (suggestion)
        findings.push({
          path,
          value: key.slice(key.indexOf('/') + 1),
          rule: `parentRef ${key}: there is no such ${kind} here`,
          fix: {
            program: `Did you mean ${suggestion}? Name that, or declare the other: SharedGateway.fromAttributes.`,
            file: `Did you mean ${suggestion}? Name that.`,
          },
        });
    };
    const toGateway = nearOf(model.gateways.map(gatewayKey), model.externalGateways);
    const toSet = nearOf(model.listenerSets.map(gatewayKey), []);
    for (const { path, parents, setsElsewhere } of model.routes) {
      for (const parent of parents) if (parent.set === undefined) look(path, 'Gateway', gatewayKey(parent), toGateway);
      for (const key of setsElsewhere) look(path, 'ListenerSet', key, toSet);
    }
    for (const { path, gateway } of model.listenerSets) look(path, 'Gateway', gatewayKey(gateway), toGateway);
    return findings;
  },
};

/**
 * A function that suggests a similar name from `names` for a name that is neither among `names` nor among `elsewhere`.
 */
function nearOf(names: string[], elsewhere: string[]): (key: string) => string | undefined {
  const there = new Set([...names, ...elsewhere]);
  const suggestions = new Map<string, string | undefined>();
  return (key) => {
    if (there.has(key)) return undefined;
    // With a hundred unknown names, the Gateways are outside the app: none of the names is a slip.
    if (!suggestions.has(key) && suggestions.size < 100) suggestions.set(key, near(key, names));
    return suggestions.get(key);
  };
}

export const routeKindOutside: Check = {
  name: 'route-kind-outside',
  field: PARENTS,
  level: 'error',
  title: 'A listener does not accept routes of the kind that attaches to it',
  why:
    'The route is not accepted: NotAllowedByListeners. Before ' +
    `${firstWith('admitsByListener')}, \`allowedRoutes.kinds\` of one listener may refuse routes of the whole ` +
    `Gateway. Before ${firstWith('openListenerAdmits')}, a listener with kinds may refuse a route that also names a ` +
    'listener without kinds.',
  fix: 'Name a listener of a protocol that fits the kind.',
  run: (model) =>
    atAttachments(model, ({ route, parent, gateway, listeners }) => {
      const fitting = protocolsOf(route.kind, gateway.ofCilium);
      // The check route-kind-unserved reports the route.
      if (fitting && gateway.ofCilium && !serves(model.release, route.kind)) return undefined;
      const speaking = fitting ? listeners.filter((listener) => fitting.includes(listener.protocol)) : listeners;
      if (speaking.some(({ kinds }) => !kinds || kinds.includes(route.kind))) {
        const how = translationBy(model);
        const other = gateway.ofCilium && refusingBesides(route, parent, gateway, how);
        if (!other) return undefined;
        return {
          value: namesIn(parent),
          rule:
            `${route.kind} beside listener ${other.name} of ${ownerTitle(other)}, whose allowedRoutes.kinds are ` +
            `${other.kinds!.join(', ')}: Cilium ${model.version} refuses the route at all of its listeners`,
          fix: byListener(how),
        };
      }
      if (speaking.length > 0)
        return {
          value: namesIn(parent),
          rule:
            `${route.kind} at listener ${speaking[0].name} of ${ownerTitle(speaking[0])}, whose ` +
            `allowedRoutes.kinds are ${speaking[0].kinds!.join(', ')}`,
          fix: 'Add the kind there, or name another listener.',
        };
      return {
        value: namesIn(parent),
        rule:
          `${route.kind} at listener ${listeners[0].name} of ${ownerTitle(listeners[0])}, which speaks ` +
          listeners[0].protocol,
        fix: `Name one that speaks ${fitting!.join(' or ')}.`,
      };
    }),
};

/** What to do where the kinds of one listener refuse a route at others. */
export function byListener({ admitsByListener }: Translation): string {
  return admitsByListener
    ? `Name the other listeners in parentRefs, or take Cilium ${firstWith('openListenerAdmits')}.`
    : `Add the kind there, or take Cilium ${firstWith('admitsByListener')}, which asks each listener.`;
}

export const routeNamespaceOutside: Check = {
  name: 'route-namespace-outside',
  field: PARENTS,
  level: 'error',
  title: 'A route is in a namespace that its listener does not admit',
  why: 'The route is not accepted: NotAllowedByListeners.',
  fix: 'Admit the namespace: `allowedNamespaces`, or move the route.',
  run: (model) =>
    atAttachments(model, ({ route, parent, listeners }) => {
      const admits = (listener: Listener) => mayAdmit(listener.admits, listener.owner.namespace, route.namespace);
      if (listeners.some(admits)) return undefined;
      const [first] = listeners;
      if (first.admits.from === 'Same')
        return {
          value: namesIn(parent),
          rule:
            `namespace ${route.namespace}: listener ${first.name} of ${ownerTitle(first)} admits routes of its own ` +
            `namespace ${first.owner.namespace} alone`,
          fix: {
            program: 'Admit it: allowedNamespaces: Namespaces.all().',
            file: 'Admit it: allowedRoutes.namespaces.from: All.',
          },
        };
      return {
        value: namesIn(parent),
        rule:
          `namespace ${route.namespace}: listener ${first.name} of ${ownerTitle(first)} admits routes of the ` +
          `namespaces ${first.admits.names?.join(', ')} alone`,
        fix: 'Add it there, or move the route.',
      };
    }),
};

export const gatewayNameTooLong: Check = {
  name: 'gateway-name-too-long',
  field: ['metadata', 'name'],
  level: 'error',
  title: 'A Gateway has a name that is too long for what Cilium makes of it',
  why:
    'Cilium puts cilium-gateway- in front of the name. Before Cilium ' +
    `${firstWith('findsShortenedService')} it needs a Service with that name, of at most 63 characters, and before ` +
    `${firstWith('shortensConfigNames')} a CiliumEnvoyConfig, of at most 253. Nothing answers at the Gateway.`,
  fix: 'Use a shorter name, or a newer Cilium.',
  run: (model) =>
    model.gateways.flatMap(({ path, name, ofCilium }): Finding[] => {
      const tooLong = ofCilium ? tooLongForCilium(name, model.version) : undefined;
      if (!tooLong) return [];
      const rule = `name ${name} has ${name.length} characters: ${tooLong.rule}`;
      return [{ path, value: name, rule, fix: `Take at most ${tooLong.longest}.` }];
    }),
};
