// IPv4 and IPv6, on the newest Cilium whose programs build here, with BIRD and Caddy.
import assert from 'node:assert/strict';
import { assertSame, type Case } from './case';
import type { Change } from './host';
import { BIRD, CADDY, caddyCanStart } from './replaced';

export const DUAL_STACK: readonly Change[] = [
  ["version: '1.14.1'", "version: '1.19.4'"],
  ['v1.25.7-k3s1', 'v1.33.5-k3s1'],
  ['agents: 2,', 'agents: 2,\n  ipv6: {},'],
  ['const router', "const six = pool.addPool('six', { cidrs: [cluster.poolNetworks[1]] });\n\nconst router"],
  ['addresses: [pool.reserve(37)]', 'addresses: [pool.reserve(37), six.reserve(0x37)]'],
  ...BIRD,
  ...CADDY,
];

export function dualStack(state: () => string): readonly Case[] {
  let before = '';
  return [
    {
      name: 'a first run of Cilium 1.19.4 with IPv4 and IPv6, BIRD and Caddy',
      slow: true,
      run: async (host) => {
        assert.ok(state());
        await caddyCanStart(host);
        before = await host.state();
        await host.becomes(...DUAL_STACK);
        const { seconds } = await host.well('./up.sh');
        await host.verified();
        return { ends: 'well', seconds };
      },
    },
    {
      name: 'again, nothing changed',
      slow: true,
      run: async (host) => {
        const { seconds, lost } = await host.upAndVerified();
        assert.match(lost, /^0 of /);
        return { ends: 'well', seconds, lost };
      },
    },
    {
      name: 'the addresses of the gateway move, of both families',
      slow: true,
      run: async (host) => {
        await host.becomes(['pool.reserve(37), six.reserve(0x37)', 'pool.reserve(40), six.reserve(0x40)']);
        const { seconds, lost } = await host.upAndVerified();
        return { ends: 'well', seconds, lost };
      },
    },
    {
      name: '`down.sh` with BIRD and Caddy',
      slow: true,
      run: async (host) => {
        const { seconds } = await host.well('./down.sh');
        assertSame(await host.state(), before);
        return { ends: '/etc, processes, containers and networks are as they were', seconds };
      },
    },
  ];
}
