// What lib/release says of Helm values that charts put into fields of Kubernetes, and what an API server says of the
// objects that the chart makes of them: random values near the right ones.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { stringify } from 'yaml';
import { SHAPES, type Shape, shapeProblems } from '../lib/release/value-shapes';
import { releaseOf } from '../lib/release/table';
import { merge } from '../lib/programs/helm/values';
import { Random } from './objects/random';
import { helmNeeds, tryCiliumValues } from './readers/helm';
import { crdFolders, judgeYaml, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { withFolder } from './readers/tool';
import { note } from './support/note';
import { unless } from './support/unless';
import { VERSIONS } from './support/topologies';
import { SEED } from './support/random-cases';

const CASES = Number(process.env.HELM_CASES ?? 3);

type Values = Record<string, unknown>;

/** As much of the chart as goes together, so that values have a place. */
const ON: Values = {
  hubble: {
    relay: { enabled: true, prometheus: { enabled: true } },
    ui: { enabled: true, ingress: { enabled: true, hosts: ['hubble.example.com'] } },
    metrics: { enabled: ['dns'], dashboards: { enabled: true } },
  },
  clustermesh: { useAPIServer: true, apiserver: { kvstoremesh: { enabled: true } } },
  envoy: { enabled: true, prometheus: { enabled: true } },
  gatewayAPI: { enabled: true },
  operator: { prometheus: { enabled: true } },
  nodeinit: { enabled: true },
  prometheus: { enabled: true },
  authentication: { enabled: true, mutual: { spire: { enabled: true, install: { enabled: true } } } },
};

/** Right values by the name of their field. */
const SAMPLES: Values = {
  name: 'sample',
  mountPath: '/sample',
  path: '/sample',
  type: undefined,
  medium: 'Memory',
  secretName: 'sample',
  key: 'example.com/sample',
  operator: 'Exists',
  values: undefined,
  effect: 'NoExecute',
  topologyKey: 'kubernetes.io/hostname',
  maxSkew: 1,
  whenUnsatisfiable: 'ScheduleAnyway',
  weight: 7,
  image: 'example.com/sample:1',
  subPath: 'sample',
  maxSurge: undefined,
  maxUnavailable: '25%',
  value: undefined,
  command: ['sample'],
  tolerationSeconds: 7,
  runAsNonRoot: undefined,
  privileged: undefined,
  seLinuxOptions: { level: 's0' },
  volumeMounts: undefined,
};

/** A right value of a shape, with some of its fields. */
function rightOf(random: Random, shape: Shape, name: string): unknown {
  if (name in SAMPLES) return SAMPLES[name];
  if (shape === 'text') return name === '' ? 'example' : 'sample';
  if (shape === 'integer' || shape === 'count') return 7;
  if (shape === 'boolean') return true;
  if (shape === 'address') return '192.0.2.7';
  if (shape === 'amount') return random.pick(['100m', '1Gi', 2, '0.5', '1e3']);
  if (typeof shape === 'string') return shape.split('|')[0];
  if (Array.isArray(shape)) return [rightOf(random, shape[0] as Shape, name === 'extraVolumes' ? 'volume' : '')];
  const fields = Object.entries(shape).filter(([key]) => key.endsWith('!') || random.chance(0.6));
  // A volume is of one sort.
  if (name === 'volume') fields.splice(fields.findIndex(([key]) => key === 'name!') + 2);
  const made = fields.map(([key, inner]) => {
    const field = key === '*' ? (inner === 'amount' ? 'memory' : 'example.com') : key.replace('!', '');
    return [field, rightOf(random, inner, key === '*' ? '*' : field)];
  });
  return Object.fromEntries(made.filter(([, value]) => value !== undefined));
}

const ANYTHING = ['text', '', '7', 7, 1.5, true, ['a'], [7], { a: 'b' }, { a: 7 }, [], {}];

/** The value with another in place of a part of it. */
function near(random: Random, value: unknown): unknown {
  const isInner = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!isInner || random.chance(0.15)) return random.pick(ANYTHING);
  const key = random.pick(Object.keys(value));
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? near(random, one) : one));
  const { [key]: one, ...rest } = value as Values;
  return random.chance(0.2) ? rest : { ...rest, [key]: near(random, one) };
}

/** The paths of a release whose last key has a shape. */
function pathsIn(node: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof node === 'string') {
    const isOpen = node === '' || /array$|object/.test(node);
    return isOpen && at.at(-1)! in SHAPES && at.join() !== 'labels' ? [at] : [];
  }
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  return Object.entries(node).flatMap(([key, one]) => pathsIn(one, [...at, key]));
}

/** All that is on, and the value; for mounts also their volume. */
function put(path: readonly string[], value: unknown): Values {
  const at = (keys: readonly string[], one: unknown) =>
    keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), one) as Values;
  const [key, above] = [path.at(-1)!, path.slice(0, -1)];
  const all = merge(ON, at(path, value));
  if (key !== 'extraVolumeMounts') return all;
  // The containers of the pod of hubble.ui have mounts of their own, as those of others have.
  const pods = [above, above.slice(0, -1)].filter((keys) => keys.length > 0 || above.length === 0);
  return pods.reduce((sum, keys) => merge(sum, at([...keys, 'extraVolumes'], [{ name: 'sample', emptyDir: {} }])), all);
}

interface Verdict {
  readonly error: string;
  readonly text: string;
}

function read(version: string, values: Values): Verdict {
  const { error, objects } = withFolder((folder) => {
    const path = join(folder, 'values.yml');
    writeFileSync(path, stringify(values));
    return tryCiliumValues(path, version, { kubeVersion: '1.30.0' });
  });
  if (error !== '') return { error, text: '' };
  const stable = objects.filter(({ kind }) => kind !== 'Secret');
  const crds = crdFolders(version, releaseOf(version).gatewayApi.version.slice(1));
  // Helm sends objects without asking for strictness: the API server drops fields that it does not know.
  const errors = judgeYaml(objects.map((object) => stringify(object)).join('---\n'), crds)
    .flatMap((one) => one.errors)
    .filter((text) => !text.startsWith('unknown field'));
  return { error: errors.join('\n'), text: stable.map((object) => stringify(object)).join('---\n') };
}

/** What the API server does not even get into its objects. */
const UNDECODED = /cannot unmarshal|quantities must match/;

const base = new Map<string, string>();

unless(missing([...helmNeeds, ...kubernetesNeeds])).describe('Helm values in fields of Kubernetes', () => {
  for (const version of VERSIONS)
    describe(version, () => {
      const release = releaseOf(version);
      const tree = JSON.parse(
        readFileSync(join(__dirname, `../imports/cilium-${release.minor}/helm-values.json`), 'utf8'),
      ) as unknown;
      const paths = pathsIn(tree);
      for (let seed = SEED; seed < SEED + CASES; seed++) {
        const random = new Random(seed * 31 + VERSIONS.indexOf(version));
        const path = random.pick(paths);
        const right = rightOf(random, SHAPES[path.at(-1)!], path.at(-1)!);
        const value = random.chance(0.2) ? right : near(random, right);
        unless(false).it(`seed ${seed}: ${path.join('.')}: ${JSON.stringify(value)}`, () => {
          if (!base.has(version)) base.set(version, read(version, ON).text);
          assert.deepEqual(shapeProblems(path, right), []);
          const proven = read(version, put(path, right));
          assert.doesNotMatch(proven.error, UNDECODED);
          if (proven.error !== '') return note(`of no use beside others: ${proven.error.slice(0, 100)}`);
          // Certificates alone have some: those are new each time.
          const isInSecrets = /^extra(DnsNames|IpAddresses)$/.test(path.at(-1)!);
          const isRead = isInSecrets ? read(version, put(path, [{}])).error !== '' : proven.text !== base.get(version);
          if (!isRead) return note('no part of the chart that is on reads it');
          const found = shapeProblems(path, value);
          const { error } = read(version, put(path, value));
          if (found.length > 0) assert.notEqual(error, '', `Kubernetes takes it: ${JSON.stringify(found)}`);
          // What it cannot even decode.
          else assert.doesNotMatch(error, UNDECODED);
        });
      }
    });
});
