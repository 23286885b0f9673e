// Two Gateways and names of every kind: each request reaches the Gateway and the route that the Gateway API says,
// whether HAProxy has the names in its configuration or, where there are many, in maps.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import type { Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { ask, leadsTo as tracedTo, statusOf } from '../trace/ask';
import { listenersOf } from './gateways';
import type { Lab } from './lab';
import { inLab } from './in-lab';
import { HAPROXY, skip } from './suite';
import { askAll, broken, succeeds } from './support';
import { FIRST, LEADS_TO, SECOND, twoGateways } from './two-gateways';

const few = skip ? {} : synth((app) => twoGateways(app));
const many = skip ? {} : synth((app) => twoGateways(app, 500));

/** What each Gateway serves where nobody stands before it: more than HAProxy sends it. */
const CLAIMS: Record<string, (host: string) => boolean> = {
  first: (host) => /^(web|docs)\.example\.com$|.\.apps\.example\.com$/.test(host),
  second: (host) => /^special\.apps\.example\.com$|.\.deep\.apps\.example\.com$|.\.team\.example\.com$/.test(host),
};

/** The routes that answer at the edge, by host; undefined where the edge itself has 404. */
export async function ways(lab: Lab, hosts: string[]): Promise<Record<string, string | undefined>> {
  const pages = await askAll(lab, hosts);
  return Object.fromEntries(
    hosts.map((host, i) => {
      const { status, body } = pages[i];
      if (status === 404 && body === '404: no such host here') return [host, undefined];
      const { gateway, route } = body.startsWith('{') ? JSON.parse(body) : { gateway: status, route: body };
      return [host, `${gateway}/${route}`];
    }),
  );
}

async function leadsTo(lab: Lab, host: string): Promise<string | undefined> {
  return (await ways(lab, [host]))[host];
}

/** Packets and `cdk8s-cilium trace` go the same way. */
async function assertNames(lab: Lab, files: Files): Promise<void> {
  const hosts = Object.keys(LEADS_TO);
  assert.deepEqual(await ways(lab, hosts), LEADS_TO);
  assert.deepEqual(Object.fromEntries(hosts.map((host) => [host, tracedTo(files, host)])), LEADS_TO);
}

/** The status with which a Gateway's address answers, HAProxy left out. */
async function direct(lab: Lab, address: string, host: string): Promise<number> {
  return (await askAll(lab, [host], address))[0].status;
}

/** HAProxy with other files, as it would be had up.sh put them there. */
async function withHaproxy(lab: Lab, files: Files): Promise<void> {
  for (const file of ['haproxy.cfg', 'hosts.map', 'wildcards.map']) {
    if (files[`host/${file}`]) await lab.write(`/etc/haproxy/${file}`, files[`host/${file}`]);
  }
  await lab.must('service haproxy restart');
}

export function names(): void {
  inLab(
    'two gateways',
    () => few,
    (lab) => {
      it('up.sh brings up both; verify.sh says ok to all of it', async () => {
        await succeeds(lab(), 'up.sh');
        assert.doesNotMatch(await succeeds(lab(), 'verify.sh'), /FAIL/);
        assert.deepEqual(
          (await lab().routes()).sort((a, b) => a.destination.localeCompare(b.destination)),
          [FIRST, SECOND].map((destination) => ({ destination, nextHops: lab().addresses })),
        );
      });

      it('each host leads to its route, exact names before wildcards, longer wildcards before shorter', () =>
        assertNames(lab(), few));

      it('a Gateway serves its own names alone', async () => {
        const hosts = Object.keys(LEADS_TO);
        for (const [gateway, address] of [
          ['first', FIRST],
          ['second', SECOND],
        ]) {
          const statuses = (await askAll(lab(), hosts, address)).map(({ status }) => status);
          assert.deepEqual(
            statuses,
            hosts.map((host) => (CLAIMS[gateway](host.toLowerCase().replace(/:\d+$/, '')) ? 200 : 404)),
            gateway,
          );
        }
      });

      const served = async (files: Files, host: string) => {
        for (const i of lab().nodes.keys()) {
          await lab().kill(i, 'server');
          await lab().startServer(i, listenersOf(files));
        }
        await lab().must(
          'for node; do until curl --silent --output /dev/null --noproxy "*" --max-time 1 "http://$node/"; do ' +
            'sleep .05; done; done',
          ...lab().addresses,
        );
        return direct(lab(), host.includes('team') ? SECOND : FIRST, host);
      };
      const manifest = (chart: string) => Object.keys(few).find((file) => file.endsWith(`-${chart}.k8s.yaml`))!;
      const MANIFESTS: [what: string, chart: string, text: string | RegExp, by: string, host: string][] = [
        ['routes of other namespaces are not allowed', 'first', 'from: All', 'from: Same', 'x.apps.example.com'],
        [
          'the route names a listener that is not there',
          'ours-chart',
          'sectionName: team',
          'sectionName: teams',
          'one.team.example.com',
        ],
        [
          'the route names a Gateway of another namespace',
          'ours-chart',
          /namespace: team/,
          'namespace: teams',
          'one.team.example.com',
        ],
        ['the namespace lacks the label', 'namespaces', /team: .*/, 'team: "no"', 'one.team.example.com'],
        [
          'the listener is for another name',
          'second',
          /hostname: .*team.example.com"?/,
          'hostname: "*.crew.example.com"',
          'one.team.example.com',
        ],
      ];
      for (const [what, chart, text, by, host] of MANIFESTS) {
        it(`broken: ${what}: ${host} has 404 of its Gateway`, async () => {
          assert.equal(await served(few, host), 200);
          const own = broken(few, manifest(chart), text, by);
          assert.equal(await served(own, host), 404);
          assert.equal(
            statusOf(
              ask(own, {
                url: `http://${host.includes('team') ? SECOND : FIRST}/`,
                headers: [`Host: ${host}`],
                from: 'host',
              }),
            ),
            404,
          );
        });
      }

      it('broken: short wildcards before long ones, wildcards before exact names', async () => {
        const [, deep, apps] =
          /( +use_backend \S+ if \{ \S+ -m end \.deep\S+ \}\n)( +use_backend \S+ if \{ \S+ -m end \.apps\S+ \}\n)/.exec(
            few[HAPROXY],
          )!;
        await withHaproxy(lab(), broken(few, HAPROXY, deep + apps, apps + deep));
        assert.equal(await leadsTo(lab(), 'z.deep.apps.example.com'), 'first/apps');
        const exact = / +use_backend \S+ if is_second\S+\n/.exec(few[HAPROXY])![0];
        await withHaproxy(lab(), broken(broken(few, HAPROXY, exact, ''), HAPROXY, apps, apps + exact));
        assert.equal(await leadsTo(lab(), 'special.apps.example.com'), 'first/apps');
      });
    },
  );

  inLab(
    '500 host names',
    () => many,
    (lab) => {
      it('up.sh puts the maps beside haproxy.cfg; verify.sh says ok to all of it', async () => {
        await succeeds(lab(), 'up.sh');
        assert.doesNotMatch(await succeeds(lab(), 'verify.sh'), /FAIL/);
        assert.equal(await lab().must('cat /etc/haproxy/hosts.map'), many['host/hosts.map']);
      });

      it('each host leads to its route, the 500 too', async () => {
        await assertNames(lab(), many);
        const answers = await lab().must(`
        exec 3<> /dev/tcp/127.0.0.1/80
        for ((i = 0; i < 500; i++)); do printf 'GET / HTTP/1.1\\r\\nHost: H%d.many.example.com:80\\r\\n\\r\\n' "$i" >&3; done
        printf 'GET / HTTP/1.1\\r\\nHost: h500.many.example.com\\r\\nConnection: close\\r\\n\\r\\n' >&3 # one too many
        cat <&3
      `);
        assert.deepEqual(
          [...answers.matchAll(/HTTP\/1.1 (\d+)/g)].map(([, status]) => status),
          [...Array(500).fill('200'), '404'],
        );
      });

      it('a changed map alone: up.sh puts it there, HAProxy reloads and loses nothing', async () => {
        await lab().write(
          '/run/lab/dist/host/hosts.map',
          broken(many, 'host/hosts.map', 'h7.many', 'new.many')['host/hosts.map'],
        );
        const stale = await lab().script('verify.sh');
        assert.match(
          stale.stdout,
          /^FAIL {2}HAProxy has \.\/hosts\.map: \/etc\/haproxy\/hosts\.map differs from \.\/hosts\.map: \.\/up\.sh edge$/m,
        );
        const traffic = lab().traffic('http://127.0.0.1/', 'web.example.com', 5);
        await succeeds(lab(), 'up.sh', 'edge');
        await lab().until(
          'the new name leads on',
          5,
          async () => (await leadsTo(lab(), 'new.many.example.com')) === 'first/undefined',
        );
        assert.deepEqual(
          (await traffic.stop()).filter(({ status }) => status !== 200),
          [],
        );
        assert.equal(await leadsTo(lab(), 'h7.many.example.com'), undefined);
        await lab().write('/run/lab/dist/host/hosts.map', many['host/hosts.map']);
      });

      const BREAKAGES: [what: string, file: string, text: string | RegExp, by: string, host: string][] = [
        ['the map is asked without lower', HAPROXY, 'lower,map_str', 'map_str', 'WEB.Example.COM'],
        [
          'the map is asked with the port',
          HAPROXY,
          'field(1,:),lower,map_str',
          'lower,map_str',
          'web.example.com:8080',
        ],
        ['a name matches within another', HAPROXY, 'map_str', 'map_sub', 'xweb.example.com'],
        [
          'wildcards are asked after an exact name was found',
          HAPROXY,
          ' unless { var(txn.gateway) -m found }',
          '',
          'special.apps.example.com',
        ],
        ['wildcards without their dot', 'host/wildcards.map', /^\./gm, '', 'team.example.com'],
        ['short wildcards first', 'host/wildcards.map', /^(\.deep.*\n)(.*\n)/m, '$2$1', 'z.deep.apps.example.com'],
        ['a name is missing', 'host/hosts.map', /^docs.*\n/m, '', 'docs.example.com'],
      ];
      for (const [what, file, text, by, host] of BREAKAGES) {
        it(`broken: ${what}: seen by ${host}`, async () => {
          const own = broken(many, file, text, by);
          await withHaproxy(lab(), own);
          const seen = await leadsTo(lab(), host);
          assert.notEqual(seen, LEADS_TO[host]);
          assert.equal(tracedTo(own, host), seen);
        });
      }

      it('broken: without default-path HAProxy finds no map, and up.sh says so before it touches anything', async () => {
        await withHaproxy(lab(), many);
        await lab().write(
          '/run/lab/dist/host/haproxy.cfg',
          broken(many, HAPROXY, / +default-path config\n/, '')[HAPROXY],
        );
        await lab().must('cd / && ! haproxy -c -f /run/lab/dist/host/haproxy.cfg');
        await lab().write('/run/lab/dist/host/haproxy.cfg', many[HAPROXY]);
        await lab().must('cd / && haproxy -c -f /run/lab/dist/host/haproxy.cfg');
      });

      it('down.sh takes the maps away, also those that the program has no more', async () => {
        for (const file of [HAPROXY, 'host/up.sh', 'host/down.sh'])
          await lab().write(`/run/lab/dist/${file}`, few[file]);
        await succeeds(lab(), 'up.sh', 'edge');
        await succeeds(lab(), 'down.sh', 'edge');
        assert.equal(await lab().must('find /etc/haproxy -name "*.map*"'), '');
      });
    },
  );
}
