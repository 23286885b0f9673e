// Objects that the API server stored at a version which a newer CRD lacks: it refuses the CRD until they are stored
// anew.
import { wantedCrds } from '../../model/crds';
import type { ClusterFact } from '../../model/companions';
import type { Model } from '../../model/model';
import { command } from '../../programs/bash';
import { ciliumCrdVersions, type CrdVersions, crdVersions } from '../../release/crd-versions';
import { kubectl } from '../kubectl';

/** The CRDs of the Gateway API, as `store_anew` takes them. */
export function ofGatewayApi(model: Model): string {
  return words(crdVersions(model.release, wantedCrds(model)));
}

/** Those of Cilium's own CRDs that lose a version with this release; empty: none does. */
export function ofCilium({ version }: Model): string {
  return words(ciliumCrdVersions(version));
}

function words(crds: readonly CrdVersions[]): string {
  return command(...crds.map(({ name, versions }) => `${name}=${versions.join(',')}`));
}

/** Lines of `--plan`. */
export function wouldStoreAnew(crds: string): string {
  const says = 'store the objects of $name anew at $to, as the new CRD lacks $gone';
  return `lost_versions ${crds} 2>/dev/null | while read -r name gone to; do would "${says}"; done`;
}

export function storedHelpers(cluster: ClusterFact | undefined): string {
  const k = command(...kubectl(cluster));
  const columns = 'custom-columns=:.metadata.name,:.spec.versions[?(@.storage==true)].name,:.status.storedVersions[*]';
  return `
# lost_versions CRD=VERSION,...: the new CRD has only these versions, and stores objects at the first. Prints a line for
# each CRD that the API server would refuse: its name, the stored versions that go, and the version to store at.
lost_versions() {
  local found name now stored crd wanted gone version
  found=$(${k} get crd "\${@%%=*}" --ignore-not-found --no-headers --output '${columns}') || return
  while read -r name now stored; do
    wanted='' gone=''
    for crd; do
      if [[ $crd == "$name="* ]]; then wanted=,\${crd#*=},; fi
    done
    for version in \${stored//,/ }; do
      if [[ $wanted != *",$version,"* ]]; then gone+=\${gone:+,}$version; fi
    done
    if [[ ! $gone ]]; then continue; fi
    # Keeps the present storage version if the new CRD has it.
    if [[ $wanted != *",$now,"* ]]; then now=\${wanted#,} now=\${now%%,*}; fi
    echo "$name $gone $now"
  done <<<"$found"
}

# storage_patch CRD VERSION: prints the JSON patch that makes the CRD store at this version. A CRD without the version
# gets it, with the schema of its present storage version: no webhook converts between them.
storage_patch() {
  local found version stores from='' at='' count=0 patch=''
  found=$(${k} get crd "$1" --output 'jsonpath={range .spec.versions[*]}{.name} {.storage}{"\\n"}{end}') || return
  while read -r version stores; do
    patch+="{\\"op\\":\\"test\\",\\"path\\":\\"/spec/versions/$count/name\\",\\"value\\":\\"$version\\"},"
    if [[ $stores == true ]]; then from=$count; fi
    if [[ $version == "$2" ]]; then at=$count; fi
    count=$((count + 1))
  done <<<"$found"
  if [[ ! $at ]]; then
    at=$count
    patch+="{\\"op\\":\\"copy\\",\\"from\\":\\"/spec/versions/$from\\",\\"path\\":\\"/spec/versions/-\\"},{\\"op\\":\\"replace\\",\\"path\\":\\"/spec/versions/$at/name\\",\\"value\\":\\"$2\\"},"
  fi
  echo "[$patch{\\"op\\":\\"replace\\",\\"path\\":\\"/spec/versions/$from/storage\\",\\"value\\":false},{\\"op\\":\\"replace\\",\\"path\\":\\"/spec/versions/$at/storage\\",\\"value\\":true},{\\"op\\":\\"replace\\",\\"path\\":\\"/spec/versions/$at/served\\",\\"value\\":true}]"
}

# write_anew TYPE: writes every object unchanged, so that the API server stores it at the present storage version.
write_anew() {
  local found
  found=$(${k} get "$1" --all-namespaces --output name) || return
  if [[ $found ]]; then ${k} get "$1" --all-namespaces --output json | ${k} replace -f -; fi
}

# store_anew CRD=VERSION,...: stores objects at another version before their CRD loses the one at which they are stored.
# After an interrupted run it starts again, since status.storedVersions changes last.
store_anew() {
  local found name gone to patch
  if [[ $dry_run ]]; then
    echo '    # stores objects anew whose stored version the new CRDs lack'
    return
  fi
  found=$(lost_versions "$@")
  if [[ ! $found ]]; then return; fi
  while read -r name gone to; do
    echo "    $name: its objects are stored anew at $to, as the new CRD lacks $gone"
    patch=$(storage_patch "$name" "$to")
    ${k} patch crd "$name" --type json --patch "$patch" </dev/null
    # The API server applies a changed CRD a moment later.
    sleep 5
    wait_for 60 "the objects of $name are stored at $to" write_anew "\${name%%.*}.$to.\${name#*.}"
    ${k} patch crd "$name" --subresource status --type merge --patch '{"status":{"storedVersions":["'"$to"'"]}}' </dev/null
  done <<<"$found"
}
`;
}
