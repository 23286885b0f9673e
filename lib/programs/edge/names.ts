import type { Backend } from '../../model/model';
import { isWildcard } from '../../values/hostnames';

/** A host name, and the name of the backend that has its requests. */
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

/** Longest first: the Gateway API lets the closer match win. */
export function wildcards(backends: Backend[]): Name[] {
  return namesOf(backends)
    .filter(({ hostname }) => isWildcard(hostname))
    .sort((a, b) => b.hostname.length - a.hostname.length || (a.hostname < b.hostname ? -1 : 1));
}

/** `.example.com`, which `example.com` does not end with. */
export function suffix(hostname: string): string {
  return hostname.slice(1);
}
