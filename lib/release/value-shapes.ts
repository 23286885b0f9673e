import { Ip } from '../values/cidr';
import { isUnknown } from '../values/unknown';

/**
 * The type of a field of Kubernetes' own objects: `text`, `integer`, `boolean`, `address`, `amount` of a resource, or
 * `count` in a number or in percent; words with "|" between; a list of one shape; or a map. "*" is the shape of all
 * other keys, and the name of a field that must be there ends in "!". Fields that are not here may be anything.
 */
export type Shape = string | readonly [Shape] | { readonly [key: string]: Shape };

const TEXTS: Shape = { '*': 'text' };
const ENV: Shape = [{ 'name!': 'text', value: 'text' }];
const MOUNTS: Shape = [{ 'name!': 'text', 'mountPath!': 'text', subPath: 'text', readOnly: 'boolean' }];
const RESOURCES: Shape = { limits: { '*': 'amount' }, requests: { '*': 'amount' } };
const USER = { runAsUser: 'integer', runAsGroup: 'integer', runAsNonRoot: 'boolean', seLinuxOptions: TEXTS };
const SECURITY: Shape = {
  ...USER,
  privileged: 'boolean',
  allowPrivilegeEscalation: 'boolean',
  readOnlyRootFilesystem: 'boolean',
  capabilities: { add: ['text'], drop: ['text'] },
};
const CONTAINERS: Shape = [
  {
    'name!': 'text',
    image: 'text',
    command: ['text'],
    args: ['text'],
    env: ENV,
    volumeMounts: MOUNTS,
    resources: RESOURCES,
    securityContext: SECURITY,
  },
];
const EXPRESSIONS: Shape = [{ 'key!': 'text', 'operator!': 'In|NotIn|Exists|DoesNotExist|Gt|Lt', values: ['text'] }];
const SELECTOR: Shape = { matchLabels: TEXTS, matchExpressions: EXPRESSIONS };
const NODE_TERM: Shape = { matchExpressions: EXPRESSIONS, matchFields: EXPRESSIONS };
const POD_TERM: Shape = { 'topologyKey!': 'text', labelSelector: SELECTOR, namespaces: ['text'] };
const POD_AFFINITY: Shape = {
  requiredDuringSchedulingIgnoredDuringExecution: [POD_TERM],
  preferredDuringSchedulingIgnoredDuringExecution: [{ 'weight!': 'integer', 'podAffinityTerm!': POD_TERM }],
};

/** What Kubernetes takes where charts put a value, by the last key of its path: charts name all of one sort alike. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  extraArgs: ['text'],
  extraEnv: ENV,
  extraVolumeMounts: MOUNTS,
  extraVolumes: [
    {
      'name!': 'text',
      emptyDir: { medium: 'text', sizeLimit: 'amount' },
      hostPath: { 'path!': 'text', type: 'text' },
      configMap: { name: 'text', optional: 'boolean' },
      secret: { secretName: 'text', optional: 'boolean' },
    },
  ],
  extraContainers: CONTAINERS,
  extraInitContainers: CONTAINERS,
  initContainers: CONTAINERS,
  extraDnsNames: ['text'],
  extraIpAddresses: ['address'],
  loadBalancerSourceRanges: ['text'],
  tolerations: [
    {
      key: 'text',
      operator: 'Exists|Equal|Lt|Gt|',
      value: 'text',
      effect: 'NoSchedule|PreferNoSchedule|NoExecute|',
      tolerationSeconds: 'integer',
    },
  ],
  topologySpreadConstraints: [
    { 'maxSkew!': 'integer', 'topologyKey!': 'text', 'whenUnsatisfiable!': 'DoNotSchedule|ScheduleAnyway' },
  ],
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [NODE_TERM] },
      preferredDuringSchedulingIgnoredDuringExecution: [{ 'weight!': 'integer', 'preference!': NODE_TERM }],
    },
    podAffinity: POD_AFFINITY,
    podAntiAffinity: POD_AFFINITY,
  },
  resources: RESOURCES,
  initResources: RESOURCES,
  nodeSelector: TEXTS,
  labels: TEXTS,
  podLabels: TEXTS,
  annotations: TEXTS,
  podAnnotations: TEXTS,
  serviceAnnotations: TEXTS,
  secretsNamespaceLabels: TEXTS,
  secretsNamespaceAnnotations: TEXTS,
  commonLabels: TEXTS,
  extraConfig: TEXTS,
  podSecurityContext: { ...USER, fsGroup: 'integer', supplementalGroups: ['integer'] },
  securityContext: SECURITY,
  updateStrategy: {
    type: 'RollingUpdate|OnDelete|Recreate|',
    rollingUpdate: { maxSurge: 'count', maxUnavailable: 'count' },
  },
};

/** The update strategies of DaemonSets: those of Deployments have another word. */
const DAEMONS: readonly string[] = ['updateStrategy', 'envoy.updateStrategy', 'nodeinit.updateStrategy'];

/** What is wrong with a part of a value: where, what stands there, and what would be right. */
export interface ShapeProblem {
  /** From the value on: `[0].name`. */
  readonly at: string;
  readonly found: string;
  readonly wanted: string;
}

/** What Kubernetes has against the value at a path of Helm values, where the chart puts it into an object. */
export function shapeProblems(path: readonly string[], value: unknown): ShapeProblem[] {
  const key = path[path.length - 1];
  // The labels that the agent makes identities of: text.
  if (path.length === 1 && key === 'labels') return [];
  if (DAEMONS.includes(path.join('.'))) return problemsIn({ type: 'RollingUpdate|OnDelete|' }, value, '');
  return Object.hasOwn(SHAPES, key) ? problemsIn(SHAPES[key], value, '') : [];
}

function problemsIn(shape: Shape, value: unknown, at: string): ShapeProblem[] {
  if (value === null || value === undefined || isUnknown(value)) return [];
  if (typeof shape === 'string')
    return isOf(shape, value) ? [] : [{ at, found: kindOf(value, shape), wanted: wants(shape) }];
  if (isList(shape)) {
    if (!Array.isArray(value)) return [{ at, found: kindOf(value), wanted: 'a list' }];
    return value.flatMap((item, index) => problemsIn(shape[0], item, `${at}[${index}]`));
  }
  if (typeof value !== 'object' || Array.isArray(value)) return [{ at, found: kindOf(value), wanted: 'a map' }];
  const given = value as Readonly<Record<string, unknown>>;
  const needed = Object.keys(shape).filter((name) => name.endsWith('!'));
  return [
    ...needed
      .map((name) => name.slice(0, -1))
      // A name that is unknown may be this one.
      .filter((name) => (given[name] ?? '') === '' && !Object.keys(given).some(isUnknown))
      .map((name) => ({ at, found: `no ${name}`, wanted: `a ${name}` })),
    ...Object.entries(given).flatMap(([name, one]) => {
      const inner = shape[name] ?? shape[`${name}!`] ?? shape['*'];
      return inner === undefined
        ? []
        : problemsIn(inner, one, /^\w+$/.test(name) ? `${at}.${name}` : `${at}["${name}"]`);
    }),
  ];
}

const AMOUNT = /^[+-]?(\d+\.?\d*|\.\d+)([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;

function isOf(shape: string, value: unknown): boolean {
  switch (shape) {
    case 'text':
      return typeof value === 'string';
    case 'address':
      return typeof value === 'string' && Ip.parse(value) !== undefined;
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value);
    case 'count':
      return Number.isInteger(value) || typeof value === 'string';
    case 'amount':
      return typeof value === 'number' || (typeof value === 'string' && AMOUNT.test(value));
  }
  return typeof value === 'string' && shape.split('|').includes(value);
}

const WORDS: Readonly<Record<string, string>> = {
  text: 'text',
  address: 'an IP address',
  boolean: 'true or false',
  integer: 'a whole number',
  count: 'a whole number or a share such as "25%"',
  amount: 'an amount such as 100m or 1Gi',
};

function wants(shape: string): string {
  return WORDS[shape] ?? `one of ${shape.split('|').filter(Boolean).join(', ')}`;
}

/** In words, without a value that may be secret. */
function kindOf(value: unknown, shape = ''): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return shape === 'text' || shape === '' ? 'text' : JSON.stringify(value);
  return typeof value === 'object' ? 'a map' : typeof value === 'number' ? 'a number' : String(value);
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
