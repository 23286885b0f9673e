import type { ClusterFact } from '../../model/companions';
import type { SaidNodes } from '../../programs/cluster/said-nodes';
import { mentionsAddresses, NODES_READERS } from '../../programs/nodes-files';
import { parse, type Manifest, type SourceFile } from '../../tree/parse';
import { directoryOf } from '../../tree/paths';
import { grouped } from '../../values/grouped';
import type { Json } from '../../values/json';

/** A file with addresses of nodes, or networks of a cluster. */
export interface NodesFile extends SaidNodes {
  readonly file: string;
}

/** Lines that hold a Jinja statement alone, as in templates of machine configs. */
const STATEMENTS = /^[ \t]*\{%.*%\}[ \t]*$/gm;

/** Reads the files about nodes. A template counts if it is YAML without its statements. */
export function findNodes(others: readonly Manifest[], templates: readonly SourceFile[]): NodesFile[] {
  const documents = new Map<string, Json[]>(
    [...grouped(others, ({ file }) => file)].map(([file, manifests]) => [file, manifests.map(({ json }) => json)]),
  );
  const isTemplate = new Set(templates.map(({ path }) => path));
  for (const { path, text } of templates) {
    if (!mentionsAddresses(text)) continue;
    const parsed = parse({ path, text: text.replace(STATEMENTS, '') });
    if (typeof parsed !== 'string') documents.set(path, [...parsed.map(({ json }) => json)]);
  }
  return [...documents].flatMap(([file, all]) => {
    // The folder of a `config.yaml` says more than its own name.
    const name = file
      .replace(/(?<=\/)config\.ya?ml$/, '')
      .replace(/\/$/, '')
      .replace(/^.*\//, '')
      .replace(/\..*$/, '');
    for (const { read } of NODES_READERS) {
      const said = read(all, name);
      // A template without addresses: the values are in another file.
      if (said) return isTemplate.has(file) && !saysAny(said) ? [] : [{ ...said, file }];
    }
    return [];
  });
}

/** The cluster of the nodes' files; undefined if they may be of several clusters. */
export function clusterOf(files: readonly NodesFile[]): ClusterFact | undefined {
  const told = files.filter(saysAny);
  if (told.length === 0 || files.filter(({ isWhole }) => isWhole).length > 1) return undefined;
  // Files of one cluster lie in one directory and below it.
  const directories = told.map(({ file }) => directoryOf(file));
  const root = directories.reduce((a, b) => (b.length < a.length ? b : a));
  const isBelow = (directory: string) => root === '' || directory === root || directory.startsWith(`${root}/`);
  // Two machines with one name are of two clusters, or one file is outdated.
  const names = told.flatMap(({ nodes }) => nodes.map(({ name }) => name));
  if (!directories.every(isBelow) || new Set(names).size < names.length) return undefined;
  const whole = told.find(({ isWhole }) => isWhole);
  return {
    path: (whole ?? told[0]).file,
    name: 'the nodes',
    nodes: told.flatMap(({ nodes }) =>
      nodes.map(({ name, addresses }) => ({ name, addresses: distinct(addresses, String), labels: {} })),
    ),
    nodeNetworks: [],
    podCidrs: told.flatMap(({ podCidrs }) => podCidrs),
    serviceCidrs: told.flatMap(({ serviceCidrs }) => serviceCidrs),
    taken: distinct(
      told.flatMap(({ taken }) => taken),
      ({ address }) => `${address}`,
    ),
  };
}

function saysAny({ nodes, taken, podCidrs, serviceCidrs }: SaidNodes): boolean {
  return nodes.some(({ addresses }) => addresses.length > 0) || [...taken, ...podCidrs, ...serviceCidrs].length > 0;
}

function distinct<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}
