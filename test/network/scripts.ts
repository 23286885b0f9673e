// up.sh, verify.sh and down.sh, run by a user on a host that has everything but a cluster.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import type { Files } from '../support/snapshot';
import { listenersOf } from './gateways';
import type { Lab } from './lab';
import { inLab } from './in-lab';
import { ADDRESS, assertSameSessions, assertTable, files, FRR, HAPROXY, HOSTNAME } from './suite';
import { broken, succeeds } from './support';

/** Where up.sh keeps what down.sh needs. */
const KEPT = '/var/lib/cdk8s-cilium/cilium-lab';

export function scripts(): void {
  inLab(
    'the scripts',
    () => files,
    (lab) => {
      let etc: string;
      let said: string;
      it('up.sh sets everything up; docker, k3d, helm and kubectl are played', async () => {
        etc = await state(lab());
        said = await succeeds(lab(), 'up.sh');
        await lab().untilRouted(3);
        await assertTable(lab());
        assert.match(await lab().must('cat /etc/hosts'), /^127\.0\.0\.1 localhost\n$/);
      });

      it('up.sh a second time changes nothing and restarts nothing; broken: up.sh takes every file for another', async () => {
        const unchanged = async () => [
          await processes(lab()),
          await state(lab()),
          await lab().must('ip route; sysctl net.ipv4.ip_forward'),
        ];
        const sessions = await lab().peers();
        const first = await unchanged();
        said += await succeeds(lab(), 'up.sh');
        assert.deepEqual(await unchanged(), first);
        assertSameSessions(Object.values(await lab().peers()), Object.values(sessions));
        await lab().write(
          '/run/lab/dist/host/up.sh',
          broken(files, 'host/up.sh', 'if same haproxy.cfg /etc/haproxy/haproxy.cfg && ', 'if false && ')['host/up.sh'],
        );
        await succeeds(lab(), 'up.sh', 'edge');
        assert.notDeepEqual(await unchanged(), first);
        await lab().write('/run/lab/dist/host/up.sh', files['host/up.sh']);
      });

      it('up.sh that succeeds speaks of no failure', () => {
        assert.doesNotMatch(said, /fail|cannot|no such/i);
      });

      /** Runs two steps with a file changed: the first one fails. */
      const failing = async (steps: [string, string], file: string, text: string) => {
        await lab().write(file, text);
        try {
          const { status, stdout, stderr } = await lab().script('up.sh', ...steps);
          assert.notEqual(status, 0);
          assert.match(stderr, new RegExp(`^up\\.sh: step ${steps[0]} failed$`, 'm'));
          assert.doesNotMatch(stdout, new RegExp(`^== ${steps[1]}$`, 'm'));
          return stdout + stderr;
        } finally {
          const original = files[file.replace('/run/lab/dist/', '')];
          if (original) await lab().write(file, original);
          else await lab().must('rm "$1"', file);
        }
      };
      it('up.sh names the step that failed, and stops', async () => {
        const elsewhere = await failing(
          ['network', 'cluster'],
          '/run/lab/answers/inspect',
          '10.9.0.0/16 10.9.0.0/16 10.9.0.1\n',
        );
        assert.match(elsewhere, /is there with other addresses \(10\.9\.0\.0\/16/);
        // The entries must be out of /etc/hosts again all the same.
        const nowhere = await failing(
          ['hosts', 'edge'],
          '/run/lab/dist/host/hosts',
          '198.51.100.1 other.example.com\n',
        );
        assert.match(nowhere, /a name of \.\/hosts does not lead to its gateway/);
        assert.equal(await lab().must('cat /etc/hosts'), '127.0.0.1 localhost\n');
      });

      it('up.sh says why a step failed: what HAProxy says', async () => {
        const wrong = await failing(
          ['edge', 'hosts'],
          '/run/lab/dist/host/haproxy.cfg',
          broken(files, HAPROXY, 'default_backend no-such-host', 'default_backend nowhere')[HAPROXY],
        );
        assert.match(wrong, /unable to find required default_backend/);
      });

      it('verify.sh says ok to all of it', async () => {
        const text = await succeeds(lab(), 'verify.sh');
        assert.doesNotMatch(text, /FAIL/);
        assert.equal(text.trim().split('\n').length, [...files['host/verify.sh'].matchAll(/^check '/gm)].length);
      });

      const quick = () => ({
        server: () =>
          lab().run(
            'service haproxy restart; for i in 1 2 3 4 5 6 7 8 9 10; do curl -sf -o /dev/null -H "Host: $1" ' +
              'http://127.0.0.1/ && break; sleep .1; done',
            HOSTNAME,
          ),
      });
      const FAULTS: {
        fault: string;
        inject: () => Promise<unknown>;
        lines: RegExp[];
        repair: () => Promise<unknown>;
      }[] = [
        {
          fault: 'HAProxy stopped',
          inject: () => lab().must('service haproxy stop'),
          lines: [
            /^FAIL {2}HAProxy answers for hubble\.example\.com: no answer from 127\.0\.0\.1 port 80$/m,
            /^FAIL {2}HAProxy has 404 for other names: /m,
          ],
          repair: () => quick().server(),
        },
        {
          fault: 'HAProxy with another name',
          inject: async () => {
            await lab().write(
              '/etc/haproxy/haproxy.cfg',
              broken(files, HAPROXY, '-m str hubble.example.com', '-m str grafana.example.com')[HAPROXY],
            );
            await lab().must('service haproxy restart');
          },
          lines: [/^FAIL {2}HAProxy answers for hubble\.example\.com: 404 from 127\.0\.0\.1: /m],
          repair: async () => {
            await lab().write('/etc/haproxy/haproxy.cfg', files[HAPROXY]);
            await quick().server();
          },
        },
        {
          fault: 'sysctl reset',
          inject: () => lab().must('sysctl -q -w net.ipv4.fib_multipath_hash_policy=0'),
          lines: [/^FAIL {2}net\.ipv4\.fib_multipath_hash_policy is 1: found "0" where "1" belongs$/m],
          repair: () => lab().must('sysctl -q -w net.ipv4.fib_multipath_hash_policy=1'),
        },
        {
          fault: 'kernel module gone',
          // What the kernel of this machine has built in must not be seen either.
          inject: () =>
            lab().must(
              'rmdir /sys/module/xt_socket; [[ ! -e /proc/config.gz ]] || mount --bind /dev/null /proc/config.gz',
            ),
          lines: [/^FAIL {2}kernel module xt_socket is loaded: not loaded: modprobe xt_socket$/m],
          repair: () => lab().must('mkdir /sys/module/xt_socket; umount /proc/config.gz 2> /dev/null || true'),
        },
        {
          fault: 'the route serves another name',
          inject: () => servers(broken(files, 'hubble.k8s.yaml', HOSTNAME, 'grafana.example.com')),
          lines: [
            /^FAIL {2}the gateway answers for hubble\.example\.com at 172\.50\.201\.37: 404 from 172\.50\.201\.37: (no route|nothing there) serves hubble\.example\.com$/m,
          ],
          repair: () => servers(files),
        },
        {
          fault: 'a node not Ready',
          inject: () => lab().write('/run/lab/answers/k3d-cilium-cluster-agent-1', 'False\n'),
          lines: [/^FAIL {2}node k3d-cilium-cluster-agent-1 is Ready: Ready is False$/m],
          repair: () => lab().must('rm /run/lab/answers/k3d-cilium-cluster-agent-1'),
        },
        {
          fault: 'the API server down',
          inject: () =>
            lab().must(
              'mv /run/lab/stubs/kubectl /run/lab/kubectl; printf \'#!/bin/sh\\necho "The connection to the ' +
                'server was refused" >&2; exit 1\\n\' > /run/lab/stubs/kubectl; chmod +x /run/lab/stubs/kubectl',
            ),
          lines: [
            /^FAIL {2}Gateway shared-gw is programmed: The connection to the server was refused$/m,
            /^ok {4}FRR has BGP sessions/m,
          ],
          repair: () => lab().must('mv /run/lab/kubectl /run/lab/stubs/kubectl'),
        },
        {
          fault: 'the route missing',
          inject: () =>
            Promise.all(lab().nodes.map((_, i) => lab().announce(i, []))).then(() =>
              lab().until('no route', 5, async () => (await lab().routes()).length === 0),
            ),
          lines: [
            /^FAIL {2}this host has a route to 172\.50\.201\.37 over 3 nodes: 0 of 3 next hops: /m,
            /^FAIL {2}the gateway answers for hubble\.example\.com at 172\.50\.201\.37: no answer from 172\.50\.201\.37 port 80$/m,
            /^ok {4}FRR has BGP sessions/m,
          ],
          repair: () =>
            Promise.all(lab().nodes.map((_, i) => lab().announce(i, lab().announced(i))))
              .then(() => lab().untilRouted(3))
              .then(() => quick().server()),
        },
        {
          fault: 'HAProxy forwards to another address',
          inject: async () => {
            await lab().write(
              '/etc/haproxy/haproxy.cfg',
              broken(files, HAPROXY, 'server shared-gw 172.50.201.37:80', 'server shared-gw 172.50.201.37:81')[HAPROXY],
            );
            await lab().must('service haproxy restart');
          },
          lines: [
            /^FAIL {2}HAProxy has \.\/haproxy\.cfg: \/etc\/haproxy\/haproxy\.cfg differs from \.\/haproxy\.cfg: \.\/up\.sh edge$/m,
            /^FAIL {2}HAProxy answers for hubble\.example\.com: (503|no answer) from 127\.0\.0\.1/m,
            /^ok {4}the gateway answers/m,
          ],
          repair: async () => {
            await lab().write('/etc/haproxy/haproxy.cfg', files[HAPROXY]);
            await quick().server();
          },
        },
        {
          fault: 'the Gateway has another address',
          inject: () => lab().write('/run/lab/gateways/shared-gw', '172.50.201.40'),
          lines: [
            /^FAIL {2}Gateway shared-gw has the address 172\.50\.201\.37: found "172\.50\.201\.40" where "172\.50\.201\.37" belongs$/m,
          ],
          repair: () => lab().write('/run/lab/gateways/shared-gw', ADDRESS),
        },
        {
          fault: 'FRR takes the nodes for another AS',
          inject: () =>
            router(broken(files, FRR, 'remote-as 64512', 'remote-as 64999')).then(() =>
              lab().until('no session', 20, async () => (await lab().sessions()) === 0),
            ),
          lines: [
            /^FAIL {2}FRR has \.\/frr\/frr\.conf: /m,
            /^FAIL {2}FRR has BGP sessions with 3 nodes: 0 of 3: see /m,
          ],
          repair: () =>
            router(files)
              .then(() => lab().untilRouted(3))
              .then(() => quick().server()),
        },
        {
          fault: "one node's session down",
          inject: () =>
            lab()
              .kill(2, 'speaker')
              .then(() => lab().untilRouted(2)),
          lines: [
            /^FAIL {2}FRR has BGP sessions with 3 nodes: 2 of 3: see /m,
            /^FAIL {2}this host has a route to 172\.50\.201\.37 over 3 nodes: 2 of 3 next hops: /m,
            /^ok {4}HAProxy answers/m,
          ],
          repair: async () => undefined,
        },
        {
          fault: 'FRR stopped',
          inject: () => lab().must('service frr stop'),
          lines: [
            /^FAIL {2}FRR has BGP sessions with 3 nodes: /m,
            /^FAIL {2}this host has a route to 172\.50\.201\.37 over 3 nodes: 0 of 3 next hops: /m,
          ],
          repair: async () => undefined,
        },
      ];
      const router = async (of: Files) => {
        await lab().must('cat > /etc/frr/frr.conf <<< "$1"; service frr reload', of[FRR].trimEnd());
      };
      const servers = (of: Files) =>
        Promise.all(
          lab().nodes.map(async (_, i) => {
            await lab().kill(i, 'server');
            await lab().startServer(i, listenersOf(of));
          }),
        )
          .then(() =>
            lab().must(
              'for node; do until curl --silent --output /dev/null --noproxy "*" --max-time 1 "http://$node/"; ' +
                'do sleep .05; done; done',
              ...lab().addresses,
            ),
          )
          .then(() => quick().server());
      for (const { fault, inject, lines, repair } of FAULTS) {
        it(`verify.sh names the culprit: ${fault}`, async () => {
          try {
            await inject();
            const { status, stdout } = await lab().script('verify.sh');
            assert.equal(status, 1);
            for (const line of lines) assert.match(stdout, line);
          } finally {
            await repair();
          }
        });
      }

      it('down.sh puts back what stood before, also a second time; broken: up.sh keeps nothing', async () => {
        // As after a synth that failed: what up.sh kept is enough.
        await lab().must('mv /run/lab/dist /run/lab/gone');
        await lab().must(`${KEPT}/host/down.sh`);
        await lab().must('mv /run/lab/gone /run/lab/dist');
        assert.equal((await lab().run('ls -d /var/lib/cdk8s-cilium')).stdout, '');
        assert.equal(await state(lab()), etc);
        assert.deepEqual(await lab().routes(), []);
        assert.match(
          await lab().must('cat /run/lab/asked'),
          /^k3d cluster delete cilium-cluster\n[^]*^docker network rm cilium$/m,
        );
        await succeeds(lab(), 'down.sh');
        assert.equal(await state(lab()), etc);

        // A file of somebody else where ours would go.
        const round = async (script: Files) => {
          await lab().write('/run/lab/dist/host/up.sh', script['host/up.sh']);
          await lab().write('/etc/modules-load.d/cilium-lab.conf', 'mine\n');
          await succeeds(lab(), 'up.sh', 'host');
          await succeeds(lab(), 'down.sh', 'host');
          // Something may be left that it can remove.
          await lab().must(`test -x ${KEPT}/host/down.sh`);
          return lab().run('cat /etc/modules-load.d/cilium-lab.conf');
        };
        assert.equal((await round(files)).stdout, 'mine\n');
        assert.equal((await round(broken(files, 'host/up.sh', 'as_root cp -p "$4" "$kept"', ':'))).stdout, '');
      });

      it('down.sh stops what has no configuration to go back to', async () => {
        await lab().must('rm /etc/haproxy/haproxy.cfg /etc/frr/frr.conf; service haproxy stop');
        await lab().write('/etc/haproxy/haproxy.cfg', files[HAPROXY]);
        await lab().must('service haproxy start && pgrep haproxy');
        await succeeds(lab(), 'down.sh', 'edge');
        assert.equal(await lab().must('pgrep haproxy || true'), '');
      });

      it('/etc/hosts stays as it was', async () => {
        const own = async (text: string, script: string) => {
          await lab().write('/etc/hosts', text);
          await lab().run(`cd /run/lab/dist/host; ${script}`);
          return lab().must('cat /etc/hosts');
        };
        const stub = (name: string, command: string) =>
          `printf '#!/bin/sh\\n${command}\\n' > /run/lab/stubs/${name}; chmod +x /run/lab/stubs/${name}`;
        assert.equal(await own('10.0.0.1 mine\n\n\n', './up.sh hosts'), '10.0.0.1 mine\n\n\n');
        assert.equal(await own('10.0.0.1 mine', './up.sh hosts'), '10.0.0.1 mine\n');
        assert.equal(
          await own(
            '10.0.0.1 mine\n',
            `${stub('sed', 'exit 4')}; ${stub('awk', 'exit 4')}; ./down.sh hosts; rm /run/lab/stubs/sed ` +
              '/run/lab/stubs/awk',
          ),
          '10.0.0.1 mine\n',
        );
        assert.equal(
          await own('10.0.0.1 mine\n', `${stub('curl', 'kill $PPID; sleep 1')}; ./up.sh hosts; rm /run/lab/stubs/curl`),
          '10.0.0.1 mine\n',
        );
      });

      it("the scripts find what a user's PATH lacks: /usr/sbin", async () => {
        for (const command of ['./verify.sh', './up.sh edge --dry-run']) {
          const { stdout, stderr } = await lab().run(
            `cd /run/lab/dist/host && PATH=/run/lab/stubs:/usr/local/bin:/usr/bin:/bin ${command}`,
          );
          assert.doesNotMatch(stdout + stderr, /command not found|No such file or directory/, command);
        }
      });
    },
  );
}

/** What the scripts may change in /etc: paths, owners, modes, contents. */
function state(lab: Lab): Promise<string> {
  return lab.must(`
    cd /etc
    find frr haproxy sysctl.d modules-load.d hosts \\( -type f -o -type d \\) -printf '%p %u:%g %m\\n' | sort
    find frr haproxy sysctl.d modules-load.d hosts -type f -print0 | sort -z | xargs -0 sha256sum
  `);
}

/** Process ids and command lines of what serves. */
function processes(lab: Lab): Promise<string> {
  return lab.must('pgrep --list-full "watchfrr|zebra|bgpd|staticd|haproxy" | sort');
}
