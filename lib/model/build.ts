import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { HUBBLE_UI } from '../release/hubble';
import { readBackendTls } from './backend-tls';
import { readPeerings } from './bgp';
import type { Companions, InstallFact, RouterFact } from './companions';
import { resolveEdge } from './edges';
import { familiesInUse } from './families';
import { callsOverTls, readGateways, readGatewaysElsewhere, readRoutes } from './gateways';
import { readGrants } from './grants';
import { readL2Policies, takeoverSeconds } from './l2';
import { readListenerSets } from './listeners';
import type { Model } from './model';
import { missingNamespaces, type NamespaceUse } from './namespaces';
import type { KubeObject } from './objects';
import { readPoolServices, readPools, readServicePorts } from './pools';
import { podNetworks, readPodPools } from './pod-networks';
import { resolveZone } from './zones';
import { resolveRouter } from './routers';
import { readExternalNames, readExternalServices, readLocalServices } from './services';

/**
 * Makes the model of an app from its Kubernetes objects, read as Cilium reads them, and from the facts of its
 * companions.
 */
export function buildModel(
  objects: KubeObject[],
  companions: Companions,
  namespaces: readonly NamespaceUse[] = [],
): Model {
  const install = inOnlyCluster(companions);
  const version = install?.version ?? companions.writtenFor[0]?.version ?? DEFAULT_VERSION;
  const release = releaseOf(version);
  const cluster = install?.cluster ?? companions.clusters.find(({ made }) => made) ?? companions.clusters[0];
  const allServices = readPoolServices(objects, release);
  const services = allServices.filter(({ addresses }) => addresses.length > 0);
  const pools = readPools(objects);
  const listenerSets = readListenerSets(objects);
  const gateways = readGateways(objects, listenerSets, pools, services, release);
  const gatewaysElsewhere = readGatewaysElsewhere(listenerSets, gateways, companions.externalGateways);
  const routes = readRoutes(objects, listenerSets);
  const { announcers, peerings, latePeerings } = readPeerings(objects, cluster);
  const l2Policies = readL2Policies(objects);
  const takeover = l2Policies.length > 0 ? takeoverSeconds(install) : undefined;
  const announcing = {
    peerings,
    pools,
    services,
    gateways,
    externalServices: readExternalServices(objects),
    podNetworks: podNetworks(install, cluster),
    serviceCidrs: cluster?.serviceCidrs ?? [],
  };
  const families = familiesInUse(cluster, companions.routers, gateways);
  return {
    release,
    version,
    install,
    cluster,
    objects,
    announcers,
    peerings,
    latePeerings,
    l2Policies,
    podPools: readPodPools(objects),
    pools,
    services,
    gateways,
    listenerSets,
    gatewaysElsewhere,
    routes,
    routers: companions.routers.map((router) => resolveRouter(router, announcing)),
    edges: companions.edges.map((edge) =>
      resolveEdge(edge, { gateways, gatewaysElsewhere, routes }, announcers, families, takeover),
    ),
    families,
    host: companions.hosts[0],
    zones: companions.zones.map((zone) => resolveZone(zone, [...gateways, ...gatewaysElsewhere], routes)),
    otherClusters: companions.clusters.filter((other) => other !== cluster),
    externalGateways: companions.externalGateways,
    grants: readGrants(objects),
    backendTls: readBackendTls(objects),
    servicePorts: readServicePorts(objects),
    externalNames: readExternalNames(objects),
    localServices: readLocalServices(objects),
    plainServices: allServices.filter(({ addresses }) => addresses.length === 0),
    leadsToHubble: routes.some(({ backends }) =>
      backends.some(({ name, namespace }) => name === HUBBLE_UI.service && namespace === install?.namespace),
    ),
    callsOverTls: callsOverTls([...gateways, ...gatewaysElsewhere], routes),
    writtenFor: companions.writtenFor.map(({ path, version: written }) => ({ path, minor: releaseOf(written).minor })),
    foreignAddresses: companions.foreignAddresses,
    missingNamespaces: cluster?.made ? missingNamespaces(namespaces, install) : [],
    declaredPools: companions.declaredPools,
    disabledChecks: companions.disabledChecks,
    duplicates: duplicatesOf(companions),
  };
}

/** An installation without a cluster is for the only one that the program makes or writes machine files for. */
function inOnlyCluster({ installs: [install], clusters }: Companions): InstallFact | undefined {
  const [cluster, ...others] = clusters.filter(({ made, machines }) => made ?? machines);
  const takes = install?.helm && !install.helm.isComplete && !install.cluster && cluster && others.length === 0;
  return takes ? { ...install, cluster } : install;
}

const IN_AN_APP_OF_ITS_OWN = 'Put it into an app of its own.';

/** Constructs that write files with fixed names: all but the first of each kind. */
function duplicatesOf(companions: Companions): Model['duplicates'] {
  const kinds: [string, { readonly path: string }[], string?][] = [
    ['cluster made here', companions.clusters.filter(({ made }) => made)],
    ['CiliumInstall', companions.installs.filter(({ helm }) => helm)],
    ...routersByMachine(companions),
    ['edge', companions.edges],
    ['HostSetup', companions.hosts],
  ];
  return kinds.flatMap(([kind, [first, ...others], fix = IN_AN_APP_OF_ITS_OWN]) =>
    others.map(({ path }) => ({ path, kind, first: first.path, fix })),
  );
}

function routersByMachine({ routers }: Companions): [string, RouterFact[], string][] {
  const machines = [...new Set(routers.map(({ machine }) => machine))];
  return machines.map((machine) => [
    'router',
    routers.filter((router) => router.machine === machine),
    'Say which other machine it runs on: machine.',
  ]);
}
