import type { FileRule } from '../report/file-finding';

/** What is looked for in files of nodes, routers and proxies beside the manifests. */
export const HOST_RULES: FileRule[] = [
  {
    name: 'frr-remote-as',
    level: 'error',
    title: "No neighbor of the router is of the cluster's AS number",
    why: 'The router refuses the OPEN message of the nodes with "Bad Peer AS": the session never comes up.',
  },
  {
    name: 'frr-own-asn',
    level: 'error',
    title: 'The router has another AS number than the cluster expects',
    why: 'Cilium refuses the OPEN message of the router with "Bad Peer AS": the session never comes up.',
  },
  {
    name: 'frr-policy-missing',
    level: 'error',
    title: 'An eBGP neighbor has no inbound policy',
    why: 'FRR takes no route of it (RFC 8212): the session is up, and (Policy) stands where the number of prefixes would be.',
  },
  {
    name: 'frr-group-undeclared',
    level: 'error',
    title: 'A peer-group is used and never declared',
    why: 'FRR refuses the line: "% Create the peer-group or interface first", or "Configure the peer-group first". The neighbor is not there.',
  },
  {
    name: 'frr-filter-undefined',
    level: 'error',
    title: 'A prefix-list or route-map is used and never defined',
    why: 'FRR accepts the line, and denies every route that the filter is asked about.',
  },
  {
    name: 'frr-family-inactive',
    level: 'error',
    title: 'A neighbor has no active address family',
    why: 'FRR opens no session without one: "No AFI/SAFI activated for peer".',
  },
  {
    name: 'frr-pool-filtered',
    level: 'error',
    title: 'The inbound filter of the router takes no address of any pool',
    why: 'The session is up, and no route of a Service gets into the table of the router.',
  },
  {
    name: 'frr-pool-filtered-partly',
    level: 'warning',
    title: 'The inbound filter of the router leaves out addresses of a pool',
    why: 'Services that get one of them cannot be reached.',
  },
  {
    name: 'node-components',
    level: 'warning',
    title: 'The nodes run what Cilium is installed to do, or leave out what it does not do',
    why: 'Two programs do the same work and undo each other, or nobody does it.',
  },
  {
    name: 'haproxy-rule-shadowed',
    level: 'warning',
    title: 'A rule of HAProxy comes after one that takes all of its host names',
    why: 'The first rule that holds wins: this one never does, and its backend gets none of these requests.',
  },
  {
    name: 'haproxy-proxy-protocol',
    level: 'error',
    title: 'HAProxy and the gateways do not agree on the PROXY protocol',
    why: 'Envoy reads the PROXY line of each connection, or takes it for a request: every connection ends there. The value is for all Gateways of the cluster.',
  },
  {
    name: 'haproxy-server-unknown',
    level: 'warning',
    title: 'A server of HAProxy has an address of a pool that no Gateway and no Service asks for',
    why: 'Nothing answers there: HAProxy answers 503.',
  },
  {
    name: 'haproxy-host-unserved',
    level: 'warning',
    title: 'HAProxy sends a host name to a Gateway that no route of it serves',
    why: 'The Gateway answers 404.',
  },
];

export function ruleNamed(name: string): FileRule {
  return HOST_RULES.find((rule) => rule.name === name)!;
}
