import type { Translation } from '../../release/translation';
import { grouped } from '../../values/grouped';
import { HostnameIndex } from '../../values/hostnames';
import type { Listener } from '../model';

/** Which pairs of one port conflict beside those with one protocol and host name. */
type Refused = Translation['refusesConflicts'];

/**
 * The listeners of a Gateway that are not served because of another, each with the first other one that it conflicts
 * with. An earlier owner keeps its port, and of two listeners of one owner neither is served.
 */
export function conflicts(listeners: readonly Listener[], refused: Refused): Map<Listener, Listener> {
  const conflicted = new Map<Listener, Listener>();
  const accepted = new Ports(refused);
  for (const own of grouped(listeners, ({ owner }) => `${owner.kind} ${owner.namespace}/${owner.name}`).values()) {
    const eligible = own.filter((listener) => !note(conflicted, listener, accepted));
    // Each listener is compared with those before it, and those before it with each.
    for (const order of [eligible, [...eligible].reverse()]) {
      const seen = new Ports(refused);
      for (const listener of order) {
        if (!conflicted.has(listener)) note(conflicted, listener, seen);
        seen.add(listener);
      }
    }
    for (const listener of eligible) if (!conflicted.has(listener)) accepted.add(listener);
  }
  return conflicted;
}

function note(conflicted: Map<Listener, Listener>, listener: Listener, ports: Ports): boolean {
  const other = ports.colliding(listener);
  if (other) conflicted.set(listener, other);
  return other !== undefined;
}

/** Whether a port with this protocol is for nothing else: it tells no host names apart. */
export function ofPortAlone({ protocol }: Listener): boolean {
  return protocol === 'TCP' || protocol === 'UDP';
}

class Ports {
  private readonly ports = new Map<number, Port>();

  constructor(private readonly refused: Refused) {}

  colliding(listener: Listener): Listener | undefined {
    return this.ports.get(listener.port)?.colliding(listener, this.refused);
  }

  add(listener: Listener): void {
    const port = this.ports.get(listener.port) ?? new Port();
    this.ports.set(listener.port, port);
    port.add(listener);
  }
}

/** The listeners of one port, indexed: apps have thousands. */
class Port {
  private readonly alike = new Map<string, Listener>();
  private ofPortAlone?: Listener;
  private ofNames?: Listener;
  private readonly ending = new HostnameIndex<Listener>();
  private readonly passing = new HostnameIndex<Listener>();

  colliding(listener: Listener, refused: Refused): Listener | undefined {
    return this.alike.get(key(listener)) ?? (refused === 'none' ? undefined : this.ofOther(listener, refused));
  }

  /** One of another protocol that Cilium cannot tell from this one. */
  private ofOther(listener: Listener, refused: Refused): Listener | undefined {
    const pairs = refused === 'every pair';
    if (ofPortAlone(listener)) return pairs ? this.ofNames : undefined;
    const byName = listener.protocol === 'HTTPS' ? this.passing : passesThrough(listener) ? this.ending : undefined;
    return (pairs ? this.ofPortAlone : undefined) ?? byName?.meeting(listener.hostname);
  }

  add(listener: Listener): void {
    if (!this.alike.has(key(listener))) this.alike.set(key(listener), listener);
    if (ofPortAlone(listener)) this.ofPortAlone ??= listener;
    else this.ofNames ??= listener;
    if (listener.protocol === 'HTTPS') this.ending.add(listener.hostname, listener);
    if (passesThrough(listener)) this.passing.add(listener.hostname, listener);
  }
}

function key(listener: Listener): string {
  return `${listener.protocol} ${(ofPortAlone(listener) ? undefined : listener.hostname) ?? '*'}`;
}

function passesThrough({ protocol, tls }: Listener): boolean {
  return protocol === 'TLS' && tls?.mode === 'Passthrough';
}
