import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { helmRoutes } from './helm';
import type { Report } from './measure';
import { objectCommands, treeCommands } from './tree';

export const ROOT = resolve(__dirname, '..');
export const CLI = join(ROOT, 'node_modules/cdk8s-cli/bin/cdk8s');

/** Something that is run and measured. */
export interface Subject {
  readonly args: string[];
  /** Another program than Node, and its arguments, which write to this folder. */
  readonly program?: (outdir: string) => string[];
  /** Where it runs, below the root. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** What one run of a subject took. */
export interface Sample extends Partial<Report> {
  /** From the save of a file to the output. */
  readonly saveMs?: number;
  /** Processor time of the process and of all that it started. */
  readonly processMs: number;
}

export type Quantity = keyof Sample;

/**
 * One line of the table: `subject` may take at most `limit` times what `base` takes; without a base, `limit`
 * milliseconds.
 */
interface Line {
  readonly title: string;
  readonly subject: string;
  readonly base?: string;
  readonly quantity: Quantity;
  /** None: told, and not judged. */
  readonly limit?: number;
  /** What it is to be one day. */
  readonly goal?: number;
}

/** Subjects that take turns, and what is read out of them. */
export interface Race {
  readonly title: string;
  readonly runs: number;
  readonly subjects: Record<string, Subject>;
  readonly lines: Line[];
  /** Groups of subjects whose manifests must hold the same objects. */
  readonly same: string[][];
}

/**
 * `cdk8s synth` of this app, always in the folder of the L1s: cdk8s-cli needs 0.2 s to read the `cdk8s.yaml` of the
 * root, which lists hundreds of CRDs that no user has.
 */
function synth(app: string): Subject {
  return { cwd: 'bench/lab-l1', args: [CLI, 'synth', '--app', app] };
}

/** A word of the command line: a number is at most `few`. */
function fewer(word: string | number, few?: number): string {
  return String(typeof word === 'number' && few !== undefined ? Math.min(word, few) : word);
}

function line(
  title: string,
  subject: string,
  base: string | undefined,
  quantity: Quantity,
  limit?: number,
  goal?: number,
): Line {
  return { title, subject, base, quantity, limit, goal };
}

export const tsNode = existsSync(join(ROOT, 'node_modules/ts-node'));

/**
 * The subject with the library as npm installs it: the loaders read a tsconfig.json without the path to lib/, so that
 * Node resolves `cdk8s-cilium` as package.json says, to what `npm run build` compiled.
 */
function withPackage(subject: Subject): Subject {
  return {
    ...subject,
    env: {
      TSX_TSCONFIG_PATH: join(ROOT, 'bench/lab-l1/tsconfig.json'),
      TS_NODE_PROJECT: join(ROOT, 'bench/lab-package.json'),
    },
  };
}

/** Makes a value when it is first asked for, and once. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The races. `few` objects in place of each number of them, where it is said. */
export function races(runs: number, temporary: string, few?: number): Race[] {
  const tree = lazily(() => treeCommands(Number(fewer(5000, few)), join(temporary, 'tree')));
  const objects = lazily(() => objectCommands(Number(fewer(10000, few)), join(temporary, 'objects')));
  const by = (program: () => string[]): Subject => ({ args: [], program });
  const app = (file: string, ...args: (string | number)[]): Subject =>
    withPackage({
      args: ['--require', 'tsx/cjs', join(ROOT, `bench/${file}.ts`), ...args.map((arg) => fewer(arg, few))],
    });
  return [
    {
      title: 'Beside Helm',
      runs,
      subjects: {
        'ours, checked': app('routes', 10000),
        'helm template': { args: [], program: helmRoutes(Number(fewer(10000, few)), join(temporary, 'helm')) },
        ApiObject: app('routes-apiobject', 10000),
        // Which checks objects by their schemas, without CEL.
        'kubernetes-models': {
          args: [join(ROOT, 'bench/routes-kubernetes-models.mjs'), fewer(10000, few)],
        },
      },
      lines: [
        line('ours, checked / helm template', 'ours, checked', 'helm template', 'processMs', 2.6, 1),
        line('ours, checked / ApiObject', 'ours, checked', 'ApiObject', 'processMs', 1.3, 0.6),
        line('ours, checked / kubernetes-models', 'ours, checked', 'kubernetes-models', 'processMs'),
        line('ApiObject / helm template', 'ApiObject', 'helm template', 'processMs'),
      ],
      same: [['ours, checked', 'helm template', 'ApiObject', 'kubernetes-models']],
    },
    {
      title: 'A tree of 5,000 files',
      runs,
      subjects: {
        check: by(() => tree().check),
        kubeconform: by(() => tree().kubeconform),
        'kustomize build': by(() => tree().kustomize),
      },
      lines: [
        line('check / kubeconform', 'check', 'kubeconform', 'processMs', 1.9, 1),
        line('check / kustomize build', 'check', 'kustomize build', 'processMs'),
      ],
      same: [],
    },
    {
      title: 'Validating 10,000 objects',
      runs,
      subjects: {
        // From the sources, and with their defaults and CEL rules. Both others read YAML.
        'in memory': app('objects', 10000, 'once'),
        check: by(() => objects().check),
        kubeconform: by(() => objects().kubeconform),
      },
      lines: [
        line('in memory / kubeconform', 'in memory', 'kubeconform', 'processMs', 0.7, 0.7),
        line('check / kubeconform', 'check', 'kubeconform', 'processMs'),
      ],
      same: [],
    },
    {
      title: 'A change in one of 200 charts, by `cdk8s-cilium watch`',
      runs: 1,
      subjects: { 'charts of 1': app('watch', 200, 1), 'charts of 5': app('watch', 200, 5) },
      lines: [
        line('from save to files, 200 charts of 1, ms', 'charts of 1', undefined, 'saveMs', undefined, 100),
        line('from save to files, 200 charts of 5, ms', 'charts of 5', undefined, 'saveMs', undefined, 100),
      ],
      same: [],
    },
    {
      title: 'A hundred thousand routes on one gateway',
      runs: 1,
      subjects: { '10,000, checked': app('routes', 10000), '100,000, checked': app('routes', 100000) },
      lines: [
        line('100,000 / 10,000', '100,000, checked', '10,000, checked', 'processMs', 10.5, 10.5),
        line('100,000, MiB', '100,000, checked', undefined, 'peakMiB', 1024, 1024),
      ],
      same: [],
    },
    {
      title: 'Cold `cdk8s synth` of the lab',
      runs: runs + 2,
      subjects: {
        package: withPackage(synth('node --require tsx/cjs ../../main.ts')),
        clone: synth('node --require ../../scripts/from-sources.cjs ../../main.ts'),
        unchecked: synth('node --require ../../scripts/from-sources.cjs ../lab-unchecked.ts'),
        L1: synth('node --require tsx/cjs main.ts'),
        // The command that `cdk8s init typescript-app` puts into cdk8s.yaml; its tsconfig.json is the template's too.
        ...(tsNode && {
          'package, ts-node': withPackage(synth('npx ts-node ../../main.ts')),
          'L1, ts-node': synth('npx ts-node main.ts'),
        }),
      },
      lines: [
        line('package / L1', 'package', 'L1', 'processMs', 1.15, 1.03),
        line('clone / L1', 'clone', 'L1', 'processMs', 1.2, 1.1),
        line('clone / clone without checks', 'clone', 'unchecked', 'processMs', 1.25),
        ...(tsNode
          ? [
              line('package / L1, both by npx ts-node', 'package, ts-node', 'L1, ts-node', 'processMs', 1.15),
              line('package / L1 by npx ts-node', 'package', 'L1, ts-node', 'processMs', 1 / 3),
            ]
          : []),
      ],
      same: [['clone', 'package', 'L1', ...(tsNode ? ['package, ts-node', 'L1, ts-node'] : [])]],
    },
    {
      title: 'Routes on one gateway',
      runs,
      subjects: {
        'ours 10,000': app('routes', 10000, 'unchecked'),
        'ours 10,000, checked': app('routes', 10000),
        'ApiObject 10,000': app('routes-apiobject', 10000),
        'L1 10,000': app('routes-l1', 10000),
        'ours 10,000, HAProxy': app('routes', 10000, 'edge', 'unchecked'),
        'ours 20,000': app('routes', 20000, 'unchecked'),
        'ours 20,000, checked': app('routes', 20000),
      },
      lines: [
        ...against('ours 10,000', ['ApiObject 10,000', 'L1 10,000']),
        // More work than plain cdk8s does here: a line in each of two files for every host name.
        line('ours 10,000, HAProxy / ours 10,000', 'ours 10,000, HAProxy', 'ours 10,000', 'processMs'),
        line('ours 20,000 / ours 10,000, time', 'ours 20,000', 'ours 10,000', 'processMs', 2.1),
        // What the CRDs of the newest release cost, CEL rules included.
        line('checked / not, 10,000, time', 'ours 10,000, checked', 'ours 10,000', 'processMs'),
        line('checked, 20,000 / 10,000, time', 'ours 20,000, checked', 'ours 10,000, checked', 'processMs', 2.1),
      ],
      same: [['ours 10,000', 'ours 10,000, checked', 'ApiObject 10,000', 'L1 10,000']],
    },
    {
      title: 'Charts of 50 routes',
      runs,
      subjects: {
        'ours 200': app('charts', 200, 50, 'unchecked'),
        'ours 200, checked': app('charts', 200, 50),
        'ApiObject 200': app('charts-apiobject', 200, 50),
        'L1 200': app('charts-l1', 200, 50),
        'ours 400': app('charts', 400, 50, 'unchecked'),
        'ApiObject 400': app('charts-apiobject', 400, 50),
      },
      lines: [
        // cdk8s holds the JSON of one chart at a time, this library that of all charts, and serialises nothing twice.
        ...against('ours 200', ['ApiObject 200', 'L1 200'], 1.45),
        line('ours 200, checked / ApiObject 200, time', 'ours 200, checked', 'ApiObject 200', 'processMs', 1.2, 0.25),
        line('ours 400 / ours 200, time', 'ours 400', 'ours 200', 'processMs', 2.1),
        line('checked / not, 200, time', 'ours 200, checked', 'ours 200', 'processMs'),
        line('ApiObject 400 / ApiObject 200, time', 'ApiObject 400', 'ApiObject 200', 'processMs'),
      ],
      same: [['ours 200', 'ApiObject 200', 'L1 200']],
    },
    {
      title: 'Checks: 10,000 routes over 100 gateways, 1,000 nodes',
      // The difference of two processes is small beside their noise.
      runs: runs + 2,
      subjects: {
        'no checks': app('whole', 10000, 100, 1000, 'unchecked'),
        'of the whole': app('whole', 10000, 100, 1000, 'table'),
        'of objects': app('whole', 10000, 100, 1000, 'objects'),
        all: app('whole', 10000, 100, 1000),
        'all, twice': app('whole', 20000, 200, 2000),
        '10,000 objects, warm': app('objects', 10000),
      },
      lines: [
        line('of the whole / none', 'of the whole', 'no checks', 'cpuMs', 1.25),
        line('of objects / none', 'of objects', 'no checks', 'cpuMs'),
        line('all / none', 'all', 'no checks', 'cpuMs'),
        line('of an object, ms', '10,000 objects, warm', undefined, 'objectMs', 0.1),
        line('twice as many of all / all', 'all, twice', 'all', 'cpuMs', 2.1),
      ],
      same: [['no checks', 'all']],
    },
    {
      title: 'Nodes of one cluster',
      runs,
      subjects: { '1,000': app('nodes', 1000), '2,000': app('nodes', 2000) },
      lines: [line('2,000 / 1,000, build + synth', '2,000', '1,000', 'synthMs', 2.1)],
      same: [],
    },
  ];
}

function against(subject: string, bases: string[], memory = 1.3): Line[] {
  return bases.flatMap((base) => [
    line(`${subject} / ${base}, time`, subject, base, 'processMs', 1.2),
    line(`${subject} / ${base}, memory`, subject, base, 'peakMiB', memory),
  ]);
}
