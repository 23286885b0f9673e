import * as addresses from './addresses';
import * as announcements from './announcements';
import * as backendTls from './backend-tls';
import * as backends from './backends';
import * as bgp from './bgp';
import * as blocks from './blocks';
import * as certificates from './certificates';
import type { Check } from './check';
import * as classes from './classes';
import * as clientAddresses from './client-addresses';
import * as docker from './docker';
import * as edgeCannot from './edge-cannot';
import * as edgeCertificates from './edge-certificates';
import * as edgeTls from './edge-tls';
import * as edges from './edges';
import * as expressions from './expressions';
import * as families from './families';
import * as features from './features';
import * as filters from './filters';
import * as gatewayTables from './gateway-tables';
import * as gateways from './gateways';
import * as grpc from './grpc';
import * as headerChanges from './header-changes';
import * as hostnames from './hostnames';
import * as helmValues from './helm-values';
import * as install from './install';
import * as kinds from './kinds';
import * as kubernetes from './kubernetes';
import * as knownLater from './known-later';
import * as l2 from './l2';
import * as listenerSets from './listener-sets';
import * as listeners from './listeners';
import * as networkPolicies from './network-policies';
import * as objects from './objects';
import * as peers from './peers';
import * as podNetworks from './pod-networks';
import * as portRoutes from './port-routes';
import * as redirects from './redirects';
import * as roles from './roles';
import * as routers from './routers';
import * as rules from './rules';
import * as selectors from './selectors';
import * as served from './served';
import * as services from './services';
import * as sessions from './sessions';
import * as tls from './tls';
import * as asNumbers from './as-numbers';
import * as bgpPolicies from './bgp-policies';
import * as networks from './networks';
import * as pools from './pools';
import * as routerIds from './router-ids';
import * as zones from './zones';

/** Every check. To add one, write it into the file of its subject. */
export const CHECKS: Check[] = [
  objects,
  selectors,
  pools,
  networks,
  addresses,
  roles,
  docker,
  blocks,
  services,
  served,
  asNumbers,
  bgp,
  bgpPolicies,
  routerIds,
  peers,
  sessions,
  announcements,
  l2,
  podNetworks,
  filters,
  routers,
  install,
  helmValues,
  kubernetes,
  features,
  gateways,
  hostnames,
  backends,
  networkPolicies,
  listeners,
  listenerSets,
  rules,
  headerChanges,
  expressions,
  redirects,
  gatewayTables,
  portRoutes,
  classes,
  tls,
  certificates,
  grpc,
  backendTls,
  kinds,
  edges,
  edgeTls,
  edgeCertificates,
  edgeCannot,
  clientAddresses,
  zones,
  families,
  knownLater,
].flatMap((subject) => Object.values(subject).filter(isCheck));

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'run' in value;
}
