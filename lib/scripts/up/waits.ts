import type { Model } from '../../model/model';
import { command } from '../../programs/bash';
import { routerProgram } from '../../programs/routers';
import { kubectl } from '../kubectl';
import { routersHere } from '../targets';

/** Helpers that wait: every ten seconds they print what they wait for, and after a timeout the likely causes. */
export function waits(model: Model): string {
  return `
# wait_for SECONDS WHAT COMMAND...
wait_for() {
  local seconds=$1 what=$2
  shift 2
  if [[ $dry_run ]]; then
    echo "    # waits, at most $seconds s, until $what"
    return
  fi
  local end=$((SECONDS + seconds)) next=$((SECONDS + 10)) said
  until said=$("$@" 2>&1); do
    said=$(tail -n 1 <<<"$said")
    if ((SECONDS >= end)); then
      echo "waited $seconds s in vain until $what\${said:+: $said}" >&2
      evidence
      return 1
    fi
    if ((SECONDS >= next)); then
      echo "    waits until $what\${said:+ ($said)}, $((end - SECONDS)) s at most"
      next=$((SECONDS + 10))
    fi
    sleep 0.5
  done
}

# slowly WHAT COMMAND...: runs a command that takes long and prints nothing, and reports that it waits.
slowly() {
  local what=$1 began=$SECONDS speaker status=0
  shift
  if [[ $dry_run ]]; then
    run "$@"
    return
  fi
  # The reporter must not hold the lock or the output of this script, if the script ends first.
  while sleep 10 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do echo "    waits until $what, for $((SECONDS - began)) s now"; done 9>&- &
  speaker=$!
  "$@" || status=$?
  kill "$speaker" 2>/dev/null || true
  wait "$speaker" 2>/dev/null || true
  if ((status)); then evidence; fi
  return "$status"
}

# has_all WORDS COMMAND...: whether each of these words is among those that the command prints.
has_all() {
  local found one
  found=$("\${@:2}") || return
  for one in $1; do
    [[ " $found " == *" $one "* ]] || { echo "it has \${found:-none}, and not $one" && false; } || return
  done
}

# evidence: prints likely causes after a timeout.
evidence() {
  local found
${evidences(model)
  .map(
    ([title, asked]) => `  found=$({ ${asked}; } 2>/dev/null) || found=
  if [[ $found ]]; then printf '%s\\n' ${command(title)} "$found" >&2; fi
`,
  )
  .join('')}}
`;
}

/** A title and a command that prints possible causes. */
function evidences(model: Model): [string, string][] {
  const k = command(...kubectl(model.cluster), '--request-timeout=5s');
  const [router] = routersHere(model);
  return [
    [
      'Pods that do not run:',
      `${k} get pods --all-namespaces --no-headers ` +
        '--field-selector=status.phase!=Running,status.phase!=Succeeded | head -n 10',
    ],
    [
      'Containers that are not ready:',
      `${k} get pods --all-namespaces --no-headers --field-selector=status.phase=Running | awk '{ split($3, n, ` +
        `"/") } n[1] != n[2]' | head -n 10`,
    ],
    [
      'The last warnings:',
      `${k} get events --all-namespaces --no-headers --field-selector=type=Warning --sort-by=.lastTimestamp | ` +
        'tail -n 5',
    ],
    ...(router
      ? ([['Sessions of the router:', asRoot(routerProgram(router).showSessions)]] as [string, string][])
      : []),
  ];
}

function asRoot(line: string): string {
  return `asks_root ${line}`;
}
