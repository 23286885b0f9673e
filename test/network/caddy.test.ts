// Caddy as up.sh starts it: where names lead, what clients and gateways are told, and what is lost when something
// breaks.
// Debian's package has no start script for a host without systemd: caddy-service.sh takes the place of its unit.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from '@jest/globals';
import { note } from '../support/note';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import { Chart, type App } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  CaddyEdge,
  CaddyTls,
  CiliumInstall,
  CiliumLB,
  ClientAddress,
  FrrRouter,
  GrpcRoute,
  HostSetup,
  K3dCluster,
  SharedGateway,
} from '../../lib';
import { caddyNeeds } from '../readers/caddy';
import { missing } from '../readers/requires';
import type { Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { goProgram } from './go-program';
import { Lab, networkNeeds, type Answer } from './lab';
import { ways } from './names';
import { inLab } from './in-lab';
import { ask, broken, PUBLIC, succeeds } from './support';
import { account, assertCutOff, lost } from './traffic';
import { FIRST, LEADS_TO, twoGateways } from './two-gateways';

const skip = missing([...networkNeeds, ...caddyNeeds]);
const CALLS = '172.50.201.37';
const CADDYFILE = 'host/Caddyfile';
const HOST = 'Host: web.example.com';
/** Who reaches the host from outside. */
const CLIENT = '192.0.2.2';

async function installService(lab: Lab): Promise<void> {
  await lab.write('/etc/init.d/caddy', readFileSync(join(__dirname, 'caddy-service.sh'), 'utf8'));
  await lab.must('chmod 755 /etc/init.d/caddy');
}

const plain = skip
  ? {}
  : synth((app) =>
      twoGateways(app, 0, (scope, gateways) => void new CaddyEdge(scope, 'edge', { gateways, metricsPort: 8405 })),
    );
const many = skip
  ? {}
  : synth((app) =>
      twoGateways(app, 500, (scope, gateways) => void new CaddyEdge(scope, 'edge', { gateways, metricsPort: 8405 })),
    );

const secure = skip ? {} : synth(secureEdge);

const calls = skip
  ? {}
  : synth((app) =>
      secureEdge(
        app,
        (gateway, chart) =>
          new GrpcRoute(chart, 'calls', {
            gateway,
            hostnames: ['calls.example.com'],
            backend: Backend.fromName('calls', 9000),
          }),
      ),
    );

/** A gateway behind HTTPS. */
function secureEdge(app: App, more: (gateway: SharedGateway, chart: Chart) => unknown = () => undefined): void {
  const cluster = new K3dCluster(app, 'cluster', {
    image: 'rancher/k3s:v1.33.5-k3s1',
    agents: 0,
    network: { name: 'cilium', subnet: '172.50.0.0/16' },
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.20.2' });
  const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['172.50.201.0/24'] });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64513 });
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
  const shop = new SharedGateway(app, 'shop', { cilium, addresses: [pool.reserve(37)] });
  shop.addRoute('shop', {
    hostnames: ['shop.example.com', '*.shop.example.com'],
    backend: Backend.fromName('web', 80),
  });
  more(shop, new Chart(app, 'team', { namespace: 'team' }));
  new CaddyEdge(app, 'edge', {
    gateways: [shop],
    tls: CaddyTls.internal(),
    clientAddress: ClientAddress.forwardedFor(),
  });
  new HostSetup(app, 'host');
}

const CHECKS: Record<string, (lab: Lab) => Promise<void>> = {
  'each host leads to its route, exact names before wildcards, longer wildcards before shorter': async (lab) =>
    assert.deepEqual(await ways(lab, Object.keys(LEADS_TO)), LEADS_TO),
  'the client is who connects': async (lab) => {
    const page = await ask(lab, 5, HOST, 'X-Forwarded-For: 198.51.100.66', 'X-Forwarded-For: 198.51.100.67');
    assert.equal(page.seen?.forwardedFor, CLIENT);
  },
};

/** Requests without pause around `event`, from somebody who waits, until `over`. */
async function around(
  lab: Lab,
  event: () => Promise<unknown>,
  over: () => Promise<unknown> = async () => undefined,
): Promise<Answer[]> {
  const traffic = lab.traffic('http://127.0.0.1/', 'web.example.com', 40);
  await lab.until('requests are answered', 20, async () => traffic.answers.at(-1)?.status === 200);
  const start = Date.now();
  await event();
  await over();
  await sleep(3000);
  const answers = (await traffic.stop()).filter(({ asked }) => asked >= start);
  note(account(answers, start));
  return answers;
}

if (skip) unless(skip).it('Caddy', () => undefined);
else {
  inLab(
    'Caddy in front of two gateways',
    () => plain,
    (lab) => {
      const install = async (files: Files) => {
        await lab().write('/etc/caddy/Caddyfile', files[CADDYFILE]);
        await lab().must('service caddy reload');
      };

      it('up.sh, twice, and verify.sh says ok to all of it', async () => {
        await installService(lab());
        await succeeds(lab(), 'up.sh');
        const first = await lab().must('pgrep -x caddy; stat -c %y /etc/caddy/Caddyfile');
        await succeeds(lab(), 'up.sh', 'edge');
        assert.equal(await lab().must('pgrep -x caddy; stat -c %y /etc/caddy/Caddyfile'), first);
        assert.doesNotMatch(await succeeds(lab(), 'verify.sh'), /FAIL/);
      });

      for (const [name, check] of Object.entries(CHECKS)) it(name, () => check(lab()));

      it('metrics for the host alone', async () => {
        assert.match(
          await lab().must('curl --silent --fail --noproxy "*" http://127.0.0.1:8405/metrics'),
          /^caddy_http_request_duration_seconds_count\{code="200",.*method="GET"/m,
        );
        assert.equal(
          (
            await lab().run(
              'nsenter --net=/run/netns/outside curl --silent --noproxy "*" --max-time 3 "http://$1:8405/metrics"',
              PUBLIC,
            )
          ).status,
          7,
        );
      });

      it('up.sh says why a step failed: what Caddy says', async () => {
        await lab().write(
          `/run/lab/dist/${CADDYFILE}`,
          broken(plain, CADDYFILE, 'lb_policy first', 'lb_policy last')[CADDYFILE],
        );
        const { status, stderr } = await lab().script('up.sh', 'edge');
        assert.notEqual(status, 0);
        assert.match(stderr, /lb_policy|selection_policies\.last/);
        await lab().write(`/run/lab/dist/${CADDYFILE}`, plain[CADDYFILE]);
      });

      const BREAKAGES: [what: string, text: string | RegExp, by: string, check: string][] = [
        [
          'a wildcard begins anywhere',
          /\(\?i\)\.\\\./g,
          '(?i)',
          'each host leads to its route, exact names before wildcards, longer wildcards before shorter',
        ],
        [
          'wildcards are of one case',
          /\(\?i\)/g,
          '',
          'each host leads to its route, exact names before wildcards, longer wildcards before shorter',
        ],
        [
          'Caddy answers for names that it does not know',
          /respond "404: no such host here" 404/,
          'respond 200',
          'each host leads to its route, exact names before wildcards, longer wildcards before shorter',
        ],
        [
          'clients are believed',
          'import gateway',
          'import gateway\n\t\t\t\ttrusted_proxies 0.0.0.0/0',
          'the client is who connects',
        ],
      ];
      for (const [what, text, by, check] of BREAKAGES) {
        it(`broken: ${what}: seen by "${check}"`, async () => {
          await install(broken(plain, CADDYFILE, text, by));
          await assert.rejects(CHECKS[check](lab()), assert.AssertionError);
          await install(plain);
        });
      }

      it('hundreds of names', async () => {
        await install(many);
        await CHECKS['each host leads to its route, exact names before wildcards, longer wildcards before shorter'](
          lab(),
        );
        // The gateway answers 404 for names of these routes, which the lab was not started with: "undefined" is its
        // route.
        assert.deepEqual(await ways(lab(), ['h499.many.example.com', 'H0.Many.example.com', 'h500.many.example.com']), {
          'h499.many.example.com': 'first/undefined',
          'H0.Many.example.com': 'first/undefined',
          'h500.many.example.com': undefined,
        });
        await install(plain);
      });

      it('a reload loses nothing', async () => {
        const reload = () => lab().must('service caddy reload; sleep 1; service caddy reload');
        assert.deepEqual(lost(await around(lab(), reload)), []);
      });

      it("a node's link dies and comes back: nothing is lost but what is under way", async () => {
        const link = (to: 'down' | 'up', routed: number) =>
          around(
            lab(),
            () => lab().link(1, to),
            () => lab().untilRouted(routed),
          );
        assertCutOff(await link('down', 2), 2);
        assertCutOff(await link('up', 3), 1);
      });

      const restarted = () =>
        lab().until(
          'all sessions and routes',
          40,
          async () =>
            (await lab().sessions()) === 3 && (await lab().routes()).every(({ nextHops }) => nextHops.length === 3),
        );
      it('FRR restarts: nothing is lost but what is under way; broken: Caddy without its patience', async () => {
        const restart = () => lab().must('service frr restart');
        assertCutOff(await around(lab(), restart, restarted), 4);
        await install(broken(plain, CADDYFILE, /^\tlb_try_.*\n/gm, ''));
        assert.ok(lost(await around(lab(), restart, restarted)).length > 4);
        await install(plain);
      });

      it('has a page for a gateway that is gone, and finds it again', async () => {
        for (const i of lab().nodes.keys()) await lab().announce(i, []);
        await lab().until('no route', 5, async () => (await lab().routes()).length === 0);
        assert.deepEqual(await ask(lab(), 25, HOST), {
          status: 503,
          body: `503: gateway first at ${FIRST} does not answer`,
          seen: undefined,
        });
        for (const i of lab().nodes.keys()) await lab().announce(i, lab().announced(i));
        await lab().until('the page is back', 10, async () => (await ask(lab(), 1, HOST)).status === 200);
      });

      it('down.sh takes the Caddyfile back', async () => {
        await succeeds(lab(), 'down.sh', 'edge');
        assert.doesNotMatch(await lab().must('cat /etc/caddy/Caddyfile'), /Change the program/);
      });
    },
  );

  inLab(
    'HTTPS with certificates of a CA of its own',
    () => secure,
    (lab) => {
      /** What curl has for somebody outside: the page, then status, HTTP version and where to. */
      const curl = async (url: string, ...more: string[]) => {
        const { hostname, port, protocol } = new URL(url);
        const text = await lab().must(
          "nsenter --net=/run/netns/outside curl --silent --noproxy '*' --insecure --max-time 8 --write-out " +
            '\'\\n%{http_code} %{http_version} %{redirect_url}\' "$@" || true',
          '--resolve',
          `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}:${PUBLIC}`,
          url,
          ...more,
        );
        const [, body, status, version, to] = /^([^]*)\n(\d+) (\S+) (.*)$/.exec(text)!;
        return { status: Number(status), version, to, body, seen: body.startsWith('{') ? JSON.parse(body) : undefined };
      };

      it('up.sh and verify.sh', async () => {
        await installService(lab());
        await succeeds(lab(), 'up.sh');
        const facts = (await lab().script('verify.sh')).stdout
          .split('\n')
          .filter((line) => /Caddy|the gateway/.test(line));
        assert.ok(facts.length >= 5);
        assert.deepEqual(
          facts.filter((line) => !line.startsWith('ok')),
          [],
        );
      });

      it('speaks HTTP/2 and 1.1, names the client and passes the name on', async () => {
        const second = await curl('https://shop.example.com/', '--header', 'X-Forwarded-For: 198.51.100.66');
        assert.deepEqual(
          [second.version, second.status, second.seen.gateway, second.seen.host, second.seen.forwardedFor],
          ['2', 200, 'shop', 'shop.example.com', CLIENT],
        );
        const first = await curl('https://a.shop.example.com/', '--http1.1');
        assert.deepEqual([first.version, first.seen.gateway], ['1.1', 'shop']);
      });

      it('each certificate is for its name, and of no CA that the host trusts', async () => {
        const shown = await lab().must(
          'openssl s_client -connect 127.0.0.1:443 -servername shop.example.com </dev/null 2>/dev/null | openssl ' +
            'x509 -noout -ext subjectAltName -issuer',
        );
        assert.match(shown, /DNS:shop\.example\.com\n/);
        assert.match(shown, /Caddy Local Authority/);
        assert.notEqual(
          (
            await lab().run(
              'curl --silent --noproxy "*" --resolve shop.example.com:443:127.0.0.1 https://shop.example.com/',
            )
          ).status,
          0,
        );
      });

      it('no TLS for other names, and 404 for another name within it', async () => {
        for (const url of ['https://other.example.com/', 'https://a.b.shop.example.com/', `https://${PUBLIC}/`])
          assert.equal((await curl(url)).status, 0, url);
        const { status, body } = await curl('https://shop.example.com/', '--header', 'Host: other.example.com');
        assert.deepEqual([status, body], [404, '404: no such host here']);
      });

      it('sends its names to HTTPS, and has 404 for others', async () => {
        const { status, to } = await curl('http://shop.example.com/a?b=c');
        assert.deepEqual([status, to], [308, 'https://shop.example.com/a?b=c']);
        assert.equal((await curl('http://other.example.com/')).body, '404: no such host here');
      });

      it('broken: without the site of other names they get an empty page', async () => {
        await lab().write(
          '/etc/caddy/Caddyfile',
          broken(secure, CADDYFILE, /^https:\/\/ \{\n.*\n\}\n/m, '')[CADDYFILE],
        );
        await lab().must('service caddy reload');
        assert.equal((await curl('https://shop.example.com/', '--header', 'Host: other.example.com')).status, 200);
      });
    },
  );

  inLab(
    'gRPC',
    () => calls,
    (lab) => {
      const call = async (which: string, plain = false) =>
        JSON.parse(
          await lab().must(
            'exec nsenter --net=/run/netns/outside "$@"',
            goProgram('grpc'),
            'call',
            `${PUBLIC}:${plain ? 80 : 443}`,
            'calls.example.com',
            plain ? '' : '/run/lab/ca.pem',
            which,
            '4000',
          ),
        );

      it('calls, what they end with, and streams that are silent for long', async () => {
        await installService(lab());
        await lab().kill(0, 'server');
        await lab().write('/run/lab/grpc.json', JSON.stringify([{ Address: `${CALLS}:80` }]));
        await lab().inNode(0, 'grpc', goProgram('grpc'), 'serve', '/run/lab/grpc.json');
        await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
        await lab().must('cp /var/lib/caddy/.local/share/caddy/pki/authorities/local/root.crt /run/lab/ca.pem');
        const ended = ({
          Code,
          Messages,
          Trailer,
        }: {
          Code: string;
          Messages: number[];
          Trailer: Record<string, string[]> | null;
        }) => [Code, Messages.length, Trailer?.['last-words']];
        assert.deepEqual(ended(await call('unary')), ['OK', 1, ['of the call']]);
        assert.deepEqual(ended(await call('failing')), ['ResourceExhausted', 0, ['of the call']]);
        for (const which of ['silent-server', 'silent-client']) {
          const outcome = await call(which);
          assert.deepEqual(ended(outcome), ['OK', 2, ['of the stream']]);
          assert.ok(outcome.Messages[0] < 1000, `${outcome.Messages}`);
        }
      });

      it('broken: gRPC goes on as HTTP/1.1: no call succeeds', async () => {
        await lab().write('/etc/caddy/Caddyfile', broken(calls, CADDYFILE, 'h2c://', '')[CADDYFILE]);
        await lab().must('service caddy reload');
        assert.notEqual((await call('unary')).Code, 'OK');
      });
    },
  );
}
