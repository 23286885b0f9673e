// The way of a request: sessions, routes, the spread over nodes, and what HAProxy lets through.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { note } from '../support/note';
import type { Lab } from './lab';
import { inLab } from './in-lab';
import { ADDRESS, assertSilent, assertTable, files, HAPROXY, HOSTNAME } from './suite';
import { ask, broken, PUBLIC, succeeds } from './support';
import { seconds } from './traffic';

/** Who reaches the host. */
const CLIENT = '192.0.2.2';

const EDGE: Record<string, (lab: Lab) => Promise<void>> = {
  'the name leads to the gateway': async (lab) => assert.equal((await ask(lab, 5, `Host: ${HOSTNAME}`)).status, 200),
  'in any case': async (lab) => assert.equal((await ask(lab, 5, 'Host: Hubble.EXAMPLE.com')).status, 200),
  'with a port': async (lab) => assert.equal((await ask(lab, 5, `Host: ${HOSTNAME}:8080`)).status, 200),
  'other names have 404 here': async (lab) => {
    for (const host of [
      'Host: other.example.com',
      'Host: xhubble.example.com',
      'Host: hubble.example.com.evil.example',
      'Host;',
      'Host: .',
      'Host: :80',
    ]) {
      assert.deepEqual(await ask(lab, 5, host), { status: 404, body: '404: no such host here', seen: undefined }, host);
    }
  },
  'the client is who connects': async (lab) => {
    const page = await ask(
      lab,
      5,
      `Host: ${HOSTNAME}`,
      'X-Forwarded-For: 198.51.100.66',
      'X-Forwarded-For: 198.51.100.67',
    );
    assert.equal(page.seen?.forwardedFor, CLIENT);
  },
};

/** How many of 60 new connections reach each node. */
async function shares(lab: Lab): Promise<number[]> {
  const text = await lab.must(
    "for ((i = 0; i < 60; i++)); do nsenter --net=/run/netns/outside curl --silent --noproxy '*' --max-time 5 " +
      '--header "$1" "$2"; done',
    `Host: ${HOSTNAME}`,
    `http://${PUBLIC}/`,
  );
  return lab.nodes.map(({ name }) => text.split(`"${name}"`).length - 1);
}

export function request(): void {
  inLab(
    'the way of a request',
    () => files,
    (lab) => {
      it('up.sh router: three sessions, one address over three nodes, nothing told to the nodes', async () => {
        const start = Date.now();
        await succeeds(lab(), 'up.sh', 'router');
        note(`up.sh router took ${seconds(Date.now() - start)}`);
        assert.equal(await lab().sessions(), 3);
        await lab().untilRouted(3);
        await assertTable(lab());
        await assertSilent(lab());
      });

      it('connections spread over the nodes; broken: sysctl.d without fib_multipath_hash_policy', async () => {
        const sysctl = 'host/sysctl.d/99-cilium-lab.conf';
        await lab().write(
          `/run/lab/dist/${sysctl}`,
          broken(files, sysctl, /^net\.ipv4\.fib_multipath_hash_policy.*\n/m, '')[sysctl],
        );
        await succeeds(lab(), 'up.sh', 'host', 'edge');
        const without = await shares(lab());
        await lab().write(`/run/lab/dist/${sysctl}`, files[sysctl]);
        await succeeds(lab(), 'up.sh', 'host');
        const spread = await shares(lab());
        note(`60 connections: ${spread.join('/')}, without the sysctl ${without.join('/')}`);
        assert.deepEqual(
          [...without].sort((a, b) => a - b),
          [0, 0, 60],
        );
        assert.ok(spread.every((share) => share >= 5) && spread.reduce((a, b) => a + b) === 60, `${spread}`);
      });

      for (const [name, check] of Object.entries(EDGE)) it(`HAProxy: ${name}`, () => check(lab()));

      const BREAKAGES: [what: string, text: string | RegExp, by: string, check: string][] = [
        ['the ACL without lower', /,lower/g, '', 'in any case'],
        ['the ACL without field(1,:)', /,field\(1,:\)/g, '', 'with a port'],
        ['the ACL matches the end of a name', '-m str', '-m end', 'other names have 404 here'],
        ['the ACL has another name', '-m str hubble', '-m str grafana', 'the name leads to the gateway'],
        [
          'the gateway is the default',
          'default_backend no-such-host',
          'default_backend shared-gw.kube-system',
          'other names have 404 here',
        ],
        ['X-Forwarded-For is not deleted', /.*del-header X-Forwarded-For\n/, '', 'the client is who connects'],
        ['no option forwardfor', /.*option forwardfor\n/, '', 'the client is who connects'],
      ];
      for (const [what, text, by, check] of BREAKAGES) {
        it(`HAProxy, broken: ${what}: seen by "${check}"`, async () => {
          await lab().write('/etc/haproxy/haproxy.cfg', broken(files, HAPROXY, text, by)[HAPROXY]);
          await lab().must('service haproxy restart');
          await assert.rejects(EDGE[check](lab()), assert.AssertionError);
        });
      }

      it('HAProxy has a page for a gateway that is gone, and finds it again; broken: no page', async () => {
        const gone = { status: 503, body: `503: gateway shared-gw at ${ADDRESS} does not answer`, seen: undefined };
        await lab().write('/etc/haproxy/haproxy.cfg', files[HAPROXY]);
        await lab().must('service haproxy restart');
        const start = Date.now();
        for (const i of lab().nodes.keys()) await lab().announce(i, []);
        /** Until HAProxy's own check says so, a request waits for its connection. */
        const whenKnown = async () => {
          await lab().until(
            'HAProxy knows that the gateway is gone',
            60,
            async () => (await ask(lab(), 1, `Host: ${HOSTNAME}`)).status === 503,
          );
          return ask(lab(), 5, `Host: ${HOSTNAME}`);
        };
        assert.deepEqual(await whenKnown(), gone);
        note(`the gateway's address is withdrawn: HAProxy has its page for all after ${seconds(Date.now() - start)}`);
        await lab().write(
          '/etc/haproxy/haproxy.cfg',
          broken(files, HAPROXY, /.*http-error status 503.*\n/, '')[HAPROXY],
        );
        await lab().must('service haproxy restart');
        assert.notDeepEqual(await whenKnown(), gone);
        await lab().write('/etc/haproxy/haproxy.cfg', files[HAPROXY]);
        await lab().must('service haproxy restart');
        for (const i of lab().nodes.keys()) await lab().announce(i, lab().announced(i));
        const back = await lab().until(
          'the page is back',
          10,
          async () => (await ask(lab(), 1, `Host: ${HOSTNAME}`)).status === 200,
        );
        note(`the address is announced again: HAProxy serves after ${seconds(back)}`);
      });
    },
  );
}
