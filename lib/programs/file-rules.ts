import type { FileRule } from '../report/file-finding';

/** What is looked for in files of nodes beside the manifests. */
export const HOST_FILE_RULES: FileRule[] = [
  {
    name: 'node-components',
    level: 'warning',
    title: 'The nodes run what Cilium is installed to do, or leave out what it does not do',
    why: 'Two programs do the same work and undo each other, or nobody does it.',
  },
  {
    name: 'bgp-secret-elsewhere',
    level: 'error',
    title: 'The Secret with the password of BGP sessions is in another namespace than Cilium reads',
    why:
      'Agents look for it in `bgpControlPlane.secretsNamespace.name` alone, kube-system unless it is set: they ' +
      'dial without a password, and the router drops every packet.',
  },
];

export function ruleNamed(name: string): FileRule {
  return HOST_FILE_RULES.find((rule) => rule.name === name)!;
}
