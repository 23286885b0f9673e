const RESERVED = new Set([
  'case',
  'coproc',
  'do',
  'done',
  'elif',
  'else',
  'esac',
  'fi',
  'for',
  'function',
  'if',
  'in',
  'select',
  'then',
  'time',
  'until',
  'while',
]);

/** A word for bash: quoted if it is a keyword, or holds a character with a meaning in bash. */
export function word(value: string | number): string {
  const text = String(value);
  return /^[A-Za-z0-9_.,:/@%+=-]+$/.test(text) && !RESERVED.has(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}

/** A command line of quoted words. */
export function command(...words: (string | number)[]): string {
  return words.map(word).join(' ');
}

/** Permission bits in the octal form of commands. */
export function modeOf(bits: number): string {
  return bits.toString(8).padStart(4, '0');
}

/** Text for a comment or message: one line. */
export function line(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** One thing that a script does. */
export interface Step {
  /** Its name on the command line and in reports: letters, digits and "-". */
  readonly name: string;
  readonly title: string;
  readonly lines: string[];
  /** Lines that show what the step would change, and change nothing. */
  readonly plan?: string[];
}

/** A script that runs all steps in order, or only those that its arguments name. */
export function stepScript(options: {
  header: string;
  name: string;
  purpose: string;
  /** Options beside --dry-run: each sets a variable of its name. */
  options?: { name: string; help: string }[];
  helpers: string;
  /** Lines before the first step, even if it is not the first of all. */
  first?: string[];
  steps: Step[];
  /** Functions that other lines call. Users cannot name them. */
  extra?: Step[];
  /** Lines after the last step, if no step failed. */
  last?: string[];
}): string {
  const { header, name, purpose, helpers, first = [], steps, extra = [], last = [] } = options;
  const switches = [{ name: 'dry-run', help: 'prints the commands and runs none' }, ...(options.options ?? [])];
  const width = Math.max(
    ...[...steps, ...switches.map((one) => ({ name: `--${one.name}` }))].map((one) => one.name.length),
  );
  const variable = (text: string) => text.replace(/-/g, '_');
  const functions = [
    ...[...steps, ...extra].map((step) => bashFunction(`step_${variable(step.name)}`, step.lines)),
    ...(options.options?.some((one) => one.name === 'plan')
      ? steps.map((step) => bashFunction(`plan_${variable(step.name)}`, step.plan ?? [':']))
      : []),
  ];
  return `#!/usr/bin/env bash
# ${header}
set -Eeuo pipefail
unset CDPATH
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
cd -- "$(dirname -- "\${BASH_SOURCE[0]}")"

usage() {
  cat <<'END'
Usage: ./${name} ${switches.map((one) => `[--${one.name}]`).join(' ')} [STEP...]
${purpose}
Without STEP, all of them in this order:
${steps.map((step) => `  ${step.name.padEnd(width)}  ${line(step.title)}`).join('\n')}

${switches.map((one) => `  ${`--${one.name}`.padEnd(width)}  ${one.help}`).join('\n')}
END
}

all_steps=(${steps.map((step) => step.name).join(' ')})
steps=()
${switches.map((one) => `${variable(one.name)}=\n`).join('')}for argument in "$@"; do
  case $argument in
${switches.map((one) => `    --${one.name}) ${variable(one.name)}=yes ;;`).join('\n')}
    --help) usage && exit ;;
    *)
      if [[ " \${all_steps[*]} " != *" $argument "* ]]; then
        echo "${name}: no such step or option: $argument" >&2
        usage >&2
        exit 64
      fi
      steps+=("$argument")
      ;;
  esac
done
if ((\${#steps[@]} == 0)); then steps=("\${all_steps[@]}"); fi
${helpers}
${functions.join('\n\n')}

current=
trap '((BASH_SUBSHELL)) || echo "${name}: step $current failed" >&2' ERR
${first.map((text) => `${text}\n`).join('')}for current in "\${steps[@]}"; do
  echo "== $current"
  began=$SECONDS
  "step_\${current//-/_}"
  if ((SECONDS - began > 2)); then echo "   $current took $((SECONDS - began)) s"; fi
done
${last.map((text) => `${text}\n`).join('')}`;
}

function bashFunction(name: string, lines: string[]): string {
  return `${name}() {\n${lines.map((text) => (text ? `  ${text}` : '')).join('\n')}\n}`;
}

/** Helpers of every script that changes the host. */
export const CHANGE_HELPERS = `
# Runs a command. A dry run prints it instead.
run() {
  if [[ $dry_run ]]; then
    printf '   '
    printf ' %q' "$@"
    printf '\\n'
  else
    "$@"
  fi
}

as_root() {
  if ((EUID == 0)); then run "$@"; else run sudo "$@"; fi
}

# Asks as root. A dry run asks nothing and takes the answer for no.
asks_root() {
  if [[ $dry_run ]]; then return 1; fi
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

# Whether something is there. A dry run takes it for missing, so that it shows how it is made.
exists() {
  [[ ! $dry_run ]] && "$@" >/dev/null 2>&1
}

# service_is VERB SERVICE
service_is() {
  # A service that starts must not keep the lock of this script.
  if [[ -d /run/systemd/system ]]; then as_root systemctl "$1" "$2" 9>&-; else as_root service "$2" "$1" 9>&-; fi
}

# Whether a service runs. A dry run takes it for stopped.
runs() {
  if [[ -d /run/systemd/system ]]; then
    asks_root systemctl is-active --quiet "$1"
  else
    # Not every start script knows how to tell, and a program of the name may be another than the service.
    if grep -qs 'status[)|]' "/etc/init.d/$1"; then asks_root service "$1" status >/dev/null 2>&1; else pgrep -x "$1" >/dev/null; fi
  fi
}

# Whether a file is one of those that these scripts put below /etc.
ours() {
  asks_root grep -qs 'Change the program, not this file' "$1"
}
`;

const STATUS = `# status NAME ADDRESS PORT: the HTTP status with which a request for NAME is answered there; 000 for none.
status() {
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' --resolve "$1:$3:$2" "http://$1:$3/" || true
}
`;

const STATUS_OF_MORE = `# status NAME ADDRESS PORT [SCHEME [OPTION...]]: the HTTP status with which a request for NAME is answered there; 000 for none.
status() {
  local name=$1 address=$2 port=$3 scheme=\${4:-http}
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' "\${@:5}" --resolve "$name:$port:$address" "$scheme://$name:$port/" || true
}
`;

const STATUS_OF_PATHS = `# status NAME[/PATH] ADDRESS PORT [SCHEME [OPTION...]]: the HTTP status with which a request for that is answered there; 000 for none.
status() {
  local name=\${1%%/*} path=/ address=$2 port=$3 scheme=\${4:-http}
  if [[ $1 == */* ]]; then path=/\${1#*/}; fi
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' "\${@:5}" --resolve "$name:$port:$address" "$scheme://$name:$port$path" || true
}
`;

/** The helper that requests a page, with only the options that these scripts need. */
export function statusHelper(more: boolean, paths: boolean): string {
  if (paths) return `\n${STATUS_OF_PATHS}`;
  return `\n${more ? STATUS_OF_MORE : STATUS}`;
}
