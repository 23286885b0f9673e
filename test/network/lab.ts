// One host with its nodes, in network namespaces: FRR and HAProxy as the generated scripts start them, a BGP speaker
// and a web server on each node. Everything lives in namespaces of its own, memory only, and ends with the first
// process in them, which ends when this process does.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { namespaces, program, type Need } from '../readers/requires';
import type { Files } from '../support/snapshot';
import { nodesOf, speakerOf, type ClusterNode, type Speaker } from './cilium';
import { gatewaysOf, listenersOf, type GatewayRef, type Listener } from './gateways';
import { goProgram } from './go-program';

export const networkNeeds: readonly Need[] = [
  namespaces,
  program('/usr/lib/frr/frrinit.sh'),
  program('/usr/lib/frr/frr-reload.py'),
  program('/etc/init.d/haproxy'),
  program('service'),
  program('ip'),
  program('sysctl'),
  program('curl'),
  program('go'),
];

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Route {
  readonly destination: string;
  readonly nextHops: string[];
}

/** One answer, or none (status 0), seen by client.mjs. */
export interface Answer {
  readonly asked: number;
  readonly took: number;
  readonly status: number;
  readonly node: string;
  /** Why there is none. */
  readonly why?: string;
}

const HERE = __dirname;
const PATH = '/run/lab/stubs:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export class Lab {
  /**
   * Brings up the host and its nodes; none of the generated scripts has run by then. Nodes that are `empty` have a
   * network and nothing else: no speaker, no server, no address of a Gateway.
   */
  public static async start(files: Files, empty = false): Promise<Lab> {
    const { network } = dockerNetwork(files);
    const args = ['--net', '--mount', '--pid', '--uts', '--ipc', '--fork', '--kill-child', '--mount-proc'];
    const unshare = spawn('unshare', [...args, 'bash', join(HERE, 'setup.sh'), network], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    unshare.stderr.on('data', (data) => (said += data));
    await new Promise<void>((resolve, reject) => {
      unshare.stdout.on('data', () => resolve());
      unshare.on('exit', () => reject(new Error(`the lab does not start: ${said}`)));
    });
    const lab = new Lab(files, unshare, empty);
    try {
      await lab.fill();
      await Promise.all(lab.nodes.map((_, i) => lab.startNode(i)));
      return lab;
    } catch (error) {
      await lab.stop();
      throw error;
    }
  }

  public readonly nodes: ClusterNode[];
  /** Address of each node on the Docker network: what a node gets when it starts. */
  public readonly addresses: string[];
  private readonly pid: string;
  private served?: GatewayRef[];

  private constructor(
    private readonly files: Files,
    private readonly unshare: ChildProcess,
    private readonly empty: boolean,
  ) {
    this.nodes = nodesOf(files);
    const { gateway } = dockerNetwork(files);
    // Docker gives the first addresses that are free; the gateway's is the first of all.
    this.addresses = this.nodes.map((_, i) => gateway.replace(/\d+$/, (last) => String(Number(last) + 1 + i)));
    this.pid = readFileSync(`/proc/${unshare.pid}/task/${unshare.pid}/children`, 'utf8').trim();
  }

  private async fill(): Promise<void> {
    const stub = readFileSync(join(HERE, 'stubs/control-plane'), 'utf8');
    const own: Files = {
      ...(this.empty
        ? {}
        : Object.fromEntries(this.gateways.map(({ name, address }) => [`gateways/${name}`, address]))),
      'server.mjs': readFileSync(join(HERE, 'server.mjs'), 'utf8'),
      'client.mjs': readFileSync(join(HERE, 'client.mjs'), 'utf8'),
      'stubs/modprobe': readFileSync(join(HERE, 'stubs/modprobe'), 'utf8'),
      ...Object.fromEntries(['docker', 'k3d', 'helm', 'kubectl'].map((name) => [`stubs/${name}`, stub])),
      ...Object.fromEntries(Object.entries(this.files).map(([file, text]) => [`dist/${file}`, text])),
    };
    await Promise.all(Object.entries(own).map(([file, text]) => this.write(`/run/lab/${file}`, text)));
  }

  /** Kills all processes of the lab; with them go its namespaces and files. */
  public async stop(): Promise<void> {
    if (this.unshare.exitCode !== null || this.unshare.signalCode !== null) return;
    const gone = new Promise((resolve) => this.unshare.on('exit', resolve));
    this.unshare.stdin!.end();
    await gone;
  }

  // --- commands

  /** Runs a bash script in the host's namespaces. */
  public run(script: string, ...args: string[]): Promise<Outcome> {
    return this.exec(['bash', '-c', script, 'lab', ...args]);
  }

  /** The same, and it must succeed. */
  public async must(script: string, ...args: string[]): Promise<string> {
    const { status, stdout, stderr } = await this.run(script, ...args);
    if (status !== 0) throw new Error(`${script} exits with ${status}\n${stdout}${stderr}`);
    return stdout;
  }

  /** Runs one of the generated scripts as a user does. */
  public script(name: 'up.sh' | 'verify.sh' | 'down.sh', ...args: string[]): Promise<Outcome> {
    // There is no network to download from. Where kubectl is played, nobody reads either.
    const offline = 'export CILIUM_CHART=/run/lab/chart GATEWAY_API_CRDS=/run/lab/crds';
    return this.run(`cd /run/lab/dist/host && ${offline} && exec timeout 150 "./$@"`, name, ...args);
  }

  private enter(command: string[]): [string, string[]] {
    return ['nsenter', ['--target', this.pid, '--mount', '--net', '--pid', '--uts', '--ipc', '--wd=/', ...command]];
  }

  private exec(command: string[], input = ''): Promise<Outcome> {
    const [nsenter, args] = this.enter(command);
    return new Promise((resolve, reject) => {
      const env = { PATH, LC_ALL: 'C.UTF-8', LAB: '/run/lab', TMPDIR: '/run/lab/tmp', HOME: '/run/lab', TERM: 'dumb' };
      const child = spawn(nsenter, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
      let [stdout, stderr] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (data) => (stdout += data));
      child.stderr.setEncoding('utf8').on('data', (data) => (stderr += data));
      child.stdin.on('error', () => undefined);
      child.on('error', reject);
      // A daemon that the command started may hold the pipes for ever: then what counts is that nothing more comes.
      const done = () => resolve({ status: child.exitCode ?? 128, stdout, stderr });
      const whenSilent = (length: number) =>
        setTimeout(
          () =>
            setImmediate(() => {
              const now = stdout.length + stderr.length;
              if (now === length) done();
              else whenSilent(now);
            }),
          100,
        );
      child.on('close', done).on('exit', () => whenSilent(-1));
      child.stdin.end(input);
    });
  }

  /** Writes a file in the lab. */
  public async write(file: string, text: string): Promise<void> {
    const mode = /\.sh$|\/stubs\//.test(file) ? '755' : '644';
    const { status, stderr } = await this.exec(
      ['bash', '-ec', 'mkdir -p "${1%/*}"; cat > "$1"; chmod "$2" "$1"', 'lab', file, mode],
      text,
    );
    if (status !== 0) throw new Error(`${file}: ${stderr}`);
  }

  // --- nodes

  public async startNode(i: number): Promise<void> {
    await this.must(
      `
      set -e
      ip netns add "$1"
      ip link add "$1" type veth peer name eth0 netns "$1"
      ip link set "$1" master cilium up
      ip netns exec "$1" sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2 # no ARP is for a Service, or tells of one, but Cilium's
      ip -n "$1" link set lo up
      ip -n "$1" link set eth0 up
      ip -n "$1" address add "$2" dev eth0
    `,
      `node${i}`,
      this.onNetwork(this.addresses[i]),
    );
    if (this.empty) return;
    await Promise.all(this.gateways.map(({ address }) => this.serve(i, address)));
    await Promise.all([this.startServer(i), this.startSpeaker(i)]);
  }

  /** The node takes what comes for this address, as Cilium does with that of a Service. */
  public async serve(i: number, address: string): Promise<void> {
    await this.must('ip -n "$1" address add "$2/32" dev lo', `node${i}`, address);
  }

  private onNetwork(address: string): string {
    return `${address}/${dockerNetwork(this.files).network.split('/')[1]}`;
  }

  private get gateways(): GatewayRef[] {
    return (this.served ??= gatewaysOf(this.files));
  }

  /** What Cilium's allocator gives the first Gateway. */
  public get gatewayAddress(): string {
    return this.gateways[0].address;
  }

  /** Starts the node's web server, which serves these listeners (those of the lab's files, unless others are given). */
  public async startServer(i: number, listeners: Listener[] = listenersOf(this.files)): Promise<void> {
    await this.write(`/run/lab/node${i}.server.json`, JSON.stringify(listeners));
    await this.inNode(i, 'server', 'node', '/run/lab/server.mjs', this.nodes[i].name, `/run/lab/node${i}.server.json`);
  }

  /** Starts the node's speaker as `files` have it (those of the lab, unless others are given). */
  public async startSpeaker(i: number, files = this.files): Promise<void> {
    const speaker = speakerOf(files, this.nodes[i], this.addresses[i]);
    if (speaker) await this.speak(i, speaker);
  }

  /** Starts a speaker on the node. */
  public async speak(i: number, speaker: Speaker): Promise<void> {
    await this.write(`/run/lab/node${i}.json`, JSON.stringify(speaker));
    await this.inNode(i, 'speaker', goProgram('speaker'), `/run/lab/node${i}.json`);
  }

  /** Starts a program in a node; its output goes to /run/lab/NODE.NAME.log, its process id to …pid. */
  public async inNode(i: number, name: string, ...command: string[]): Promise<void> {
    await this.must(
      `
      node=$1 name=$2
      shift 2
      # Without \`ip netns exec\`, which would give it a mount namespace of its own.
      setsid nsenter --net=/run/netns/$node "$@" >> /run/lab/$node.$name.log 2>&1 < /dev/null &
      echo $! > /run/lab/$node.$name.pid
    `,
      `node${i}`,
      name,
      ...command,
    );
  }

  /** What one of a node's programs has printed. */
  public log(i: number, name: string): Promise<string> {
    return this.must('cat "/run/lab/node$1.$2.log"', String(i), name);
  }

  /** Ends one of a node's programs at once; the kernel then closes its connections. */
  public async kill(i: number, name: string): Promise<void> {
    await this.must('kill -9 "$(cat "/run/lab/node$1.$2.pid")"', String(i), name);
  }

  /** Asks one of a node's programs to end, and waits until it has. */
  public async end(i: number, name: string): Promise<void> {
    await this.must(
      'pid=$(cat "/run/lab/node$1.$2.pid"); kill "$pid" 2> /dev/null || true; timeout 20 tail --pid "$pid" ' +
        '--follow /dev/null',
      String(i),
      name,
    );
  }

  /** What Cilium announces on a node. */
  public announced(i: number): string[] {
    return speakerOf(this.files, this.nodes[i], this.addresses[i])!.Announce;
  }

  /** Makes a node announce these, and withdraw the others. */
  public async announce(i: number, prefixes: string[]): Promise<void> {
    const speaker = speakerOf(this.files, this.nodes[i], this.addresses[i]);
    await this.write(`/run/lab/node${i}.json`, JSON.stringify({ ...speaker, Announce: prefixes }));
    await this.must('kill -HUP "$(cat "/run/lab/node$1.speaker.pid")"', String(i));
  }

  /** A node whose container stopped. */
  public async stopNode(i: number): Promise<void> {
    await this.must(
      `
      for name in speaker server; do kill -9 "$(cat "/run/lab/$1.$name.pid")"; done
      ip netns delete "$1"
      ip link delete "$1" 2> /dev/null || true
    `,
      `node${i}`,
    );
  }

  /** The node's network cable: what it sends and gets is lost, and nobody is told. */
  public async link(i: number, state: 'up' | 'down'): Promise<void> {
    await this.must('ip link set "$1" "$2"', `node${i}`, state);
  }

  // --- what can be seen

  /** How many BGP sessions are established. */
  public async sessions(): Promise<number> {
    if (this.byBird)
      return Number(await this.must('birdc -r show protocols 2> /dev/null | grep -c Established || true'));
    return Object.values(await this.peers()).filter((peer: any) => peer.state === 'Established').length;
  }

  private get byBird(): boolean {
    return 'host/bird/bird.conf' in this.files;
  }

  /** The sessions as FRR tells of them. */
  public async peers(): Promise<Record<string, any>> {
    const { stdout } = await this.run("vtysh -c 'show bgp ipv4 unicast summary json' 2> /dev/null");
    return (stdout ? JSON.parse(stdout) : {}).peers ?? {};
  }

  /** What the router put into the kernel. */
  public async routes(): Promise<Route[]> {
    const found = JSON.parse((await this.must(`ip -json route show proto ${this.byBird ? 'bird' : 'bgp'}`)) || '[]');
    return found.map((route: any) => ({
      destination: route.dst,
      nextHops: (route.nexthops ?? [route]).map((hop: any) => hop.gateway).sort(),
    }));
  }

  /** Waits until `is` holds; the time that took in milliseconds. */
  public async until(what: string, seconds: number, is: () => Promise<boolean>): Promise<number> {
    const start = Date.now();
    while (!(await is())) {
      if (Date.now() - start > seconds * 1000) throw new Error(`waited ${seconds} s in vain until ${what}`);
      await sleep(50);
    }
    return Date.now() - start;
  }

  /** Waits until the Gateway's address has so many next hops; patient, for the machine may be busy with other tests. */
  public async untilRouted(nodes: number, seconds = 90, address = this.gatewayAddress): Promise<number> {
    try {
      return await this.until(`${address} has ${nodes} next hops`, seconds, async () =>
        (await this.routes()).some((route) => route.destination === address && route.nextHops.length === nodes),
      );
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${await this.evidence()}`);
    }
  }

  /** What the router and the speakers say, for who reads why a test failed. */
  private async evidence(): Promise<string> {
    const { stdout } = await this.run(`
      ip route show
      vtysh -c 'show bgp summary' 2> /dev/null
      birdc -r show protocols 2> /dev/null
      tail --lines 5 /run/lab/*.speaker.log
    `);
    return stdout;
  }

  /** Asks without pause until it is told to stop. */
  public traffic(url: string, host: string, timeoutSeconds: number): Traffic {
    const [nsenter, args] = this.enter(['node', '/run/lab/client.mjs', url, host, '50', String(timeoutSeconds * 1000)]);
    return new Traffic(spawn(nsenter, args, { stdio: ['pipe', 'pipe', 'inherit'] }));
  }
}

export class Traffic {
  private text = '';

  public constructor(private readonly child: ChildProcess) {
    child.stdout!.setEncoding('utf8').on('data', (data) => (this.text += data));
  }

  public get answers(): Answer[] {
    const lines = this.text
      .slice(0, this.text.lastIndexOf('\n') + 1)
      .split('\n')
      .filter(Boolean);
    return lines.map((line) => JSON.parse(line)).sort((a, b) => a.asked - b.asked);
  }

  public async stop(): Promise<Answer[]> {
    const gone = new Promise((resolve) => this.child.on('exit', resolve));
    this.child.stdin!.end();
    await gone;
    return this.answers;
  }
}

/** The Docker network as up.sh makes it. */
function dockerNetwork(files: Files): { network: string; gateway: string } {
  const create = /docker network create .*--subnet [\d.]+\/(\d+) .*--gateway ([\d.]+)/.exec(files['host/up.sh']);
  if (!create) throw new Error('up.sh makes no Docker network');
  return { network: `${create[2]}/${create[1]}`, gateway: create[2] };
}
