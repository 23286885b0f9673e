import type { Rule } from './rules';

const OWN = ['kubernetes.io', 'k8s.io'];
const ALLOWED_PREFIXES = ['kubelet.kubernetes.io', 'node.kubernetes.io'];
const ALLOWED = [
  'beta.kubernetes.io/arch',
  'beta.kubernetes.io/instance-type',
  'beta.kubernetes.io/os',
  'failure-domain.beta.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone',
  'kubernetes.io/arch',
  'kubernetes.io/hostname',
  'kubernetes.io/os',
  'topology.kubernetes.io/region',
  'topology.kubernetes.io/zone',
];

/** Labels that a kubelet may not set on its own node, because the admission plugin NodeRestriction refuses them. */
export const restrictedLabel: Rule = (key) => {
  const [prefix, name] = key.split('/');
  const isUnder = (domain: string) => prefix === domain || prefix.endsWith(`.${domain}`);
  if (name === undefined || !OWN.some(isUnder) || ALLOWED.includes(key) || ALLOWED_PREFIXES.some(isUnder))
    return undefined;
  return 'is a label that Kubernetes lets no node give itself: label the node by kubectl, or take a prefix of your own';
};
