import type { Backend } from '../../model/model';
import { isWildcard } from '../../values/hostnames';

/** A host name, and the name of its backend. */
export interface Name {
  readonly hostname: string;
  readonly backend: string;
}

function namesOf(backends: Backend[]): Name[] {
  return backends.flatMap((backend) => backend.hostnames.map((hostname) => ({ hostname, backend: backend.name })));
}

export function exact(backends: Backend[]): Name[] {
  return namesOf(backends).filter(({ hostname }) => !isWildcard(hostname));
}

/** Longest first: in the Gateway API, the closer match wins. */
export function wildcards(backends: Backend[]): Name[] {
  return namesOf(backends)
    .filter(({ hostname }) => isWildcard(hostname))
    .sort((a, b) => b.hostname.length - a.hostname.length || (a.hostname < b.hostname ? -1 : 1));
}

/** The suffix of a wildcard: `.example.com`, with which `example.com` does not end. */
export function suffix(hostname: string): string {
  return hostname.slice(1);
}
