import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import { DEFAULT_VERSION, releaseOf } from '../release/table';

/** The output of a program for a directory, or the reason why there is none. */
export type Made = { readonly text: string } | { readonly why: string; readonly isMissing?: boolean };

/** The address of a proxy that does not exist. */
const NOBODY = '127.0.0.1:9';
/** The messages of programs that may not fetch. */
const FETCHES = new RegExp(`proxyconnect .*${NOBODY}|transport '\\w+' not allowed`);
const SECONDS = 60;
const LONGEST_REASON = 300;

/** Charts read the Kubernetes version, and programs differ in their defaults. */
const KUBERNETES = `${releaseOf(DEFAULT_VERSION).kubernetes.tested[0]}.0`;

/** The APIs of a cluster with Cilium and the Gateway API beside Kubernetes' own: charts test for them. */
const SERVED = [
  'cilium.io/v2',
  'cilium.io/v2alpha1',
  ...['v1', 'v1beta1'].flatMap((version) =>
    ['', '/GatewayClass', '/Gateway', '/HTTPRoute'].map((kind) => `gateway.networking.k8s.io/${version}${kind}`),
  ),
  'gateway.networking.k8s.io/v1/GRPCRoute',
];

/** The output of `kustomize build`, or of `kubectl kustomize` if kustomize is not installed. */
export function kustomize(directory: string, maxBytes: number): Made {
  const own = run('kustomize', ['build', '.'], directory, maxBytes);
  if ('text' in own || !own.isMissing) return own;
  const other = run('kubectl', ['kustomize', '.'], directory, maxBytes);
  return 'why' in other && other.isMissing ? { ...other, why: 'neither kustomize nor kubectl is installed' } : other;
}

/** How a chart is installed. */
export interface Installation {
  readonly release: string;
  readonly namespace: string;
  /** Paths of files of values, before `values`. */
  readonly files: readonly string[];
  readonly values: object;
}

/** The output of `helm template` for the chart in a directory. */
export function helmTemplate(
  directory: string,
  { release, namespace, files, values }: Installation,
  maxBytes: number,
): Made {
  const words = [
    'template',
    release,
    '.',
    `--kube-version=${KUBERNETES}`,
    `--namespace=${namespace}`,
    `--api-versions=${SERVED.join(',')}`,
  ];
  const given = [...files, '-'].map((file) => `--values=${file}`);
  return run('helm', [...words, ...given], directory, maxBytes, JSON.stringify(values));
}

function run(program: string, words: readonly string[], cwd: string, maxBuffer: number, input = ''): Made {
  const { error, status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    input,
    env: offline(process.env),
    encoding: 'utf8',
    timeout: SECONDS * 1000,
    killSignal: 'SIGKILL',
    maxBuffer,
  });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT' || code === 'EACCES') return { why: `${program} is not installed`, isMissing: true };
  if (code === 'ETIMEDOUT') return { why: `${program} took longer than ${SECONDS} seconds` };
  if (code === 'ENOBUFS') return { why: `what ${program} prints is over ${maxBuffer / 1024 / 1024} MiB` };
  if (status !== 0 && FETCHES.test(stderr)) return { why: 'it takes something from elsewhere, and nothing is fetched' };
  if (error || status !== 0) return { why: reasonIn(stderr, cwd) ?? `${program} failed and does not say why` };
  return { text: stdout };
}

/** An environment in which Go's HTTP client and git reach no host, and kubectl knows no cluster of the user. */
function offline(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const proxies = ['http_proxy', 'https_proxy', 'all_proxy'].flatMap((name) => [name, name.toUpperCase()]);
  return {
    ...env,
    ...Object.fromEntries(proxies.map((name) => [name, `http://${NOBODY}`])),
    no_proxy: '',
    NO_PROXY: '',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    KUBECONFIG: devNull,
    LC_ALL: 'C.UTF-8',
  };
}

/** The first line with an error, with paths relative to the directory. */
function reasonIn(said: string, directory: string): string | undefined {
  const lines = said.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => /^error: |\berr=/i.test(line));
  const first = start < 0 ? lines.find((line) => line !== '' && !/^(#\s*)?warning/i.test(line)) : lines[start];
  if (first === undefined) return undefined;
  // kubectl: `E1231 12:00:00.000000 1 run.go:72] "command failed" err="…"`, or `err=<` and lines of text.
  const [, quoted] = /\berr="(.*)"$/.exec(first) ?? [];
  const bare = /\berr=<$/.test(first) ? (lines[start + 1] ?? '') : (quoted?.replace(/\\(.)/g, '$1') ?? first);
  // kustomize quotes a transformer over several lines; the error follows the quote.
  const behind = bare.endsWith('`') ? lines.find((line) => line.startsWith('`: '))?.slice(3) : undefined;
  const reason = fromHere(behind ?? bare.replace(/^error: /i, ''), directory);
  // kustomize names the place first and the error last: keep both ends.
  return reason.length > LONGEST_REASON
    ? `${reason.slice(0, LONGEST_REASON / 3)} … ${reason.slice((-LONGEST_REASON * 2) / 3)}`
    : reason;
}

function fromHere(text: string, directory: string): string {
  let shown = text;
  let up = '';
  for (let here = realpathSync(directory); here !== dirname(here); here = dirname(here)) {
    const end = here.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const path = up;
    shown = shown.replace(new RegExp(`${end}(/|(?=[\\s'":]|$))`, 'g'), (_, slash: string) =>
      path === '' ? (slash ? '' : '.') : slash ? path : path.slice(0, -1),
    );
    up = `../${up}`;
  }
  // Shortens other absolute paths.
  return shown.replace(/(^|[\s'"=(])\/(?:[^\s'":,/]+\/)+/g, '$1…/');
}
