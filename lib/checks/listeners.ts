import type { Gateway, Listener } from '../model/model';
import { hostnamesMeet } from '../values/hostnames';
import type { Check, Finding } from './check';

export const listenersCollide: Check = {
  name: 'listeners-collide',
  level: 'error',
  title: 'Two listeners of a Gateway are for the same port, protocol and host name',
  why: 'Neither is served: both get the condition Conflicted.',
  fix: 'Give them different ports or host names.',
  run: (model) =>
    model.gateways.flatMap((gateway) => {
      const first = new Map<string, string>();
      return gateway.listeners.flatMap((listener): Finding[] => {
        const key = `${listener.port} ${listener.protocol} ${listener.hostname ?? '*'}`;
        const other = first.get(key);
        first.set(key, other ?? listener.name);
        return other ? [{ path: gateway.path, message: `listener ${listener.name} is for port ${listener.port} and ${listener.hostname ?? 'every host name'}, and so is ${other}. Give it another port or host name.` }] : [];
      });
    }),
};

export const listenerProtocolsCollide: Check = {
  name: 'listener-protocols-collide',
  level: 'error',
  title: 'Two listeners of one port of a Gateway speak protocols that Cilium cannot tell apart there',
  why: 'Neither is served: both get the condition Conflicted (ProtocolConflict). A listener of TCP has its port to itself, and so has one of UDP but for TCP; HTTPS and TLS that is passed through are told apart by server name alone.',
  fix: 'Another port for one of them; or, of HTTPS and TLS, host names that have none in common.',
  run: (model) =>
    !model.release.gatewayApi.refusesProtocolPairs ? [] : model.gateways.filter(({ ofCilium }) => ofCilium).flatMap((gateway) => {
      const byPort = new Map<number, Listener[]>();
      return gateway.listeners.flatMap((listener): Finding[] => {
        const before = byPort.get(listener.port) ?? [];
        byPort.set(listener.port, [...before, listener]);
        const other = before.find((candidate) => cannotBeToldApart(candidate, listener));
        return other ? [{ path: gateway.path, message: about(gateway, listener, other) }] : [];
      });
    }),
};

/** Those of the same protocol are listeners-collide's. */
function cannotBeToldApart(a: Listener, b: Listener): boolean {
  if (a.protocol === b.protocol) return false;
  if (ofPortAlone(a) || ofPortAlone(b)) return !(ofPortAlone(a) && ofPortAlone(b));
  return [[a, b], [b, a]].some(([ends, passes]) => ends.protocol === 'HTTPS' && passesThrough(passes)) && hostnamesMeet(a.hostname, b.hostname);
}

function ofPortAlone({ protocol }: Listener): boolean {
  return protocol === 'TCP' || protocol === 'UDP';
}

function passesThrough({ protocol, tls }: Listener): boolean {
  return protocol === 'TLS' && tls?.mode === 'Passthrough';
}

function about({ name }: Gateway, listener: Listener, other: Listener): string {
  const said = ({ name: own, protocol, hostname }: Listener) => `${own} (${protocol}, ${hostname ?? 'every host name'})`;
  const fix = ofPortAlone(listener) || ofPortAlone(other) ? 'Give one of them another port' : 'Give one of them another port, or both host names that have none in common';
  return `listeners ${said(other)} and ${said(listener)} of Gateway ${name} are both for port ${listener.port}, where Cilium cannot tell them apart and serves neither. ${fix}.`;
}
