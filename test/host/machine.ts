// A machine within this one, made of namespaces: its own root folder, network, processes, mounts and control groups,
// its own dockerd. Nothing of the machine around it changes but three kernel settings, which the kubelet sets for all,
// and which are put back. guard.sh removes it, also where this process is killed.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SETTINGS = ['vm/overcommit_memory', 'kernel/panic', 'kernel/panic_on_oops'].map((path) => `/proc/sys/${path}`);
const GROUPS = '/sys/fs/cgroup';

export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, as they came. */
  readonly text: string;
  readonly seconds: number;
}

export interface Content {
  /** Programs for /usr/local/bin, by name. */
  readonly bin: Readonly<Record<string, string>>;
  /** Folder with what the machine may download: HOST/PATH. */
  readonly www: string;
  /** Archive of images, for its Docker. */
  readonly images?: string;
}

export class Machine {
  static async on({ bin, www, images }: Content): Promise<Machine> {
    const machine = new Machine(mkdtempSync(join(tmpdir(), 'machine-')));
    const files = join(machine.folder, 'files');
    for (const path of ['docker', 'files/bin', 'root', 'disk'])
      mkdirSync(join(machine.folder, path), { recursive: true });
    for (const [name, path] of Object.entries(bin)) copyFileSync(path, join(files, 'bin', name));
    for (const name of ['start.sh', 'mirror.mjs']) copyFileSync(join(__dirname, name), join(files, name));
    writeFileSync(join(files, 'node'), process.execPath);
    spawnSync('cp', ['-rL', www, join(files, 'www')]);
    try {
      await machine.holdDisk();
      await machine.start();
      if (images) await machine.must(`docker load --quiet --input ${images} > /dev/null`);
      return machine;
    } catch (error) {
      machine.remove();
      throw error;
    }
  }

  private disk?: ChildProcess;
  private guard?: ChildProcess;
  private process?: ChildProcess;
  /** Process 1 of the machine, seen from here. */
  private init = 0;
  private readonly group: string;

  private constructor(readonly folder: string) {
    this.group = folder.split('/').pop()!;
  }

  /** The disk is memory that a process holds: what the machine writes stays when its power goes, and goes with us. */
  private async holdDisk(): Promise<void> {
    const disk = join(this.folder, 'disk');
    this.disk = spawn(
      'unshare',
      ['--mount', 'bash', '-c', `mount -t tmpfs tmpfs ${disk} && touch ${disk}/there && exec sleep infinity`],
      {
        stdio: 'ignore',
      },
    );
    // Of its own session: SIGINT from a terminal is for this process alone.
    this.guard = spawn(
      'bash',
      [join(__dirname, 'guard.sh'), this.folder, this.group, String(this.disk.pid), ...SETTINGS],
      { stdio: ['pipe', 'pipe', 'ignore'], detached: true },
    );
    const ready = new Promise((resolve) => this.guard!.stdout!.once('data', resolve));
    await until('the disk', 10, () => existsSync(`/proc/${this.disk!.pid}/root${disk}/there`));
    await ready;
  }

  /** Whether there is no room on it, or as much as before. Docker's own folder is elsewhere. */
  diskIsFull(full: boolean): void {
    const script = full
      ? 'used=$(df --output=used -k "$1" | tail -n 1) && mount -o "remount,size=$((used + 8))k" "$1" && cat ' +
        '/dev/zero > "$1/filler"; true'
      : 'mount -o remount,size=50% "$1" && rm -f "$1/filler"';
    const inside = [`--target=${this.disk!.pid}`, '--mount', 'bash', '-c', script, 'disk', join(this.folder, 'disk')];
    const { status, stderr } = spawnSync('nsenter', inside, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }

  /** Switches it on. */
  async start(): Promise<void> {
    // Groups first: a namespace of groups begins where the process is.
    const enter = `
      for group in ${GROUPS}/*/; do
        [ -e "$group/cgroup.procs" ] && [ "$(basename "$group")" != unified ] || continue
        mkdir -p "$group/$1"
        for file in cpuset.cpus cpuset.mems; do
          if [ -e "$group/$file" ]; then cat "$group/$file" > "$group/$1/$file"; fi
        done
        echo 0 > "$group/$1/cgroup.procs"
      done
      exec unshare --mount --net --uts --ipc --pid --cgroup --fork --kill-child=SIGKILL bash "$2/boot.sh" "$3"`;
    this.process = spawn(
      'nsenter',
      [`--target=${this.disk!.pid}`, '--mount', 'bash', '-c', enter, 'machine', this.group, __dirname, this.folder],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [this.process.stdout!, this.process.stderr!]) stream.on('data', (part) => (said += part));
    const { pid } = this.process;
    await until('the machine to start', 90, async () => {
      if (this.process!.exitCode !== null) throw new Error(`the machine ended: ${said}`);
      this.init = Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')[0]);
      return this.init > 0 && (await this.run('test -e /run/started')).status === 0;
    });
  }

  /** Cuts its power. */
  async kill(): Promise<void> {
    if (!this.process || this.process.exitCode !== null) return;
    const gone = new Promise((resolve) => this.process!.once('exit', resolve));
    process.kill(this.init, 'SIGKILL');
    await gone;
    removeGroups(this.group);
  }

  /** Runs a script in it, as its root. */
  run(
    script: string,
    { user = 'root', env = {}, input }: { user?: string; env?: Record<string, string>; input?: Buffer } = {},
  ): Promise<Said> {
    const began = Date.now();
    const home = user === 'root' ? '/root' : `/home/${user}`;
    const vars = {
      HOME: home,
      USER: user,
      TERM: 'dumb',
      LANG: 'C.UTF-8',
      PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      ...env,
    };
    const as = user === 'root' ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups'];
    const child = spawn(
      'nsenter',
      [
        `--target=${this.init}`,
        '--all',
        '--root',
        '--wd',
        'env',
        '--ignore-environment',
        ...Object.entries(vars).map(([name, value]) => `${name}=${value}`),
        ...as,
        'bash',
        '-c',
        `cd && ${script}`,
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    child.stdin.on('error', () => undefined).end(input);
    let [stdout, stderr, text] = ['', '', ''];
    child.stdout.on('data', (part) => ((stdout += part), (text += part)));
    child.stderr.on('data', (part) => ((stderr += part), (text += part)));
    return new Promise((resolve) =>
      child.on('close', (code) =>
        resolve({ status: code ?? 255, stdout, stderr, text, seconds: (Date.now() - began) / 1000 }),
      ),
    );
  }

  async must(script: string, options?: Parameters<Machine['run']>[1]): Promise<string> {
    const { status, stdout, text } = await this.run(script, options);
    if (status !== 0) throw new Error(`${script}: ${status}\n${text.slice(-3000)}`);
    return stdout;
  }

  /** Puts the files of a folder in place of those of a folder of the machine. */
  async put(folder: string, at: string): Promise<void> {
    const { stdout } = spawnSync('tar', ['-C', folder, '-c', '.'], { maxBuffer: 1e9 });
    await this.must(`rm -rf ${at} && mkdir -p ${at} && tar --no-same-owner -C ${at} -x`, { input: stdout });
  }

  remove(): void {
    if (!this.guard) return;
    this.guard.kill('SIGTERM');
    for (let i = 0; i < 600 && existsSync(this.folder); i++) spawnSync('sleep', ['0.1']);
  }
}

/** The control groups of a machine that has ended: the next start makes them anew. */
function removeGroups(group: string): void {
  for (const kind of readdirSync(GROUPS)) {
    const folder = join(GROUPS, kind, group);
    if (existsSync(folder)) spawnSync('find', [folder, '-depth', '-type', 'd', '-exec', 'rmdir', '{}', '+']);
  }
}

export async function until(what: string, seconds: number, condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
