import type { HostFact } from '../../model/companions';
import type { KubeObject } from '../../model/objects';
import type { Model } from '../../model/model';
import { command, type Step, word } from '../../programs/bash';
import { kubectl } from '../kubectl';

/** The file that lists the objects of the program, as `kubectl delete` takes them: TYPE NAMESPACE NAME a line. */
export const OBJECTS = 'objects';

/** The script deletes no namespace and no CRD: that would delete objects of other owners too. */
export function objectList({ objects }: Model, header: string): string {
  const own = objects.filter(({ kind }) => kind !== 'Namespace' && kind !== 'CustomResourceDefinition');
  return `# ${header}\n${[...new Set(own.map(line))].sort().join('')}`;
}

function line({ apiVersion, kind, namespace, name }: KubeObject): string {
  const [group, version] = apiVersion.split('/');
  return `${kind.toLowerCase()}${version ? `.${group}` : ''} ${namespace ?? '-'} ${name}\n`;
}

/** Whether there is anything that could be left behind. */
export function applies({ objects }: Model): boolean {
  return objects.length > 0;
}

/** The last step in the cluster: deletes objects of an earlier program, and writes the list of the current objects. */
export function pruneStep(model: Model): Step[] {
  if (!applies(model)) return [];
  return [
    {
      name: 'prune',
      title: 'objects that this program applied before and has no more: deleted, after a question',
      lines: ['prune_rest'],
      plan: ['leftovers | while read -r found; do would "delete $found"; done'],
    },
  ];
}

export function pruneHelpers(model: Model, host: HostFact): string {
  if (!applies(model)) return '';
  const k = command(...kubectl(model.cluster));
  const record = word(`cdk8s-cilium-${host.name}`);
  return `
# What this program applied, now and before. A ConfigMap keeps it: nothing else of the cluster is ever deleted.
recorded() {
  ${k} --namespace kube-system get configmap ${record} --output 'jsonpath={.data.objects}' 2>/dev/null || true
}

record() {
  # Applies on the server: the whole list could be too long for an annotation.
  ${k} --namespace kube-system create configmap ${record} --from-file=objects=/dev/stdin --dry-run=client --output yaml |
    ${k} apply --server-side --force-conflicts -f - >/dev/null
}

# The objects that ./${OBJECTS} lists.
described() {
  sed '/^#/d' ${OBJECTS} | LC_ALL=C sort -u
}

# The objects that an earlier run applied and ./${OBJECTS} no longer lists.
leftovers() {
  LC_ALL=C comm -23 <(recorded | LC_ALL=C sort -u) <(described)
}

# Whether up.sh may delete leftovers: it asks once.
may_prune=
may_prune() {
  local answer
  if [[ ! $may_prune ]]; then
    echo '    objects that an earlier run applied and this program no longer has:'
    printf '%s\\n' "$1" | sed 's/^/      /'
    if [[ $prune ]]; then
      may_prune=yes
    elif [[ -t 0 && -t 1 ]]; then
      read -rp '    delete these? [y/N] ' answer
      if [[ $answer == [yY]* ]]; then may_prune=yes; else may_prune=no; fi
    else
      echo '    they stay, since there is no terminal to ask at: ./up.sh --prune deletes them'
      may_prune=no
    fi
  fi
  [[ $may_prune == yes ]]
}

# prune_those PATTERN: deletes the leftovers of these types.
prune_those() {
  local found said type namespace name
  found=$(leftovers | grep -E "$1" || true)
  if [[ ! $found ]] || ! may_prune "$(leftovers)"; then return 0; fi
  while read -r type namespace name; do
    if [[ $namespace == - ]]; then namespace=; fi
    said=$(${k} \${namespace:+--namespace "$namespace"} delete --ignore-not-found "$type" "$name" </dev/null 2>&1) ||
      # The cluster may have lost its kind too.
      [[ $said == *"the server doesn't have a resource type"* ]] || {
      echo "$said" >&2
      return 1
    }
    if [[ $said ]]; then echo "    $said"; fi
  done <<<"$found"
}

# Deletes old pools and BGP objects before their successors come: two of a kind would conflict.
prune_announcing() {
  if [[ $dry_run ]]; then
    echo '    # deletes objects that an earlier run applied and this program no longer has, after a question'
    return
  fi
  prune_those '\\.cilium\\.io '
  # Records old and new objects, so that a run that ends early forgets none.
  if ! recorded | LC_ALL=C sort -u | cmp -s - <(described); then
    { recorded && echo && described; } | sed '/^$/d' | LC_ALL=C sort -u | record
  fi
}

prune_rest() {
  if [[ $dry_run ]]; then return; fi
  if [[ ! $(leftovers) ]]; then return; fi
  prune_those .
  if [[ $may_prune == yes ]]; then described | record; fi
}
`;
}
