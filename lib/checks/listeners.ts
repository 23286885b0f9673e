import { mayAdmit, ownerTitle } from '../model/listeners';
import type { Gateway, Listener, Model } from '../model/model';
import { conflicts, ofPortAlone } from '../model/tables/conflicts';
import { routeKinds } from '../kinds/routes';
import { isFaulty } from '../release/faults/faults';
import { versionsWith } from '../release/patches';
import { serves } from '../release/release';
import { releasesWith } from '../release/table';
import { translationOf } from '../release/translation';
import { grouped } from '../values/grouped';
import { once } from '../values/once';
import type { Check, Finding, Problem } from './check';
import { attachmentsOf } from './gateways';

/** Gateways with listeners in the app: those of the app, and those outside it that ListenerSets of the app name. */
export function gatewaysWithListeners({ gateways, gatewaysElsewhere }: Model): Gateway[] {
  return [...gateways, ...gatewaysElsewhere];
}

export const listenersCollide: Check = {
  name: 'listeners-collide',
  field: ['spec', 'listeners'],
  level: 'error',
  title: 'Two listeners of a Gateway are for the same port, protocol and host name',
  why:
    'Neither is served: both get the condition Conflicted. If one is of a ListenerSet, Cilium serves one of ' +
    'them: that of the Gateway, or of the older set.',
  fix: 'Give them different ports or host names.',
  run: (model) =>
    conflictsOf(model)
      .filter(({ listener, other }) => isAlike(listener, other))
      .map(({ listener, other }) => {
        const alone = ofPortAlone(listener);
        const what = alone
          ? `${listener.protocol} at port ${listener.port}`
          : `port ${listener.port} and ${listener.hostname ?? 'every host name'}`;
        return {
          path: listener.owner.path,
          value: listener.name,
          rule: `${titleBeside(listener, other)} is for ${what}, and so is ${nameBeside(other, listener)}`,
          fix: `Give it another port${alone ? '' : ' or host name'}.`,
        };
      }),
};

/** Two listeners of a Gateway that its controller does not both serve. */
interface Conflict {
  readonly listener: Listener;
  readonly other: Listener;
}

/** Every conflict of listeners, told at the later one. */
const conflictsOf = once((model: Model): Conflict[] =>
  gatewaysWithListeners(model).flatMap(({ listeners, ofCilium, admitsSets, namespace }) => {
    const admitted = listeners.filter(
      ({ owner }) => owner.kind === 'Gateway' || mayAdmit(admitsSets, namespace, owner.namespace),
    );
    const found = conflicts(admitted, ofCilium ? translationOf(model.version).refusesConflicts : 'none');
    const told = new Set<Listener>();
    return admitted.flatMap((listener) => {
      const other = found.get(listener);
      if (!other) return [];
      // The other one, if it comes later, speaks of both.
      told.add(listener);
      return found.get(other) === listener && !told.has(other) ? [] : [{ listener, other }];
    });
  }),
);

function isAlike(listener: Listener, { protocol }: Listener): boolean {
  return listener.protocol === protocol;
}

/** The name of a listener in a message about two listeners, with its owner if the two have different owners. */
function nameBeside(listener: Listener, other: Listener): string {
  return listener.owner.path === other.owner.path
    ? listener.name
    : `listener ${listener.name} of ${ownerTitle(listener)}`;
}

function titleBeside(listener: Listener, other: Listener): string {
  return listener.owner.path === other.owner.path ? `listener ${listener.name}` : nameBeside(listener, other);
}

export const listenerProtocolsCollide: Check = {
  name: 'listener-protocols-collide',
  field: ['spec', 'listeners'],
  level: 'error',
  title: 'Two listeners of one port of a Gateway speak protocols that Cilium cannot tell apart there',
  why:
    'Neither is served: both get the condition Conflicted (ProtocolConflict), HTTPS beside TLS with Cilium ' +
    `${versionsWith('refusesHttpsBesideTls')}, others with ${versionsWith('refusesPairs')}; if one is of a ` +
    'ListenerSet, Cilium serves one of them: that of the Gateway, or of the older set. A TCP listener shares ' +
    'its port with UDP alone, and a UDP listener with TCP alone; Cilium tells HTTPS from TLS that passes ' +
    'through by server name alone.',
  fix: 'Give one another port; or, for HTTPS and TLS, give both host names that do not overlap.',
  run: (model) =>
    conflictsOf(model)
      .filter(({ listener, other }) => !isAlike(listener, other))
      .map(({ listener, other }) => ({ path: listener.owner.path, value: listener.name, ...about(listener, other) })),
};

function about(listener: Listener, other: Listener): Problem {
  const isOne = listener.owner.path === other.owner.path;
  const said = (one: Listener) =>
    `${one.name} (${one.protocol}${ofPortAlone(one) ? '' : `, ${one.hostname ?? 'every host name'}`})` +
    (isOne ? '' : ` of ${ownerTitle(one)}`);
  const fix =
    ofPortAlone(listener) || ofPortAlone(other)
      ? 'Give one of them another port.'
      : 'Give one of them another port, or both host names that do not overlap.';
  const rule =
    `listeners ${said(other)} and ${said(listener)}${isOne ? ` of ${ownerTitle(listener)}` : ''} are both for port ` +
    `${listener.port}, where Cilium cannot tell them apart and serves ${isOne ? 'neither' : 'the first alone'}`;
  return { rule, fix };
}

export const listenerUnserved: Check = {
  name: 'listener-unserved',
  level: 'error',
  title: 'The Cilium release serves no route for the protocol of a listener',
  why:
    "Cilium's operator ignores such a listener: it is Accepted, the Service of the Gateway does not have its " +
    'port, and nothing answers there.',
  fix: 'Use a newer release, or a Service of type LoadBalancer for the port.',
  run: (model) => {
    const unserved = ({ protocol }: Listener) => {
      const kinds = routeKinds(protocol);
      return kinds.length > 0 && !kinds.some((kind) => serves(model.release, kind));
    };
    // The checks route-kind-unserved and route-kind-outside report routes without another listener.
    const told = new Set(
      attachmentsOf(model).flatMap((attachment) => (attachment.listeners.every(unserved) ? attachment.listeners : [])),
    );
    return gatewaysWithListeners(model)
      .filter(({ ofCilium }) => ofCilium)
      .flatMap(({ listeners }) => {
        const left = listeners.filter((listener) => unserved(listener) && !told.has(listener));
        const alike = grouped(left, ({ owner, protocol }) => `${owner.path} ${protocol}`);
        return [...alike.values()].map((same): Finding => {
          const [{ owner, index, name, port, protocol }, ...others] = same;
          const kinds = routeKinds(protocol);
          const names = same.map((one) => `${one.name} (port ${one.port})`).join(', ');
          return {
            path: owner.path,
            at: ['spec', 'listeners', index],
            rule:
              (others.length > 0
                ? `listeners ${names} are for ${protocol}`
                : `listener ${name} is for ${protocol} at port ${port}`) +
              `, and Cilium ${model.release.minor} serves no ${kinds.join(' and no ')}`,
            fix:
              `Take Cilium ${releasesWith((release) => kinds.some((kind) => serves(release, kind)))}, or a ` +
              'Service of type LoadBalancer.',
          };
        });
      });
  },
};

export const listenerSelectorMissing: Check = {
  name: 'listener-selector-missing',
  level: 'error',
  title: 'A listener admits routes of the namespaces of a selector and has no selector',
  why:
    "Cilium's operator crashes at such a listener, again at each start, and configures nothing any more " +
    '(cilium#41939). Versions without that fault admit routes of no namespace.',
  fix: 'Set `allowedRoutes.namespaces.selector`, or admit `Same` or `All`.',
  run: (model) =>
    gatewaysWithListeners(model)
      .filter(({ ofCilium }) => ofCilium)
      .flatMap(({ listeners }) => listeners.filter(({ admits }) => admits.lacksSelector))
      .map(
        ({ owner, index, name }): Finding => ({
          path: owner.path,
          at: ['spec', 'listeners', index, 'allowedRoutes', 'namespaces'],
          value: name,
          rule:
            `listener ${name} admits routes of the namespaces of a selector, and has none: ` +
            (isFaulty(model.version, 'selector-missing')
              ? `the operator of Cilium ${model.version} crashes at it`
              : 'it admits no route'),
          fix: 'Give it a selector, or admit Same or All.',
        }),
      ),
};
