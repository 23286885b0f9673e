import { readService } from '../kinds/service';
import { readL2Policy } from '../kinds/cilium-l2-announcement-policy';
import type { InstallFact } from './companions';
import type { L2Policy, Model } from './model';
import { record, textMap } from '../values/json';
import { KubeObject } from './objects';
import { gatewayService, matches, serviceLabels } from './selectors';

/** Reads the CiliumL2AnnouncementPolicies. */
export function readL2Policies(objects: KubeObject[]): L2Policy[] {
  return objects
    .filter((object) => object.kind === 'CiliumL2AnnouncementPolicy')
    .map(({ path, chart, name, json }) => ({ path, chart, name, ...readL2Policy(json) }));
}

/** The first policy that answers for pool addresses of a Service with these labels. */
export function answering(policies: L2Policy[], labels: Record<string, string>): L2Policy | undefined {
  return policies.find(
    ({ serviceSelector, loadBalancerIps }) => loadBalancerIps && (!serviceSelector || matches(serviceSelector, labels)),
  );
}

/** Cilium's defaults. */
const LEASE_SECONDS = 15;
const RETRY_SECONDS = 2;
/** Leader election waits 1 to 2.2 retry periods before it looks at a lease again (client-go, JitterFactor 1.2). */
const LONGEST_PAUSE = 2.2;

/**
 * The most seconds until another node answers for the addresses of a dead one: the lease, and one pause each to notice
 * its last renewal and its end.
 */
export function takeoverSeconds(install: InstallFact | undefined): number {
  const { leaseDuration, leaseRetryPeriod } = record(install?.helm?.values.l2announcements);
  return Math.ceil(
    (seconds(leaseDuration) ?? LEASE_SECONDS) + 2 * LONGEST_PAUSE * (seconds(leaseRetryPeriod) ?? RETRY_SECONDS),
  );
}

/**
 * The requests a second of one node that holds the leases of all Services of the app: one renewal for each lease in
 * each retry period.
 */
export function leaseRequestsPerSecond({ install, l2Policies, gateways, objects }: Model): number {
  const { leaseRetryPeriod } = record(install?.helm?.values.l2announcements);
  const services = [
    ...gateways.filter(({ addressFrom }) => addressFrom === 'pools').map(gatewayService),
    ...objects
      .filter(({ kind, json }) => kind === 'Service' && readService(json).type === 'LoadBalancer')
      .map(({ name, namespace = 'default', json }) =>
        serviceLabels({ name, namespace, labels: textMap(record(json.metadata).labels) }),
      ),
  ].filter((labels) => answering(l2Policies, labels));
  return Math.ceil(services.length / (seconds(leaseRetryPeriod) ?? RETRY_SECONDS));
}

const UNITS: Record<string, number> = { h: 3600, m: 60, s: 1, ms: 0.001 };

/** Reads a duration in Go's format, such as "1m30s" or "200ms". */
function seconds(duration: unknown): number | undefined {
  if (typeof duration !== 'string' || !/^(\d+(\.\d+)?(h|ms?|s))+$/.test(duration)) return undefined;
  return [...duration.matchAll(/([\d.]+)(h|ms|m|s)/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * UNITS[unit],
    0,
  );
}
