// What a case of test/host is, and what cases are made of.
import assert from 'node:assert/strict';
import { synth, type Change } from './host';
import type { Machine, Said } from './machine';
import { Stream } from './stream';

export const MINUTES = 60_000;
export const LAB = '/srv/lab/dist';
const KUBECTL = 'kubectl --context k3d-cilium-cluster';

export interface Case {
  readonly name: string;
  /** Too long for CI: `npm run lab -- host --all` runs it. */
  readonly slow?: boolean;
  run(host: Host): Promise<Ending>;
}

/** How a case ended: a row of the table in docs/lab.md. */
export interface Ending {
  readonly ends: string;
  readonly seconds?: number;
  /** Of the requests that went on meanwhile. */
  readonly lost?: string;
}

/** The machine, and the program that its lab is of. */
export class Host {
  private changes: readonly Change[] = [];

  /** @param user who runs the scripts, with these variables */
  constructor(
    readonly machine: Machine,
    private readonly user = 'root',
    private readonly env: Record<string, string> = {},
  ) {}

  /** The same machine, for somebody else. */
  as(user: string, env: Record<string, string> = {}): Host {
    const other = new Host(this.machine, user, env);
    other.changes = this.changes;
    return other;
  }

  /** Puts the program of the README there, with all changes so far and these, as if synth had run on the machine. */
  async becomes(...changes: readonly Change[]): Promise<void> {
    this.changes = [...this.changes, ...changes];
    await this.puts(synth(this.changes));
  }

  /** The program without changes that it had. */
  async isNoMore(...changes: readonly Change[]): Promise<void> {
    this.changes = this.changes.filter((one) => !changes.includes(one));
    await this.becomes();
  }

  private async puts(dist: string): Promise<void> {
    await this.machine.put(dist, LAB);
    await this.machine.must(`chown -R ${this.user}: ${LAB}`);
  }

  /** The program of the README, as it stands there. */
  async isAsAtFirst(): Promise<void> {
    this.changes = [];
    await this.becomes();
  }

  /** Puts a program there that is refused, and then the one before it. */
  async without<Result>(changes: readonly Change[], act: () => Promise<Result>): Promise<Result> {
    await this.puts(synth([...this.changes, ...changes]));
    const result = await act();
    await this.becomes();
    return result;
  }

  script(line: string): Promise<Said> {
    return this.machine.run(`cd ${LAB}/host && ${line}`, { user: this.user, env: this.env });
  }

  /** Runs a script that must succeed, and then verify.sh. */
  async well(line: string): Promise<Said> {
    const said = await this.script(line);
    assert.equal(said.status, 0, `${line}\n${said.text.slice(-4000)}`);
    return said;
  }

  async verified(): Promise<void> {
    const said = await this.script('./verify.sh');
    assert.equal(said.status, 0, said.text);
  }

  /** Runs up.sh while requests go on, and then verify.sh. */
  async upAndVerified(line = './up.sh'): Promise<{ said: Said; seconds: number; lost: string }> {
    const stream = await Stream.start(this.machine);
    try {
      const said = await this.well(line);
      await this.verified();
      return { said, seconds: said.seconds, lost: await stream.stop() };
    } finally {
      await stream.stop();
    }
  }

  /** Runs a script that must stop and say why. */
  async refused(line: string, ...reasons: readonly RegExp[]): Promise<Said> {
    const said = await this.script(line);
    assert.notEqual(said.status, 0, said.text);
    for (const reason of reasons) assert.match(said.text, reason);
    return said;
  }

  kubectl(words: string): Promise<string> {
    return this.machine.must(`${KUBECTL} ${words}`);
  }

  /** Starts up.sh and all that it runs, and kills them once a command succeeds. */
  async killedWhen(condition: string, before = ':'): Promise<void> {
    await this.machine.must(
      `cd ${LAB}/host
      ${before}
      setsid ./up.sh > /tmp/killed 2>&1 < /dev/null & up=$!
      for _ in $(seq 1200); do
        if ${condition} > /dev/null 2>&1; then kill -KILL -- "-$up"; exit; fi
        if ! kill -0 "$up" 2> /dev/null; then break; fi
        sleep 0.1
      done
      echo 'up.sh ended before' >&2
      cat /tmp/killed >&2
      exit 1`,
    );
  }

  /** Starts up.sh and all that it runs, and kills them some seconds after a step began. */
  async killedAt(step: string, seconds: number): Promise<void> {
    await this.machine.must(
      `cd ${LAB}/host
      mkfifo /tmp/said
      setsid ./up.sh > /tmp/said 2>&1 < /dev/null & up=$!
      killed=
      while IFS= read -r line; do
        printf '%s\\n' "$line"
        if [ "$line" = '== ${step}' ]; then sleep ${seconds}; kill -KILL -- "-$up" && killed=yes; break; fi
      done < /tmp/said >&2
      rm /tmp/said
      [ "$killed" ]`,
    );
  }

  /** Whether Helm has the release in this state. */
  static helmIs(status: string): string {
    return (
      `[ -n "$(${KUBECTL} --namespace kube-system get secret --selector owner=helm,status=${status} --output ` +
      'name)" ]'
    );
  }

  /** Sums of all files of /etc, kernel settings of the network, what runs, and what Docker has. */
  state(): Promise<string> {
    // Not what counts by itself, nor what is of one interface: those of containers come and go.
    const settings = "sysctl --all --pattern '^net[.]' 2> /dev/null | grep -vE '_count |[.](conf|neigh)[.]'";
    return this.machine.must(
      "find /etc -type f ! -name '*.pwd.lock' -exec md5sum {} + | sort -k 2; ls /var/lib/cdk8s-cilium 2> " +
        "/dev/null; docker ps --all --format '{{.Names}}'; docker network ls --format '{{.Name}}'; " +
        `ps -e --format comm= | grep -vxE 'ps|grep|sort|bash|sleep|node|nsenter|env' | sort; ${settings}; ` +
        "sysctl --all --pattern '^net[.]ipv[46][.](conf|neigh)[.](all|default|lo)[.]' 2> /dev/null",
    );
  }
}

/** Compares states: only lines that differ are shown. */
export function assertSame(after: string, before: string): void {
  const [now, then] = [after.split('\n'), before.split('\n')];
  assert.deepEqual(
    { more: now.filter((one) => !then.includes(one)), less: then.filter((one) => !now.includes(one)) },
    { more: [], less: [] },
  );
}
