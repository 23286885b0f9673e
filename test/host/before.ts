// What up.sh finds on a host before it changes anything.
import { assertSame, LAB, type Case, type Host } from './case';

/** Somebody else listens there. */
async function withPortTaken<Result>({ machine }: Host, port: number, act: () => Promise<Result>): Promise<Result> {
  await machine.must(`:
    setsid busybox nc -l -p ${port} > /dev/null 2>&1 < /dev/null & sleep 0.5`);
  try {
    return await act();
  } finally {
    await machine.must('pkill -x busybox; true');
  }
}

/** A run that must stop with these reasons, and leave all as it was. */
async function nothingChanges(host: Host, ...reasons: readonly RegExp[]): Promise<number> {
  const before = await host.state();
  const { seconds } = await host.refused('./up.sh', /Nothing was changed/, ...reasons);
  assertSame(await host.state(), before);
  return seconds;
}

export const before: readonly Case[] = [
  {
    name: "a host with k3d missing, port 80 taken and a configuration of FRR that is somebody's own",
    run: async (host) => {
      const { machine } = host;
      await host.isAsAtFirst();
      const own = 'router ospf\n network 10.0.0.0/8 area 0\n';
      await machine.must(
        `cp -p /etc/frr/frr.conf /tmp/frr.conf; printf '${own}' > /etc/frr/frr.conf; mv /usr/local/bin/k3d ` +
          '/usr/local/bin/k3d-away',
      );
      const seconds = await withPortTaken(host, 80, () =>
        nothingChanges(host, /k3d is missing/, /port 80 is taken by busybox/, /router ospf/),
      );
      await machine.must('cp -p /tmp/frr.conf /etc/frr/frr.conf; mv /usr/local/bin/k3d-away /usr/local/bin/k3d');
      return { ends: 'refused, all three in one list; nothing is changed', seconds };
    },
  },
  {
    name: 'port 179 is taken',
    run: async (host) => ({
      ends: 'refused; nothing is changed',
      seconds: await withPortTaken(host, 179, () => nothingChanges(host, /port 179 is taken by busybox/)),
    }),
  },
  {
    name: 'the folder of the files is named `a:b`',
    run: async (host) => {
      const before = await host.state();
      const { seconds } = await host.refused(
        `cp -R ${LAB} /srv/a:b && /srv/a:b/host/up.sh`,
        /Nothing was changed/,
        /the path of this folder, \/srv\/a:b\/host, has a character that k3d takes for its own/,
      );
      assertSame(await host.state(), before);
      return { ends: 'refused; nothing is changed', seconds };
    },
  },
];
