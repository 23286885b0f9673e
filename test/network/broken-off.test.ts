// Runs of up.sh that end early: the next one makes up for what they left undone, and nothing of theirs is lost.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { unless } from '../support/unless';
import { inLab } from './in-lab';
import { files, FRR, HAPROXY, skip } from './suite';
import { broken, succeeds } from './support';

const KEPT = '/var/lib/cdk8s-cilium/cilium-lab';
const DAEMONS = 'host/frr/daemons';
const DIST = '/run/lab/dist';

if (skip) unless(skip).it('runs of up.sh that end early', () => undefined);
else
  inLab(
    'runs of up.sh that end early',
    () => files,
    (lab) => {
      const changes = (file: string, text: string, by: string) =>
        lab().write(`${DIST}/${file}`, broken(files, file, text, by)[file]);

      it('shows no line of a configuration with its password', async () => {
        const theirs = 'router bgp 1\n neighbor 192.0.2.9 remote-as 2\n neighbor 192.0.2.9 password my!secret\n';
        await lab().write('/etc/frr/frr.conf', theirs);
        const { status, stderr } = await lab().script('up.sh', 'router');
        assert.notEqual(status, 0);
        assert.match(stderr, /^ {2}\/etc\/frr\/frr\.conf: {2}neighbor 192\.0\.2\.9 password \.\.\.$/m);
        assert.doesNotMatch(stderr, /my!secret/);
        await lab().must('rm /etc/frr/frr.conf');
      });

      it('up.sh', async () => void (await succeeds(lab(), 'up.sh')));

      it('--plan shows a changed password as changed, and not the password', async () => {
        const line = ' neighbor CILIUM remote-as 64512\n';
        const config = (password: string) => `${files[FRR]} neighbor CILIUM password ${password}\n`;
        assert.ok(files[FRR].includes(line));
        await lab().must('cp -p /etc/frr/frr.conf /run/lab/frr.conf');
        await lab().write('/etc/frr/frr.conf', config('=old!'));
        await lab().write(`${DIST}/${FRR}`, config('=new!'));
        const said = await succeeds(lab(), 'up.sh', '--plan', 'router');
        await lab().must('cp -p /run/lab/frr.conf /etc/frr/frr.conf');
        await lab().write(`${DIST}/${FRR}`, files[FRR]);
        assert.match(said, /^ {4}- neighbor CILIUM password \.\.\.\n {4}\+ neighbor CILIUM password \.\.\.$/m);
        assert.doesNotMatch(said, /old!|new!/);
      });

      it('HAProxy could not reload, as a port was taken: it does so once the port is free', async () => {
        await lab().must(
          'node -e "require(\'net\').createServer().listen(8081)" >/dev/null 2>&1 </dev/null & ' +
            'echo $! >/run/lab/taken; until ss -Hltn "sport = :8081" | grep -q .; do sleep .05; done',
        );
        await changes(HAPROXY, 'frontend http\n', 'frontend more\n    bind *:8081\n\nfrontend http\n');
        assert.notEqual((await lab().script('up.sh', 'edge')).status, 0);
        await lab().must('kill "$(cat /run/lab/taken)"');
        assert.match(await succeeds(lab(), 'up.sh', '--plan', 'edge'), /^ {2}would have haproxy read its files/m);
        await succeeds(lab(), 'up.sh', 'edge');
        assert.match(await lab().must('ss -Hltnp "sport = :8081"'), /"haproxy"/);
        assert.equal(await succeeds(lab(), 'up.sh', '--plan', 'edge'), '== edge\n');
      });

      /** Runs a step, which ends with kill -9 when it calls a command with these words; and then again. */
      const killedAt = async (step: string, command: string, words: string) => {
        await lab().write(
          `/run/lab/stubs/${command}`,
          `#!/bin/bash\nif [[ $* == *'${words}'* ]]; then kill -9 $PPID; exit 1; fi\n` +
            `PATH=\${PATH#*:} exec ${command} "$@"\n`,
        );
        assert.notEqual((await lab().script('up.sh', step)).status, 0);
        await lab().must(`rm /run/lab/stubs/${command}`);
        return succeeds(lab(), 'up.sh', step);
      };

      it('killed before FRR reads its new file: the next run has it read', async () => {
        await changes(FRR, 'description nodes of bgpp', 'description all nodes');
        await killedAt('router', 'service', 'frr reload');
        assert.match(await lab().must("vtysh -c 'show running-config'"), /description all nodes$/m);
      });

      it('killed between the two files of FRR: it starts with its new options', async () => {
        await changes(DAEMONS, 'bgpd_options="   -A 127.0.0.1', 'bgpd_options="   -A 127.0.0.2');
        await changes(FRR, 'description nodes of bgpp', 'description these nodes');
        await killedAt('router', 'install', '/etc/frr/frr.conf.new');
        assert.match(await lab().must('pgrep --list-full bgpd'), / -A 127\.0\.0\.2/);
        const now = await lab().must('pgrep bgpd');
        await succeeds(lab(), 'up.sh', 'router');
        assert.equal(await lab().must('pgrep bgpd'), now);
      });

      it('refused beside another run: the down.sh that is kept is of the lab that runs', async () => {
        await lab().write(`${DIST}/host/down.sh`, `${files['host/down.sh']}# of another program\n`);
        const before = await lab().must(`sha256sum ${KEPT}/host/*`);
        const { status, stdout } = await lab().run(
          `exec 9>${KEPT}/lock; flock 9; cd ${DIST}/host; status=0; ./up.sh edge 9>&- || status=$?; exit "$status"`,
        );
        assert.equal(status, 75, stdout);
        assert.equal(await lab().must(`sha256sum ${KEPT}/host/*`), before);
      });
    },
  );
