import type { Model } from '../../model/model';
import { command } from '../../programs/bash';
import { FORMER_PLAN } from '../former';
import { kubectl } from '../kubectl';

/** The commands of `--plan`. None changes anything. */
export function planHelpers({ cluster }: Model): string {
  const k = command(...kubectl(cluster));
  return `
# would WHAT
would() {
  echo "  would $1"
}

# would_put FILE TARGET
would_put() {
  if ! same "$1" "$2"; then
    would "put $2"
    if asks_root test -e "$2"; then asks_root diff --unified=0 "$2" "$1" | tail -n +3 | masked | sed 's/^/    /' || true; fi
  fi
}

# would_apply -f FILE...
would_apply() {
  local found status=0
  found=$(KUBECTL_EXTERNAL_DIFF='diff --unified=0' ${k} diff "$@" 2>/dev/null) || status=$?
  if ((status > 1)); then
    # The cluster, a kind or a namespace does not exist yet.
    would "apply all of $*"
  elif ((status)); then
    would 'change'
    grep -E '^[+-]' <<<"$found" | grep -vE '^[+-]  (generation|resourceVersion|uid):' | sed -E 's,^(---|[+]{3}) [^ ]*/([^ ]*).*,\\1 \\2,; s/^/    /'
  fi
}

# Files and objects that a step reads may not exist yet.
would_do() {
  local found
  if [[ \${steps[*]} == "\${all_steps[*]}" ]]; then
    echo '== preflight'
    step_preflight || true
    ${FORMER_PLAN}
  fi
  for current in "\${steps[@]}"; do
    echo "== $current"
    "plan_\${current//-/_}" || true
  done
}
`;
}
