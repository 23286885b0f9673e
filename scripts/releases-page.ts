// Writes docs/releases.md: the release table, and what it makes of the lab.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crdVersions, lostVersions } from '../lib/release/crd-versions';
import { apiVersionOf, pluralOf, type Release } from '../lib/release/release';
import type { Fault } from '../lib/release/faults/fault';
import { FAULT_NAMES, FAULTS } from '../lib/release/faults/faults';
import { PATCHES } from '../lib/release/patches';
import { allReleases, DEFAULT_VERSION, releaseOf } from '../lib/release/table';
import { DEFAULT_IMAGE as DEFAULT_K3S_IMAGE } from '../lib/programs/k3d/program';
import { ciliumVersions } from '../test/readers/upstream';

const yes = (value: unknown): string => (value ? 'yes' : '–');
const served =
  (kind: string) =>
  (release: Release): string => {
    const { gatewayApi } = release;
    const apiVersion = apiVersionOf(release, kind);
    if (!apiVersion) return '–';
    const isExperimental = gatewayApi.crds.experimental.includes(pluralOf(kind));
    return `${apiVersion.split('/')[1]}${isExperimental ? ', experimental' : ''}`;
  };

function endsOf({ pool }: Release): string {
  if (!pool.endsUnusable) return 'given';
  return pool.endsOnRequest ? 'kept back without `allowFirstLastIPs: Yes`' : 'kept back';
}

function sharersOf({ sharing }: Release): string {
  if (!sharing) return '–';
  const where = sharing.acrossNamespaces ? 'of several namespaces' : 'of one namespace';
  return `by \`${sharing.keys[0]}\`, ${where}`;
}

function goneFrom(release: Release): string {
  const all = allReleases();
  const lost = lostVersions(crdVersions(release), all.slice(0, all.indexOf(release)));
  return lost.map(({ name, versions }) => `${name.split('.')[0]} ${versions.join(', ')}`).join('; ') || '–';
}

/** Rows of the table: what it is, and how it stands with a release. */
const ROWS: [string, (release: Release) => string][] = [
  ['Kubernetes that it is tested on', ({ kubernetes }) => kubernetes.tested.join(' to ')],
  ['Kubernetes that its chart takes', ({ kubernetes }) => `${kubernetes.oldest} on`],
  ['Address pools', ({ pool }) => `${version(pool.apiVersion)}, \`${pool.field}\``],
  ["First and last address of a pool's network", endsOf],
  ['Condition of a pool that overlaps another', ({ pool }) => `\`${pool.conflict}\``],
  ['A Gateway asks for its address by', askedBy],
  ['A Service asks for its address by', ({ addressAnnotation }) => `\`${addressAnnotation}\``],
  ['Services that may have one address', sharersOf],
  ['BGP', ({ bgp }) => `${bgp.kind} ${version(bgp.apiVersion)}`],
  ['BGP by choice', ({ bgp: { policy } }) => (policy ? `${policy.kind} ${version(policy.apiVersion)}` : '–')],
  ...[...new Set(allReleases().flatMap(({ bgp }) => [...bgp.can]))].map(
    (feature): [string, (release: Release) => string] => [
      `BGP: ${feature.replace(/^BGP /, '')}`,
      ({ bgp }) => yes(bgp.can.has(feature)),
    ],
  ),
  [
    'L2 announcements',
    ({ l2 }) => `${version(l2.apiVersion)}, ${l2.families.map((family) => `IPv${family}`).join(' and ')}`,
  ],
  ['Gateway API', ({ gatewayApi }) => gatewayApi.version],
  ...[...new Set(allReleases().flatMap(({ gatewayApi }) => Object.keys(gatewayApi.versions)))].map(
    (kind): [string, (release: Release) => string] => [kind, served(kind)],
  ),
  ['Stored before, and no longer in its CRDs', goneFrom],
  ["Labels and annotations of a Gateway's Service", ({ gatewayApi }) => yes(gatewayApi.infrastructure)],
  ['Filters that are passed over', ({ gatewayApi }) => gatewayApi.ignoredFilters.join(', ') || '–'],
  ['CORS of routes', ({ gatewayApi }) => yes(gatewayApi.cors)],
  [
    'Retries of routes',
    ({ gatewayApi: { retry } }) => (retry ? `yes${retry === 'experimental' ? ', experimental CRD' : ''}` : '–'),
  ],
  [
    'Prefixes beside expressions for paths',
    ({ gatewayApi }) => (gatewayApi.prefixesAreExpressions ? 'the longest first' : 'behind them'),
  ],
  ['Timeouts of routes', ({ gatewayApi }) => yes(gatewayApi.timeouts)],
  [
    'CiliumGatewayClassConfig',
    ({ gatewayClassConfig }) => (gatewayClassConfig ? version(gatewayClassConfig.apiVersion) : '–'),
  ],
  ['`kubeProxyReplacement` in Helm', ({ helm }) => `\`${helm.replaceKubeProxy}\``],
  ['Tunnels in Helm', tunnel],
  ['Pools of pods by labels', ({ podPool }) => yes(podPool.selectors)],
  ['Pools of pods in tunnels', ({ podPool }) => yes(podPool.tunnels)],
  ['netkit', ({ helm }) => yes(helm.netkit)],
  ['Client addresses behind an edge', ({ helm }) => yes(helm.clientAddress)],
  ['gRPC at HTTPS listeners (ALPN)', ({ helm }) => yes(helm.alpn)],
];

/** Why a line of the lab differs between two releases: a fact of the table, and the lines that follow from it. */
interface Reason {
  readonly fact: (release: Release) => unknown;
  readonly says: (release: Release) => string;
  readonly lines: (file: string, line: string) => boolean;
}

const inFile =
  (name: string, pattern = /./) =>
  (file: string, line: string): boolean =>
    file === name && pattern.test(line);

const REASONS: Reason[] = [
  {
    fact: (r) => r.gatewayApi.apiVersion,
    says: (r) => `Gateway and HTTPRoute are ${r.gatewayApi.apiVersion}`,
    lines: (_, line) => /^apiVersion: gateway\.networking/.test(line),
  },
  {
    fact: (r) => r.gatewayApi.crds,
    says: (r) =>
      'its CRDs of the Gateway API: ' +
      [
        ...r.gatewayApi.crds.standard,
        ...r.gatewayApi.crds.experimental.map((plural) => `${plural} (experimental)`),
      ].join(', '),
    lines: (file, line) =>
      /^host\/(up|verify)\.sh$/.test(file) && /\.gateway\.networking\.k8s\.io|gateway\.networking\.k8s\.io_/.test(line),
  },
  {
    fact: (r) => crdVersions(r).map(({ name, versions }) => `${name}=${versions.join()}`),
    says: () => 'its CRDs of the Gateway API have other versions',
    lines: inFile('host/up.sh', /(store_anew|lost_versions) .*\.gateway\.networking/),
  },
  {
    fact: (r) => r.pool.apiVersion,
    says: (r) => `pools are ${r.pool.apiVersion}`,
    lines: inFile('ippool.k8s.yaml', /^apiVersion: cilium/),
  },
  {
    fact: (r) => r.pool.field,
    says: (r) =>
      `pools list their networks in \`${r.pool.field}\`${r.pool.field === 'blocks' ? ', where a range may stand' : ''}`,
    lines: inFile('ippool.k8s.yaml', /cidr|blocks|start|stop|Without/),
  },
  {
    fact: (r) => r.pool.conflict,
    says: (r) => `a pool that overlaps another has the condition \`${r.pool.conflict}\``,
    lines: inFile('host/verify.sh', /conflicts with no other/),
  },
  {
    fact: (r) => r.gatewayAddress,
    says: (r) => `a Gateway asks for its address by ${askedBy(r)}`,
    lines: (file, line) =>
      (['ippool.k8s.yaml', 'shared-gw.k8s.yaml', 'host/frr/frr.conf', 'host/objects'].includes(file) &&
        !/^apiVersion: (cilium|gateway)/.test(line)) ||
      /cilium-address-/.test(line),
  },
  {
    fact: (r) => r.addressAnnotation,
    says: (r) => `a Service asks for its address by \`${r.addressAnnotation}\``,
    lines: inFile('shared-gw.k8s.yaml', /lb-?ipam/),
  },
  {
    fact: (r) => r.pool.keepsRemovedRanges,
    says: (r) =>
      'a pool that loses several ranges at once ' +
      (r.pool.keepsRemovedRanges ? 'keeps some of them: `up.sh` makes it anew' : 'loses them all'),
    lines: inFile('host/up.sh', /^/),
  },
  {
    fact: (r) => r.bgp.kind,
    says: (r) => `BGP is said by ${r.bgp.kind}`,
    lines: (file, line) => file === 'bgpp.k8s.yaml' || /ciliumbgp/.test(line),
  },
  {
    fact: (r) => r.bgp.apiVersion,
    says: (r) => `kinds of BGP are ${r.bgp.apiVersion}`,
    lines: inFile('bgpp.k8s.yaml', /^apiVersion: cilium/),
  },
  {
    fact: (r) => r.helm.replaceKubeProxy,
    says: (r) => `Helm: \`kubeProxyReplacement: ${r.helm.replaceKubeProxy}\``,
    lines: inFile('host/cilium-values.yml', /^kubeProxyReplacement/),
  },
  { fact: (r) => r.helm.vxlan, says: (r) => `Helm: ${tunnel(r)}`, lines: inFile('host/cilium-values.yml', /unnel/) },
];

function version(apiVersion: string): string {
  return apiVersion.split('/')[1];
}

function askedBy({ gatewayAddress }: Release): string {
  return {
    'reserved-pool': 'a pool of its own',
    'infrastructure-annotation': '`infrastructure.annotations`',
    'spec-addresses': '`spec.addresses`',
  }[gatewayAddress];
}

function tunnel({ helm }: Release): string {
  return Object.entries(helm.vxlan)
    .map(([key, value]) => `\`${key}: ${value}\``)
    .join(', ');
}

/**
 * The files of the lab with one property of main.ts changed. What only names the release is left out of the comparison.
 */
function labOf(cilium: string, folder: string): void {
  const program = `${folder}.ts`;
  const changed = readFileSync('main.ts', 'utf8')
    .replace(/version: '1\.14\.1'/, `version: '${cilium}'`)
    .replace("from 'cdk8s-cilium'", `from '${process.cwd()}/lib'`);
  writeFileSync(program, changed);
  execFileSync('node', ['--require', 'tsx/cjs', program], {
    env: { ...process.env, CDK8S_OUTDIR: folder, NODE_PATH: 'node_modules' },
    stdio: 'ignore',
  });
  rmSync(join(folder, 'host/topology.svg'), { force: true });
  const { gatewayApi } = releaseOf(cilium);
  for (const file of readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => statSync(name).isFile())) {
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replaceAll(gatewayApi.version, 'GATEWAY_API')
        .replaceAll(cilium, 'CILIUM')
        // The faults of versions are a table of this page.
        .replace(/^if \(\(failed\)\); then\n[^]*?^fi\n/m, ''),
    );
  }
}

/** The differences between two labs, each file under the reasons for them. Throws where a line has none. */
function differences(folder: string, before: string, after: string): string {
  const [a, b] = [releaseOf(before), releaseOf(after)];
  const reasons = REASONS.filter(({ fact }) => JSON.stringify(fact(a)) !== JSON.stringify(fact(b)));
  const { stdout } = spawnSync('diff', ['-r', '-N', '-U1', before, after], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const files = stdout
    .split(/^diff .*\n/m)
    .filter(Boolean)
    .map((text) => {
      const file = /^\+\+\+ [^/]+\/(\S+)/m.exec(text)![1];
      const body = text
        .split('\n')
        .slice(2)
        .filter((line) => !line.startsWith('@@'));
      const changed = body.filter((line) => /^[-+]/.test(line)).map((line) => line.slice(1));
      const used = reasons.filter(({ lines }) => changed.some((line) => lines(file, line)));
      for (const line of changed) {
        if (!used.some(({ lines }) => lines(file, line)))
          throw new Error(`${before} to ${after}, ${file}: no fact of the table explains ${JSON.stringify(line)}`);
      }
      return { file, why: used.map(({ says }) => says(b)), body: body.join('\n').trimEnd() };
    });
  return (
    `### ${a.minor} to ` +
    `${b.minor}\n\n${
      files.length === 0
        ? 'Nothing but the two versions.\n'
        : files
            .map(({ file, why, body }) => `\`${file}\`: ` + `${why.join('; ')}.\n\n\`\`\`diff\n${body}` + `\n\`\`\`\n`)
            .join('\n')
    }`
  );
}

/** The text of docs/releases.md. */
export function releasesPage(): string {
  const releases = allReleases();
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-releases-'));
  try {
    const versions = ciliumVersions();
    for (const cilium of versions) {
      mkdirSync(join(folder, cilium));
      labOf(cilium, join(folder, cilium));
    }
    return `<!-- Written by npm run docs from lib/release and main.ts. Change those, not this file. -->
# Cilium releases

\`CiliumInstall\` takes any version of ${releases[0].minor} to ${releases[releases.length - 1].minor}; its patch selects its minor. A chart that is told nothing is for ${DEFAULT_VERSION}, and a
\`K3dCluster\` runs \`${DEFAULT_K3S_IMAGE}\`. What a release lacks is an error that names those which have it.

${[row(['', ...releases.map(({ minor }) => minor)]), row(['---', ...releases.map(() => '---')]), ...ROWS.map(([what, cell]) => row([what, ...releases.map(cell)]))].join('\n')}

"experimental" is the channel of the Gateway API from which the CRD is installed. "Stored before" names versions at which the
CRDs of older releases stored objects: the API server refuses a CRD without them for as long as its \`status.storedVersions\` has
them, also where there is no such object. \`up.sh\` stores the objects anew first.

## What versions change

Behaviour that the table has no room for, or that a patch version changed. Where several versions stand, each is the first of its
minor; newer minors all have it.

| since | |
| --- | --- |
${Object.values(PATCHES)
  .map(({ what, since }) => row([since.join(', '), what]))
  .join('\n')}

## Known faults

What versions do wrong with objects that are right: \`npx cdk8s-cilium upgrade FROM TO DIR\` says which of them a step brings and mends
for yours ([upgrade-command.md](upgrade-command.md)). "Has it" names the versions that are known to; of others between, nothing is known.
Numbers are issues and pull requests of cilium/cilium.

| | has it | mended in | what to do | |
| --- | --- | --- | --- | --- |
${FAULT_NAMES.map((name): [string, Fault] => [name, FAULTS[name]])
  .map(([, { symptom, broken, fixed, todo = 'a version without it', source }]) =>
    row([
      symptom,
      broken.replaceAll(' || ', '; ').replaceAll(' - ', ' to ').replaceAll('>=', 'from '),
      fixed.join(', ') || '–',
      todo,
      source.map((number) => `#${number}`).join(', '),
    ]),
  )
  .join('\n')}

## What a release changes in the lab

\`main.ts\` with one property changed, \`version\`: all that differs between the files of two releases, under the lines of the table
that it follows from. \`CILIUM\` stands for the version and \`GATEWAY_API\` for that of the Gateway API, which differ each time. The
drawing is left out.

${versions
  .slice(1)
  .map((after, i) => differences(folder, versions[i], after))
  .join('\n')}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) writeFileSync('docs/releases.md', releasesPage());
