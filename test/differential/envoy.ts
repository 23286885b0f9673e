// What Cilium's operator makes for Envoy, as its agents hand it on: for `envoy --mode validate`, and for a running one.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../readers/requires';
import { envoyNeeds, refusal, type Resources } from '../readers/envoy';
import { withFolder } from '../readers/tool';

export const chainNeeds = [...envoyNeeds, program('openssl')];

/** A certificate with its key, as PEM. */
export interface Pair {
  readonly certificate: string;
  readonly key: string;
}

/** A certificate that signs itself. `of`: the algorithm of its key, as openssl takes it. */
export function pair(name: string, ...of: string[]): Pair {
  return withFolder((folder) => {
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
    const key = of.length > 0 ? of : ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
    const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
    execFileSync('openssl', ['req', '-x509', '-nodes', ...key, ...files, ...names], { stdio: 'pipe' });
    return {
      certificate: readFileSync(join(folder, 'cert.pem'), 'utf8'),
      key: readFileSync(join(folder, 'key.pem'), 'utf8'),
    };
  });
}

/**
 * The listeners of a CiliumEnvoyConfig: at ports of this host, with their route tables in them, and with the clusters
 * and certificates that they name. An agent would send these three by xDS. `prefix` goes before all names.
 */
export function resourcesOf(
  { spec: { resources } }: any,
  at: { prefix: string; port: () => number; pair: (secret: string) => Pair; cluster?: (name: string) => object },
): Resources {
  const tables = new Map<string, any>(
    resources
      .filter((resource: any) => resource['@type'].endsWith('.RouteConfiguration'))
      .map(({ '@type': _, ...table }: any) => [table.name, table]),
  );
  const ofType = (type: string) => resources.filter((resource: any) => resource['@type'].endsWith(`.${type}`));
  const listeners = ofType('Listener').map(({ '@type': _, name, filterChains, ...rest }: any) => ({
    ...rest,
    name: `${at.prefix}${name}`,
    address: { socketAddress: { address: '127.0.0.1', portValue: at.port() } },
    filterChains: filterChains.map((chain: any) => ({ ...chain, filters: chain.filters.map(withTable) })),
  }));
  function withTable({ typedConfig: { rds, ...config }, ...filter }: any): object {
    if (!rds) return { ...filter, typedConfig: config };
    // Older operators write no table without host names.
    const routeConfig = tables.get(rds.routeConfigName) ?? { name: rds.routeConfigName };
    return { ...filter, typedConfig: { ...config, routeConfig } };
  }
  const secrets = [...new Set(named(listeners, 'tlsCertificateSdsSecretConfigs'))].map((name) => {
    const { certificate, key } = at.pair(name);
    const of = { certificateChain: { inlineString: certificate }, privateKey: { inlineString: key } };
    return { name, tlsCertificate: of };
  });
  const clusters = [...new Set(clusterNames(listeners))].map(
    at.cluster ?? ((name) => ({ name, type: 'STATIC', connectTimeout: '5s' })),
  );
  return { listeners, clusters, secrets };
}

/** The names in all lists of one key. */
function named(value: any, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([own, item]: [string, any]) =>
    own === key ? item.map(({ name }: any) => name) : named(item, key),
  );
}

export function clusterNames(value: any): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(typeof value.cluster === 'string' ? [value.cluster] : []),
    ...(value.weightedClusters?.clusters ?? []).map(({ name }: any) => name),
    ...Object.values(value).flatMap(clusterNames),
  ];
}

/**
 * What Envoy refuses of each configuration; undefined for one that it takes. `isTaken`: the ones that it should take,
 * which are tried all at once before each alone.
 */
export function refusals(configs: readonly any[], isTaken: (index: number) => boolean): (string | undefined)[] {
  const certificate = pair('example.com');
  // One configuration may have a listener for each HTTPS port.
  let port = 10_000;
  const all = configs.map((config, i) =>
    resourcesOf(config, { prefix: `${i}-`, port: () => port++, pair: () => certificate }),
  );
  const together = all.filter((_, i) => isTaken(i));
  const areTaken = refusal(joined(together)) === undefined;
  return all.map((one, i) => {
    if (areTaken && isTaken(i)) return undefined;
    const said = refusal(one);
    return said && (/error adding listener '[^']*': (.*)|(Sum of weights.*)/.exec(said)?.slice(1).join('') ?? said);
  });
}

function joined(all: readonly Resources[]): Resources {
  const distinct = (some: readonly any[]) => [...new Map(some.map((one) => [one.name, one])).values()];
  return {
    listeners: all.flatMap(({ listeners }) => listeners),
    clusters: distinct(all.flatMap(({ clusters }) => clusters)),
    secrets: distinct(all.flatMap(({ secrets = [] }) => secrets)),
  };
}
