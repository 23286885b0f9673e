// Addresses, numbers, routes and gateways change on a lab that runs.
import assert from 'node:assert/strict';
import type { Case, Host } from './case';
import type { Change } from './host';

/** Up, and then back to what the program was. */
function andBack(name: string, ...changes: readonly Change[]): Case {
  return {
    name,
    slow: true,
    run: async (host) => {
      await host.becomes(...changes);
      const { seconds, lost } = await host.upAndVerified();
      await host.isNoMore(...changes);
      await host.upAndVerified();
      return { ends: 'well, and back', seconds, lost };
    },
  };
}

const ROUTE: Change = [
  'new HubbleRoute',
  "new HubbleRoute(app, 'more', { cilium, gateway, hostnames: ['more.example.com'] });\nnew HubbleRoute",
];

const GATEWAY: readonly Change[] = [
  [
    'new HubbleRoute',
    "const other = new SharedGateway(app, 'other', { cilium, addresses: [pool.reserve(50)] });\nnew " +
      "HubbleRoute(app, 'there', { cilium, gateway: other, hostnames: ['there.example.com'] });\nnew HubbleRoute",
  ],
  ['gateways: [gateway]', 'gateways: [gateway, other]'],
];

const statusOf = ({ machine }: Host, name: string) =>
  machine.must(
    `curl --noproxy '*' --silent --output /dev/null --write-out '%{http_code}' --header 'Host: ${name}' ` +
      'http://127.0.0.1/ || true',
  );

export const network: readonly Case[] = [
  {
    name: 'a route is added',
    slow: true,
    run: async (host) => {
      await host.becomes(ROUTE);
      const { seconds, lost } = await host.upAndVerified();
      assert.equal(await statusOf(host, 'more.example.com'), '200');
      return { ends: 'well', seconds, lost };
    },
  },
  {
    name: 'it is removed: `up.sh --prune`',
    slow: true,
    run: async (host) => {
      await host.isNoMore(ROUTE);
      const { seconds, lost } = await host.upAndVerified('./up.sh --prune');
      assert.notEqual(await statusOf(host, 'more.example.com'), '200');
      return { ends: 'well; nothing answers for its name', seconds, lost };
    },
  },
  {
    name: 'a gateway is added, with a route',
    slow: true,
    run: async (host) => {
      await host.becomes(...GATEWAY);
      const { seconds, lost } = await host.upAndVerified();
      assert.equal(await statusOf(host, 'there.example.com'), '200');
      return { ends: 'well', seconds, lost };
    },
  },
  {
    name: 'it is removed: `up.sh --prune`, again',
    slow: true,
    run: async (host) => {
      await host.isNoMore(...GATEWAY);
      const { seconds, lost } = await host.upAndVerified('./up.sh --prune');
      assert.equal(await host.machine.must('ip route show 172.50.201.50'), '', 'its address is announced no more');
      return { ends: 'well; its address is announced no more', seconds, lost };
    },
  },
  andBack('the ASN of the router changes', ['asn: 64513', 'asn: 64514']),
  andBack('the ASN of the cluster changes', ['localAsn: 64512', 'localAsn: 64600']),
  andBack('the pool has other addresses: `subnetOf(8, 201)` becomes `subnetOf(8, 202)`', [
    'subnetOf(8, 201)',
    'subnetOf(8, 202)',
  ]),
];
