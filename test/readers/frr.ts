// FRR: vtysh and bgpd read frr.conf, FRR's start script reads the daemons file.
import { chmodSync, chownSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namespaces, program } from './requires';
import { Complaint, run, withFolder } from './tool';

const DAEMON_FOLDER = '/usr/lib/frr';

/** For what runs FRR's daemons: all but the syntax check. */
export const frrNeeds = [program('/usr/lib/frr/bgpd'), namespaces];
export const frrSyntaxNeeds = [program('vtysh')];

// A daemon makes a folder of its process id there and leaves it behind; the next with that id complains.
const OWN_CRASH_LOGS = 'mkdir -p /var/tmp/frr && mount -t tmpfs none /var/tmp/frr';

/** `vtysh --dryrun`: every line is a command of some daemon. It does not look at values. */
export function checkFrrSyntax(file: string): void {
  withFolder((folder) => {
    writeFileSync(join(folder, 'vtysh.conf'), ''); // vtysh complains where it has none
    const { status, stdout, stderr } = run('vtysh', ['--config_dir', folder, '--dryrun', '--inputfile', file]);
    if (status !== 0 || stderr !== '') throw new Complaint('vtysh', stdout + stderr);
  });
}

/**
 * `bgpd --dryrun`: bgpd executes the file without a network, and finds what a syntax check cannot, such as a prefix
 * that is none. Lines for other daemons or for vtysh itself (`service integrated-vtysh-config`, `ip route`) are errors
 * to it, but for our line of zebra, which vtysh keeps from it, as it does at the start of FRR. It exits 0 whatever it
 * finds: only silence means that it is content.
 */
export function checkFrrBgp(file: string): void {
  withFrrFolder((folder) => {
    const config = copyForFrr(file, folder);
    writeFileSync(config, readFileSync(config, 'utf8').replace(/^ip(v6)? nht resolve-via-default$/gm, '!'));
    const own = ['-p', '0', '-z', join(folder, 'zserv.api'), '-i', join(folder, 'bgpd.pid'), '--vty_socket', folder];
    const shell = ['bash', '-ec', `${OWN_CRASH_LOGS}; exec ${DAEMON_FOLDER}/bgpd "$@"`, 'bgpd'];
    const { status, stdout, stderr } = run('unshare', ['--mount', ...shell, '--dryrun', '-f', config, ...own]);
    if (status !== 0 || stdout + stderr !== '') throw new Complaint('bgpd', stdout + stderr);
  });
}

export interface FrrDumps {
  /** What FRR shows as its running configuration after it loaded the file. */
  readonly first: string;
  /** The same after it loaded `first`. */
  readonly second: string;
}

/**
 * Loads frr.conf into running daemons, has them write their configuration, and loads that once more into fresh ones.
 * `daemons` are their names and command line options, as `readFrrDaemons` returns them.
 */
export function roundTripFrr(file: string, daemons: Readonly<Record<string, string>> = DEFAULT_DAEMONS): FrrDumps {
  return withFrrFolder((folder) => {
    const first = dumpFrr(file, daemons);
    const dump = join(folder, 'first.conf');
    writeFileSync(dump, first);
    return { first, second: dumpFrr(dump, daemons) };
  });
}

const DEFAULT_DAEMONS = { zebra: '', staticd: '', bgpd: '' };

// The folder, the settings and then daemons with their options, one an argument. The namespaces end with this shell
// and take the daemons with them: nothing is left to be cleaned up, whatever happens.
const LOAD_AND_DUMP = `
set -eu
folder=$1 config=$2
shift 2
hostname router
ip link set lo up
${OWN_CRASH_LOGS}
# A router forwards: where the kernel does not, FRR writes 'no ip forwarding' into its configuration.
sysctl -q -w net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
while [ $# -gt 0 ]; do
  port=
  if [ "$1" = bgpd ]; then port='-p 0'; fi
  # What a daemon says as it starts is about this machine (no MPLS in its kernel), unless it does not start.
  ${DAEMON_FOLDER}/$1 -d $2 -z "$folder/zserv.api" -i "$folder/$1.pid" --vty_socket "$folder" $port \\
    > "$folder/$1.start" 2>&1 || { cat "$folder/$1.start" >&2; exit 1; }
  shift 2
done
# A daemon also has remarks on what is right, such as that graceful restart begins with the next session.
vtysh --vty_socket "$folder" --config_dir "$folder" -f "$config" > "$folder/load" 2>&1 && status=0 || status=$?
if [ "$status" != 0 ] || grep -q % "$folder/load"; then cat "$folder/load" >&2; exit 1; fi
vtysh --vty_socket "$folder" --config_dir "$folder" -c 'show running-config no-header'
`;

function dumpFrr(file: string, daemons: Readonly<Record<string, string>>): string {
  return withFrrFolder((folder) => {
    const config = copyForFrr(file, folder);
    writeFileSync(join(folder, 'vtysh.conf'), '');
    const apart = ['--net', '--pid', '--uts', '--fork', '--kill-child', '--mount-proc'];
    const shell = ['bash', '-c', LOAD_AND_DUMP, 'frr', folder, config, ...Object.entries(daemons).flat()];
    const { status, stdout, stderr } = run('unshare', [...apart, ...shell], { timeoutSeconds: 120 });
    if (status !== 0 || stderr !== '') throw new Complaint('FRR', stderr || stdout);
    return stdout;
  });
}

/**
 * The statements of a configuration in their order, indented as they stand: without comments, and without the lines
 * that FRR writes by itself or that name the machine.
 */
export function frrStatements(config: string): string[] {
  return config
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !/^\s*([!#]|$)/.test(line))
    .filter((line) => !/^(frr version |hostname |end$)/.test(line));
}

export interface FrrDaemons {
  /** The daemons which FRR would start, in its order, with their options. zebra and staticd always are among them. */
  readonly daemons: Record<string, string>;
  readonly vtyshEnable: boolean;
}

// What FRR's own start script makes of /etc/frr/daemons. It lays a folder over /etc/frr, in a private mount namespace.
const LIST_DAEMONS = `
mount --bind "$1" /etc/frr
log_success_msg() { :; }
log_warning_msg() { echo "$@" >&2; }
log_failure_msg() { echo "$@" >&2; }
. ${DAEMON_FOLDER}/frrcommon.sh
echo "\${vtysh_enable:-no}"
for daemon in $(daemon_list); do
  options=\${daemon}_options
  printf '%s %s\\n' "$daemon" "\${!options:-}"
done
`;

/** Reads a daemons file as FRR's start script does: whatever the script or bash says about it is a complaint. */
export function readFrrDaemons(file: string): FrrDaemons {
  const syntax = run('bash', ['-n', file]);
  if (syntax.status !== 0 || syntax.stderr !== '') throw new Complaint('bash', syntax.stderr);
  return withFrrFolder((folder) => {
    copyFileSync(file, join(folder, 'daemons'));
    writeFileSync(join(folder, 'frr.conf'), '');
    const { status, stdout, stderr } = run('unshare', ['--mount', 'bash', '-c', LIST_DAEMONS, 'frr', folder]);
    if (status !== 0 || stderr !== '') throw new Complaint('frrcommon.sh', stderr || stdout);
    const [vtyshEnable, ...lines] = stdout.trimEnd().split('\n');
    const daemons = lines.map((line) => {
      const [name, ...options] = line.split(/\s+/).filter((word) => word !== '');
      return [name, options.join(' ')];
    });
    return { daemons: Object.fromEntries(daemons), vtyshEnable: vtyshEnable === 'yes' };
  });
}

/** FRR's daemons run as user frr and write their sockets beside what they read. */
function withFrrFolder<T>(work: (folder: string) => T): T {
  return withFolder((folder) => {
    chmodSync(folder, 0o755);
    const [uid, gid] = run('id', ['-u', 'frr'])
      .stdout.concat(run('id', ['-g', 'frr']).stdout)
      .split('\n')
      .map(Number);
    if (process.getuid?.() === 0) chownSync(folder, uid, gid);
    return work(folder);
  });
}

function copyForFrr(file: string, folder: string): string {
  const copy = join(folder, 'frr.conf');
  copyFileSync(file, copy);
  chmodSync(copy, 0o644);
  return copy;
}

/** What a configuration says, each statement behind those that it stands in: FRR writes them in an order of its own. */
export function frrContents(config: string): string[] {
  const around: string[] = [];
  return frrStatements(config)
    .filter((line) => !/^ *exit/.test(line))
    .map((line) => {
      around.length = line.search(/\S/);
      around.push(line.trim());
      return around.join(' > ');
    })
    .sort();
}
