import type { FileRule } from '../report/file-finding';

/** What is looked for in files of nodes and proxies beside the manifests. */
export const HOST_FILE_RULES: FileRule[] = [
  {
    name: 'node-components',
    level: 'warning',
    title: 'The nodes run what Cilium is installed to do, or leave out what it does not do',
    why: 'Two programs do the same work and undo each other, or nobody does it.',
  },
  {
    name: 'haproxy-rule-shadowed',
    level: 'warning',
    title: 'A rule of HAProxy comes after one that takes all of its host names',
    why: 'The first rule that holds wins: this one never does, and its backend gets none of these requests.',
  },
  {
    name: 'haproxy-proxy-protocol',
    level: 'error',
    title: 'HAProxy and the gateways do not agree on the PROXY protocol',
    why: 'Envoy reads the PROXY line of each connection, or takes it for a request: every connection ends there. The value is for all Gateways of the cluster.',
  },
  {
    name: 'haproxy-server-unknown',
    level: 'warning',
    title: 'A server of HAProxy has an address of a pool that no Gateway and no Service asks for',
    why: 'Nothing answers there: HAProxy answers 503.',
  },
  {
    name: 'haproxy-host-unserved',
    level: 'warning',
    title: 'HAProxy sends a host name to a Gateway that no route of it serves',
    why: 'The Gateway answers 404.',
  },
];

export function ruleNamed(name: string): FileRule {
  return HOST_FILE_RULES.find((rule) => rule.name === name)!;
}
