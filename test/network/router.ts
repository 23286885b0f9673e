// The router against nodes that announce what they should not, and with its configuration broken.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { note } from '../support/note';
import { setTimeout as sleep } from 'node:timers/promises';
import { synth } from '../support/synth';
import { dotted } from './cilium';
import type { Lab } from './lab';
import { inLab } from './in-lab';
import {
  ADDRESS,
  assertSameSessions,
  assertSilent,
  assertTable,
  files,
  FRR,
  HOSTNAME,
  POLICY,
  restartWith,
  startRouter,
} from './suite';
import { broken, succeeds } from './support';
import { announceMany } from './scale';
import { account } from './traffic';
import { FIRST, SECOND, twoGateways, wide } from './two-gateways';

export function router(): void {
  inLab(
    'a hostile node',
    () => files,
    (lab) => {
      let before: Record<string, any>;
      const others = (peers: Record<string, any>) =>
        lab()
          .addresses.slice(0, 2)
          .map((address) => peers[address]);

      it('announces a default route, networks, the whole pool and addresses of others, and harms nobody', async () => {
        await succeeds(lab(), 'up.sh', 'host', 'router');
        await lab().untilRouted(3);
        before = await lab().peers();
        const table = await otherRoutes(lab());
        await hostile(lab());
        // Its lawful address came through, after all the others: they have been looked at.
        assert.deepEqual(byDestination(await lab().routes()), [
          { destination: ADDRESS, nextHops: lab().addresses },
          { destination: LAWFUL, nextHops: [lab().addresses[2]] },
        ]);
        assert.equal(await otherRoutes(lab()), table);
        assert.equal(await lab().sessions(), 3);
        assertSameSessions(others(await lab().peers()), others(before));
      });

      it('announces 10,000 prefixes, and harms nobody', async () => {
        await lab().announce(2, lab().announced(2));
        // A route that changes its next hops moves connections to other nodes: none is lost from here on.
        await lab().until('one route, with three next hops', 10, async () => {
          const [route, ...others] = await lab().routes();
          return route?.nextHops.length === 3 && others.length === 0;
        });
        const memory = async () =>
          Number(await lab().must("awk '/^VmRSS/ { print $2 }' /proc/$(pgrep -x bgpd)/status"));
        const [small, traffic] = [await memory(), lab().traffic(`http://${ADDRESS}/`, HOSTNAME, 2)];
        await lab().announce(2, [...lab().announced(2), ...many(), `${LAWFUL}/32`]);
        await lab().until(`the route to ${LAWFUL}`, 20, async () =>
          (await lab().routes()).some((route) => route.destination === LAWFUL),
        );
        await sleep(1000);
        const [large, answers] = [await memory(), await traffic.stop()];
        note(`10,000 prefixes that the list denies: bgpd grows from ${small} to ${large} KB; ${account(answers, 0)}`);
        assert.deepEqual(
          answers.filter((answer) => answer.status !== 200),
          [],
        );
        assertSameSessions(others(await lab().peers()), others(before));
        assert.equal((await lab().routes()).length, 2);
        assert.ok(large - small < 8192);
      });
    },
  );

  inLab(
    'many addresses',
    () => synth((app) => twoGateways(app)),
    (lab) => {
      it('1,000 addresses of three nodes: each is in the kernel with three next hops, and no other', async () => {
        await startRouter(lab());
        await announceMany(lab(), 1000);
        const expected = [FIRST, SECOND, ...wide(1000)].map((destination) => ({
          destination,
          nextHops: lab().addresses,
        }));
        assert.deepEqual(byDestination(await lab().routes()), byDestination(expected));
      });

      it('broken: one of them is denied: it is missed', async () => {
        await lab().must(
          "vtysh -c 'configure terminal' -c 'ip prefix-list CILIUM-POOLS seq 1 deny 10.64.0.7/32' -c end -c " +
            "'clear bgp * soft in'",
        );
        await lab().until(
          'a route goes',
          20,
          async () => !(await lab().routes()).some(({ destination }) => destination === '10.64.0.7'),
        );
        assert.equal((await lab().routes()).length, 1001);
      });
    },
  );

  // --- broken on purpose

  inLab(
    'broken: the inbound list permits all, and no maximum-prefix',
    () =>
      broken(
        broken(files, FRR, 'CILIUM-POOLS seq 40 deny any', 'CILIUM-POOLS seq 40 permit any'),
        FRR,
        / *neighbor CILIUM maximum-prefix.*\n/,
        '',
      ),
    (lab) => {
      it("a hostile node takes the default route and fills the kernel's table", async () => {
        await startRouter(lab());
        await lab().untilRouted(3);
        await hostile(lab());
        const destinations = (await lab().routes()).map((route) => route.destination);
        for (const one of ['default', '10.0.0.0/8', '172.50.201.0/24', '198.51.100.7'])
          assert.ok(destinations.includes(one), one);
        await lab().announce(2, [...lab().announced(2), ...many()]);
        await lab().until('10,000 routes in the kernel', 20, async () => (await lab().routes()).length > 10_000);
      });
    },
  );

  inLab(
    'broken: the outbound list permits all, one path only, pools without ge 32',
    () => {
      const out = broken(files, FRR, 'NOTHING seq 5 deny any', 'NOTHING seq 5 permit any');
      return broken(
        broken(out, FRR, 'maximum-paths 64', 'maximum-paths 1'),
        FRR,
        '172.50.201.0/27 ge 32',
        '172.50.201.0/27',
      );
    },
    (lab) => {
      it('the nodes are told routes, one node carries all, a network gets in', async () => {
        await startRouter(lab());
        await lab().untilRouted(1);
        await lab().until('3 sessions', 20, async () => (await lab().sessions()) === 3);
        await sleep(1500);
        await assert.rejects(assertSilent(lab()), assert.AssertionError);
        await assert.rejects(assertTable(lab()), assert.AssertionError);
        await hostile(lab());
        assert.ok((await lab().routes()).some((route) => route.destination === '172.50.201.0/27'));
      });
    },
  );

  inLab(
    'broken: no inbound list',
    () => broken(files, FRR, /.*prefix-list CILIUM-POOLS in\n/, ''),
    (lab) => {
      it('sessions come up and carry nothing', async () => {
        await startRouter(lab());
        await lab().until('3 sessions', 20, async () => (await lab().sessions()) === 3);
        await sleep(1500);
        await assert.rejects(assertTable(lab()), assert.AssertionError);
      });
    },
  );

  inLab(
    'broken: no activate',
    () => broken(files, FRR, /.*neighbor CILIUM activate\n/, ''),
    (lab) => {
      it('no session comes up', async () => {
        await startRouter(lab());
        await sleep(12_000);
        assert.equal(await lab().sessions(), 0);
      });
    },
  );

  inLab(
    'broken: bgpd=no',
    () => broken(files, 'host/frr/daemons', 'bgpd=yes', 'bgpd=no'),
    (lab) => {
      it('no session comes up', async () => {
        await startRouter(lab());
        await sleep(11_000);
        assert.equal(await lab().sessions(), 0);
      });
    },
  );

  inLab(
    'broken: explicit neighbors instead of the listen range, and a hold time of 90 s',
    () => {
      const neighbors = ['172.50.0.2', '172.50.0.3', '172.50.0.4']
        .map((address) => `neighbor ${address} peer-group CILIUM`)
        .join('\n ');
      const router = broken(
        broken(files, FRR, 'bgp listen range 172.50.0.0/17 peer-group CILIUM', neighbors),
        FRR,
        'timers 3 9',
        'timers 30 90',
      );
      return broken(
        broken(router, POLICY, 'holdTimeSeconds: 9', 'holdTimeSeconds: 90'),
        POLICY,
        'keepAliveTimeSeconds: 3',
        'keepAliveTimeSeconds: 30',
      );
    },
    (lab) => {
      it('a dead link is not noticed in time, a node with a new address never comes back', async () => {
        await startRouter(lab());
        await lab().untilRouted(3);
        await lab().link(1, 'down');
        await assert.rejects(lab().untilRouted(2, 16), /in vain/);
        await assert.rejects(restartWith(lab(), { 2: '172.50.0.9' }, 13), /in vain/);
      });
    },
  );

  inLab(
    'broken: manifests without serviceSelector, with another peerASN, with a label that no node has',
    () => files,
    (lab) => {
      it('nothing is announced, no session, no speaker', async () => {
        const [selector, asn, label] = [
          broken(files, POLICY, / +serviceSelector:[^]*/, ''),
          broken(files, POLICY, 'peerASN: 64513', 'peerASN: 64514'),
          broken(files, POLICY, 'bgp_enabled: "true"', 'bgp_enabled: "yes"'),
        ];
        for (const [i, one] of [selector, asn, label].entries()) {
          await lab().kill(i, 'speaker');
          await lab().startSpeaker(i, one);
        }
        await startRouter(lab());
        await sleep(12_000);
        const peers = await lab().peers();
        assert.deepEqual(
          lab().addresses.map((address) => peers[address]?.state),
          ['Established', undefined, undefined],
        );
        assert.deepEqual(await lab().routes(), []);
      });
    },
  );
}

const LAWFUL = '172.50.201.99';

/** The last node announces what is none of its business, and then one address that it may. */
async function hostile(lab: Lab): Promise<void> {
  const prefixes = [
    '0.0.0.0/0',
    '0.0.0.0/1',
    '10.0.0.0/8',
    '127.0.0.0/8',
    '172.50.0.0/16', // everybody's
    '172.50.201.0/24',
    '172.50.201.0/27',
    '172.50.201.36/30', // the pools as networks
    '172.50.0.1/32',
    '172.50.0.2/32',
    '192.0.2.2/32',
    '198.51.100.7/32', // others'
    '172.50.201.38/32', // in no pool of this Gateway's but taken
  ];
  await lab.announce(2, [...lab.announced(2), ...prefixes]);
  await sleep(1000);
  await lab.announce(2, [...lab.announced(2), ...prefixes, `${LAWFUL}/32`]);
  await lab.until(`the route to ${LAWFUL}`, 10, async () =>
    (await lab.routes()).some((route) => route.destination === LAWFUL),
  );
}

function many(): string[] {
  return Array.from({ length: 10_000 }, (_, i) => `${dotted(0x0a000000 + i)}/32`);
}

function byDestination<T extends { destination: string }>(routes: T[]): T[] {
  return [...routes].sort((a, b) => a.destination.localeCompare(b.destination));
}

/** Every route that BGP did not bring, of all tables. */
function otherRoutes(lab: Lab): Promise<string> {
  return lab.must("ip route show table all | grep -v 'proto bgp' | grep -v nexthop | sort");
}
