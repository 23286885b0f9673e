import type { Model } from '../model/model';
import { line, word } from '../programs/bash';
import { lookHelpers } from './look';
import { IN_KERNEL } from './modules';
import { asksMore, routersHere } from './targets';
import { ciliumFacts, clusterFacts } from './verify/cluster';
import { edgeFacts } from './verify/edge';
import { faultHints } from './verify/faults';
import { gatewayFacts, listenerSetFacts, poolFacts } from './verify/gateways';
import { kernelFacts } from './verify/host';
import { kubernetesHelpers } from './verify/kubernetes';
import { L2_HELPERS, l2Facts } from './verify/l2';
import { routerFacts, routerHelpers } from './verify/router';
import { SESSIONS_HELPER, sessionFacts } from './verify/sessions';

/** The script that checks that everything works. It prints one line per fact. */
export function verify(model: Model, header: string): string {
  const sessions = sessionFacts(model);
  const facts = [
    ...kernelFacts(model),
    ...clusterFacts(model),
    ...ciliumFacts(model),
    ...poolFacts(model),
    ...routerFacts(model),
    ...sessions,
    ...gatewayFacts(model),
    ...listenerSetFacts(model),
    ...l2Facts(model),
    ...edgeFacts(model),
  ];
  return `#!/usr/bin/env bash
# ${header}
# shellcheck disable=SC2317  # check() calls the functions below by name
set -uo pipefail
unset CDPATH
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

usage() {
  cat <<'END'
Usage: ./verify.sh [--dry-run]
Checks that what this folder describes is there and works, one line a fact: ok, or FAIL and the reason.
The exit code is 0 only if all hold. --dry-run prints the commands and runs none.
END
}

dry_run=
case \${1-} in
  '') ;;
  --dry-run) dry_run=yes ;;
  --help) usage && exit ;;
  *) usage >&2 && exit 64 ;;
esac

failed=0

# check WHAT COMMAND...: if the command fails, its output is the reason.
check() {
  local what=$1 reason
  shift
  if [[ $dry_run ]]; then
    printf '# %s\\n   ' "$what"
    printf ' %q' "$@"
    printf '\\n'
  elif reason=$("$@" 2>&1); then
    printf 'ok    %s\\n' "$what"
  else
    failed=1
    reason=$(tail -n 1 <<<"$reason")
    printf 'FAIL  %s: %s\\n' "$what" "\${reason:-$* failed}"
  fi
}

# is EXPECTED COMMAND...: whether the command prints exactly this.
is() {
  local expected=$1 found
  shift
  found=$("$@") || return
  [[ $found == "$expected" ]] || { echo "found \\"$found\\" where \\"$expected\\" belongs" && false; }
}

# installed FILE TARGET STEP: whether the target is the file of this folder.
installed() {
  local here
  here=$(dirname -- "\${BASH_SOURCE[0]}")
  if [[ -r $2 ]]; then cmp -s "$here/$1" "$2"; else sudo cmp -s "$here/$1" "$2"; fi || { echo "$2 differs from ./$1: ./up.sh $3" && false; }
}

module() {
  in_kernel "$@" || { echo "not loaded: modprobe $1" && false; }
}
${IN_KERNEL}${lookHelpers(model)}
${routersHere(model).map(routerHelpers).join('')}# page NAME ADDRESS PORT
page() {
  local code
  code=$(status "$@")
  case $code in
    000) echo "no answer from $2 port $3${asksMore(model) ? '${4:+, or no certificate for $1 that this host trusts}' : ''}" && false ;;
    404) echo "404 from $2: nothing there serves $1" && false ;;
    5*) echo "$code from $2: the gateway or the Service behind it is down" && false ;;
  esac
}

# no_page NAME ADDRESS PORT
no_page() {
  is 404 status "$@"
}

${kubernetesHelpers(model.cluster)}${sessions.length > 0 ? SESSIONS_HELPER : ''}${model.l2Policies.length > 0 ? L2_HELPERS : ''}${facts
  .map((fact) => `check ${word(line(fact.what))} ${fact.command}`)
  .join('\n')}

${faultHints(model)}exit "$failed"
`;
}
