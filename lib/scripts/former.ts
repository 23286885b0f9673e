import type { HostFact } from '../model/companions';
import type { Model } from '../model/model';
import { clusterProgram, madeCluster } from '../programs/clusters';
import { edgeProgram } from '../programs/edges';
import { routerProgram } from '../programs/routers';
import { ALL, keptFolder } from './kept';
import { routersHere } from './targets';

/** Programs of which a host can run one: the step and its description. An edge or router is found by its process. */
function runsHere(model: Model): string[] {
  const cluster = madeCluster(model.cluster);
  return [
    ...(cluster ? [`cluster ${clusterProgram(cluster).labels.cluster}=${cluster.name}`] : []),
    ...routersHere(model).map((router) => `router ${routerProgram(router).process}`),
    ...model.edges.map((edge) => `edge ${edgeProgram(edge).process}`),
  ];
}

/** Helpers of `up.sh`: the new edge or router replaces that of an earlier program. */
export function formerHelpers(model: Model, host: HostFact): string {
  const folder = keptFolder(host);
  return `
# Programs of this lab of which a host can run one each.
runs_here=(${runsHere(model)
    .map((one) => `'${one}'`)
    .join(' ')})

# STEP and NAME of each program that an earlier run set up and this lab replaces or no longer has.
former() {
  local file
  if [[ $dry_run || ! -d ${folder} ]]; then return; fi
  {
    grep -s . ${folder}/runs || true
    for file in ${folder}/host/former-*.sh; do
      if [[ -e $file ]]; then sed -E 's,.*/former-([a-z]+)-(.*)[.]sh$,\\1 \\2,' <<<"$file"; fi
    done
  } | grep -vxF -f <(printf '%s\\n' "\${runs_here[@]}") | sort -u || true
}

# Names the cluster that an earlier program made, if it still exists.
former_cluster() {
  local label
  former | sed -n 's/^cluster //p' | while read -r label; do
    if [[ $(docker ps --all --quiet --filter "label=$label" 2>/dev/null) ]]; then
      echo "the cluster \${label#*=} of an earlier program is there, in the place of this one: ${folder}/host/down.sh cluster removes it, with all that is in it"
    fi
  done
}

# Keeps the script that removes a former program until that program is removed.
keep_former() {
  local found step name
  if [[ $dry_run || ! -d ${folder} ]]; then return; fi
  found=$(former_cluster)
  if [[ $found ]]; then echo "$found" >&2 && return 1; fi
  former | sed '/^cluster /d' | while read -r step name; do
    if [[ ! -e ${folder}/host/former-$step-$name.sh ]]; then
      cp ${folder}/host/down.sh ${folder}/host/former.new
      mv ${folder}/host/former.new "${folder}/host/former-$step-$name.sh"
    fi
  done
  for found in "\${runs_here[@]}"; do rm -f "${folder}/host/former-\${found/ /-}.sh"; done
  if ! printf '%s\\n' "\${runs_here[@]}" | cmp -s - ${folder}/runs; then
    printf '%s\\n' "\${runs_here[@]}" >${folder}/runs.new
    mv ${folder}/runs.new ${folder}/runs
  fi
}

# former_goes STEP
former_goes() {
  local step name
  former | sed -n "/^$1 /p" | while read -r step name; do
    echo "    $name goes: an earlier program set it up"
    LAB_IS_LOCKED=yes bash "${folder}/host/former-$step-$name.sh" "$step" </dev/null | sed 's/^/    /'
    rm "${folder}/host/former-$step-$name.sh"
  done
}

# Other labs of this host that run the same programs.
labs_beside() {
  local other found
  for other in ${ALL}/*; do
    if [[ $other == ${folder} ]]; then continue; fi
    found=$(asks_root cat "$other/runs" 2>/dev/null | grep -xF -f <(printf '%s\\n' "\${runs_here[@]}") | paste -sd ',') || continue
    problem "the lab \${other##*/} of this host has the same ($found): $other/host/down.sh removes it"
  done
}
`;
}

/** Lines of `up.sh` behind the lock: they remove programs without a successor at once. */
export function formerGoes(): string[] {
  return [
    'for former_step in edge router; do',
    '  if [[ " ${all_steps[*]} " != *" $former_step "* ]]; then former_goes "$former_step"; fi',
    'done',
  ];
}

/** Lines of `down.sh` that remove programs that an interrupted `up.sh` left; not in runs that another script calls. */
export function formerGoesDown(host: HostFact): string[] {
  return [
    `for former in ${keptFolder(host)}/host/former-*.sh; do`,
    '  step=${former##*/former-}',
    '  step=${step%%-*}',
    '  if [[ $dry_run || ${LAB_IS_LOCKED-} || ! -e $former ]]; then continue; fi',
    '  if [[ ${steps[*]} == "${all_steps[*]}" || " ${steps[*]} " == *" $step "* ]]; then',
    '    LAB_IS_LOCKED=yes bash "$former" "$step" && rm "$former"',
    '  fi',
    'done',
  ];
}

export const FORMER_PLAN = [
  'former | while read -r found; do',
  `would 'remove what an earlier program set up: '"$found";`,
  'done',
].join(' ');
