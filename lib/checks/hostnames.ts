import { ownerTitle } from '../model/listeners';
import type { Listener } from '../model/model';
import { hostnamesMeet } from '../values/hostnames';
import type { Check, Finding } from './check';
import { atAttachments, wholeRoutes } from './gateways';

export const routeHostnameOutside: Check = {
  name: 'route-hostname-outside',
  field: ['spec', 'hostnames'],
  level: 'error',
  title: 'The listener of a route serves none of its host names',
  why: 'The route is not accepted: NoMatchingListenerHostname. Its host names answer 404.',
  fix: "Name a listener that serves them, or change the listener's host name.",
  run: (model) =>
    atAttachments(model, ({ route, listeners: [first, ...others] }) => {
      const met = route.hostnames.some((name) => isServed(name, [first, ...others]));
      if (route.hostnames.length === 0 || met) return undefined;
      return {
        value: route.hostnames[0],
        rule:
          `host names ${route.hostnames.join(', ')}: listener ${first.name} of ${ownerTitle(first)} serves ` +
          `${first.hostname} alone`,
        fix: 'Name another listener, or change its host name.',
      };
    }),
};

export const hostnameUnserved: Check = {
  name: 'hostname-unserved',
  field: ['spec', 'hostnames'],
  level: 'warning',
  title: 'No listener of a route serves one of its host names',
  why:
    'The route is accepted for its other host names, and this one answers 404. A listener for `*.example.com` does ' +
    'not serve `example.com` itself.',
  fix: 'Add a listener for it, or take the name out of the route.',
  run: (model) =>
    wholeRoutes(model, ({ hostnames }) => hostnames.length > 1).flatMap((attachments): Finding[] => {
      const [{ route }] = attachments;
      // The checks route-hostname-outside and route-parent-missing report parentRefs that serve no name at all.
      if (attachments.some((one) => !route.hostnames.some((name) => isServed(name, one.listeners)))) return [];
      const listeners = attachments.flatMap((attachment) => attachment.listeners);
      const unserved = route.hostnames.filter((name) => !isServed(name, listeners));
      if (unserved.length === 0) return [];
      const names = [...new Set(listeners.flatMap(({ hostname }) => hostname ?? []))];
      return [
        {
          path: route.path,
          value: unserved,
          rule:
            `host name ${unserved.join(', ')} of ${route.kind} ${route.name}: its listeners serve ` +
            `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''} alone`,
          fix: 'Add a listener for it, or take it out.',
        },
      ];
    }),
};

function isServed(name: string, listeners: readonly Listener[]): boolean {
  return listeners.some(({ hostname }) => hostnamesMeet(hostname, name));
}
