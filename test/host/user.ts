// A user who is not root, on a cluster of a single node.
import assert from 'node:assert/strict';
import { assertSame, type Case, type Host } from './case';
import type { Change } from './host';

const SINGLE: Change = ['agents: 2', 'agents: 0'];
const PASSWORD = 'correct horse';

/** sudo asks this program for the password where it has no terminal. */
const ASKS = { DISPLAY: ':0', SUDO_ASKPASS: '/usr/local/bin/asks' };
const someone = (host: Host) => host.as('someone', ASKS);

export function user(state: () => string): readonly Case[] {
  let before = '';
  return [
    {
      name: 'a user whom sudo does not let be root',
      slow: true,
      run: async (host) => {
        await host.machine.must(
          `useradd --create-home --shell /bin/bash --groups docker,sudo someone && echo 'someone:${PASSWORD}' | chpasswd
          printf '#!/bin/sh\\necho "${PASSWORD}"\\n' > /usr/local/bin/asks && chmod 755 /usr/local/bin/asks`,
        );
        before = await host.state();
        await host.as('someone').becomes(SINGLE);
        const { seconds } = await host
          .as('someone')
          .refused('./up.sh', /a password is required/, /Nothing was changed/);
        assertSame(await host.state(), before);
        return { ends: 'refused; nothing is changed', seconds };
      },
    },
    {
      name: 'the same user, with the password of sudo: a first run, `agents: 0`',
      slow: true,
      run: async (host) => {
        const { seconds } = await someone(host).well('./up.sh');
        await someone(host).verified();
        return { ends: 'well', seconds };
      },
    },
    {
      name: 'that user again, nothing changed',
      slow: true,
      run: async (host) => {
        const { seconds, lost } = await someone(host).upAndVerified();
        assert.match(lost, /^0 of /);
        return { ends: 'well', seconds, lost };
      },
    },
    {
      name: '`down.sh` by that user',
      slow: true,
      run: async (host) => {
        const { seconds } = await someone(host).well('./down.sh');
        assertSame(await host.state(), before);
        assert.ok(state());
        return { ends: '/etc, processes, containers and networks are as they were', seconds };
      },
    },
  ];
}
