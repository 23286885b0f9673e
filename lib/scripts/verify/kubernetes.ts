import type { ClusterFact } from '../../model/companions';
import { command, word } from '../../programs/bash';
import { kubectl } from '../kubectl';

/** An object as the helpers below take it: TYPE [NAMESPACE/]NAME. */
export function object(type: string, name: string, namespace?: string): string {
  return command(type, namespace === undefined ? name : `${namespace}/${name}`);
}

/** Checks that a field of an object has this value. */
export function hasField(expected: string, of: string, jsonpath: string): string {
  return `is ${word(expected)} field ${of} ${word(jsonpath)}`;
}

/** Checks that a condition of an object is True. */
export function holds(condition: string, of: string): string {
  return `holds ${word(condition)} ${of}`;
}

/** Helpers that ask the cluster. */
export function kubernetesHelpers(cluster: ClusterFact | undefined): string {
  return `# k WORD...: kubectl for this cluster and no other, whatever the current context is.
k() {
  ${command(...kubectl(cluster))} "$@"
}

# field TYPE [NAMESPACE/]NAME JSONPATH: the value in an object.
field() {
  local namespace=
  if [[ $2 == */* ]]; then namespace=\${2%/*}; fi
  k \${namespace:+--namespace "$namespace"} get "$1" "\${2#*/}" --output "jsonpath=$3"
}

# condition CONDITION TYPE [NAMESPACE/]NAME: its status and message.
condition() {
  field "$2" "$3" "{range .status.conditions[?(@.type==\\"$1\\")]}{.status} {.message}{end}"
}

# holds CONDITION TYPE [NAMESPACE/]NAME: whether it is True; if not, its message is the reason.
holds() {
  local found
  found=$(condition "$@") || return
  [[ \${found%% *} == True ]] || { echo "\${found:+$1 is }\${found:-there is no condition $1}" && false; }
}

# lacks CONDITION TYPE [NAMESPACE/]NAME: whether it is not True. An object that never had it lacks it too.
lacks() {
  local found
  found=$(condition "$@") || return
  [[ \${found%% *} != True ]] || { echo "\${found#* }" && false; }
}

# bundle CRD: the Gateway API release of the CRD.
bundle() {
  field crd "$1" '{.metadata.annotations.gateway\\.networking\\.k8s\\.io/bundle-version}'
}

`;
}
