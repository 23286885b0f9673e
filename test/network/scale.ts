// Many addresses and many host names, measured: `npm run lab -- scale` writes the tables of docs/lab.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { Lab } from './lab';
import { startRouter } from './suite';
import { startBird } from './support';
import { record, seconds } from './traffic';
import { bird, frr, haproxy, OWN_NAMES, twoGateways, wide } from './two-gateways';

/** All nodes announce so many addresses more; milliseconds until all are in the kernel by every node. */
export async function announceMany(lab: Lab, count: number, patience = 120): Promise<number> {
  const all = lab.nodes.map((_, i) => [...lab.announced(i), ...wide(count).map((address) => `${address}/32`)]);
  await lab.until('3 sessions', 40, async () => (await lab.sessions()) === lab.nodes.length);
  const start = Date.now();
  await Promise.all(all.map((prefixes, i) => lab.announce(i, prefixes)));
  await lab.until(
    `${count} addresses have every node as next hop`,
    patience,
    async () =>
      (await lab.routes()).filter(({ nextHops }) => nextHops.length === lab.nodes.length).length >= all[0].length,
  );
  return Date.now() - start;
}

const memory = async (lab: Lab, daemon: string): Promise<string> =>
  `${Math.round(Number(await lab.must(`awk '/^VmRSS/ { print $2 }' /proc/$(pgrep -x ${daemon})/status`)) / 1024)} MiB`;

const ROUTERS = [
  { router: 'FRR', make: frr, start: startRouter, daemons: ['bgpd', 'zebra'] },
  { router: 'BIRD', make: bird, start: startBird, daemons: ['bird'] },
];

async function routes(): Promise<void> {
  for (const { router, make, start, daemons } of ROUTERS)
    for (const count of [1, 1000, 10_000, 50_000]) {
      const lab = await Lab.start(synth((app) => twoGateways(app, 0, haproxy, make)));
      try {
        await start(lab);
        const took = await announceMany(lab, count, 600);
        const used = await Promise.all(daemons.map(async (daemon) => `${daemon} ${await memory(lab, daemon)}`));
        record('routes', {
          'router and addresses': `${router}, ${count.toLocaleString('en')}`,
          'in the kernel by 3 nodes after': seconds(took),
          memory: used.join(', '),
        });
      } finally {
        await lab.stop();
      }
    }
}

/** The names of the map as lines of the configuration, as the library writes few of them. */
function asLines(files: Files): string {
  const names = files['host/hosts.map']
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' '));
  const acls = names.map(([name, backend]) => `    acl is_${backend} hdr(host),field(1,:),lower -m str ${name}`);
  const uses = [...new Set(names.map(([, backend]) => backend))].map(
    (backend) => `    use_backend ${backend} if is_${backend}`,
  );
  return files['host/haproxy.cfg'].replace(
    /( +http-request set-var.*\n)+ +use_backend.*/,
    [...acls, ...uses].join('\n'),
  );
}

/** Every backend answers by itself: what is measured is the way to it. */
const answering = (config: string) =>
  config.replace(
    /^backend (?!no-such).*$/gm,
    '$&\n    http-request return status 200 content-type text/plain string ok',
  );

async function names(): Promise<void> {
  const few = synth((app) => twoGateways(app));
  const lab = await Lab.start(few);
  try {
    await lab.write('/run/lab/load.mjs', readFileSync(join(__dirname, 'load.mjs'), 'utf8'));
    const measure = async (what: string, config: string, files: Files, hosts: string[], requests: number) => {
      for (const map of ['hosts.map', 'wildcards.map'])
        await lab.write(`/etc/haproxy/${map}`, files[`host/${map}`] ?? '');
      await lab.write('/etc/haproxy/haproxy.cfg', answering(config));
      await lab.must('service haproxy restart; until curl -s -o /dev/null http://127.0.0.1/; do sleep .1; done');
      const start = Date.now();
      await lab.must('service haproxy reload');
      const reload = Date.now() - start;
      const { cpuMs } = JSON.parse(
        await lab.must('exec node /run/lab/load.mjs "$(pgrep --newest haproxy)" "$@"', String(requests), ...hosts),
      );
      record('names', {
        configuration: what,
        reload: seconds(reload),
        'requests a second of one core': Math.round((requests / cpuMs) * 1000).toLocaleString('en'),
        'a request': `${((cpuMs / requests) * 1000).toFixed(1)} µs`,
      });
    };
    const one = few['host/haproxy.cfg'].replace(/ +acl[^]*?default_backend.*/, '    default_backend first.kube-system');
    await measure('one backend, no names', one, few, ['web.example.com'], 100_000);
    for (const total of [20, 500, 10_000]) {
      const files = synth((app) => twoGateways(app, total - OWN_NAMES));
      const asked = [0, 0.5, 1].map((part) => `h${Math.floor(part * (total - OWN_NAMES - 1))}.many.example.com`);
      const count = total.toLocaleString('en');
      if (!files['host/hosts.map']) {
        await measure(`${count} names, a line each`, files['host/haproxy.cfg'], files, asked, 100_000);
        continue;
      }
      await measure(`${count} names, a line each`, asLines(files), files, asked, total > 1000 ? 2000 : 50_000);
      await measure(`${count} names in a map`, files['host/haproxy.cfg'], files, asked, 100_000);
    }
  } finally {
    await lab.stop();
  }
}

if (require.main === module) {
  void (async () => {
    await routes();
    await names();
  })();
}
