// The CRDs in imports/ as an API server takes them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { CrdSets } from '../../lib/objects/crds';
import type { Schema } from '../../lib/objects/schema';

const IMPORTS = join(__dirname, '../../imports');

export interface ServedKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly schema: Schema;
  readonly namespaced: boolean;
}

interface Facts {
  plural: string;
  singular: string;
  listKind: string;
  scope: string;
  storage: boolean;
  statusSubresource: boolean;
  schemas: { standard?: string; experimental?: string };
}

/** Every kind of `cilium.io` and `gateway.networking.k8s.io` in these sets; its CRD is written to `folder`. */
export function serve(sets: CrdSets, folder: string): ServedKind[] {
  mkdirSync(folder, { recursive: true });
  const served: ServedKind[] = [];
  const crds = new Map<string, { group: string; kind: string; facts: Facts; versions: object[] }>();
  for (const set of [sets.cilium, sets.gatewayApi]) {
    const { kinds } = JSON.parse(readFileSync(join(IMPORTS, set, 'index.json'), 'utf8')) as {
      kinds: Record<string, Facts>;
    };
    for (const [key, facts] of Object.entries(kinds)) {
      const [group, version, kind] = key.split('/');
      if (group === 'gateway.networking.x-k8s.io') continue;
      const { standard, experimental } = facts.schemas;
      const channel =
        set === sets.cilium || sets.standard.includes(facts.plural)
          ? (standard ?? experimental)
          : (experimental ?? standard);
      const schema = JSON.parse(readFileSync(join(IMPORTS, 'schemas', channel!), 'utf8')) as Schema;
      served.push({ apiVersion: `${group}/${version}`, kind, schema, namespaced: facts.scope === 'Namespaced' });
      const crd = crds.get(`${group}/${kind}`) ?? { group, kind, facts, versions: [] };
      const subresources = facts.statusSubresource ? { status: {} } : undefined;
      crd.versions.push({
        name: version,
        served: true,
        storage: facts.storage,
        schema: { openAPIV3Schema: schema },
        subresources,
      });
      crds.set(`${group}/${kind}`, crd);
    }
  }
  for (const {
    group,
    kind,
    facts: { plural, singular, listKind, scope },
    versions,
  } of crds.values()) {
    const crd = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `${plural}.${group}` },
      spec: { group, names: { kind, plural, singular, listKind }, scope, versions },
    };
    writeFileSync(join(folder, `${plural}.${group}.yaml`), JSON.stringify(crd));
  }
  return served;
}
