import type { Channel } from '../release/release';
import { factFolders, readFacts } from '../values/facts';
import type { Schema } from './schema';

/** The CRDs of a cluster, as folders of imports/. */
export interface CrdSets {
  /** `cilium-1.19` */
  readonly cilium: string;
  /** `gateway-api-1.4` */
  readonly gatewayApi: string;
  /**
   * The plurals of the Gateway API kinds that come from the standard channel. Every other one is the experimental
   * channel's.
   */
  readonly standard: readonly string[];
}

/** The entry of index.json for a kind in one version. */
interface KindFacts {
  readonly plural: string;
  readonly scope: 'Cluster' | 'Namespaced';
  readonly statusSubresource: boolean;
  readonly schemas: { readonly [channel in Channel]?: string };
}

/** A kind that the API server has. */
export interface Kind {
  readonly namespaced: boolean;
  /** The status of a new object is dropped before it is validated. */
  readonly statusSubresource: boolean;
  readonly schema: Schema;
}

const SETS: Readonly<Record<string, 'cilium' | 'gatewayApi'>> = {
  'cilium.io': 'cilium',
  'gateway.networking.k8s.io': 'gatewayApi',
};

/** The kinds of a cluster. Files are read when they are first needed. */
export class Crds {
  private readonly indexes = new Map<string, Readonly<Record<string, KindFacts>>>();
  private readonly kinds = new Map<string, Kind | undefined>();

  constructor(private readonly sets: CrdSets) {}

  /** The set with the API group of `apiVersion`, or undefined for other groups. */
  setOf(apiVersion: string): string | undefined {
    const set = SETS[apiVersion.split('/')[0]];
    return set && this.sets[set];
  }

  /** The kind, or undefined where the set has none of this name in this version. */
  find(set: string, apiVersion: string, kind: string): Kind | undefined {
    const id = `${set}/${apiVersion}/${kind}`;
    if (!this.kinds.has(id)) this.kinds.set(id, this.read(set, `${apiVersion}/${kind}`));
    return this.kinds.get(id);
  }

  /** The versions of a kind in a set: `cilium.io/v2`. */
  versions(set: string, group: string, kind: string): string[] {
    return Object.keys(this.index(set))
      .filter((key) => key.startsWith(`${group}/`) && key.endsWith(`/${kind}`))
      .map((key) => key.slice(0, -kind.length - 1));
  }

  /** The kinds of a group in a set. */
  names(set: string, group: string): string[] {
    return [
      ...new Set(
        Object.keys(this.index(set))
          .filter((key) => key.startsWith(`${group}/`))
          .map((key) => key.split('/')[2]),
      ),
    ];
  }

  /** Whether objects of a kind have a namespace, by the newest set that has the kind; undefined where none has. */
  isNamespaced(group: string, kind: string): boolean | undefined {
    const set = this.setOf(group);
    const found = (set === undefined ? [] : this.siblings(set).reverse())
      .flatMap((one) => Object.entries(this.index(one)))
      .find(([key]) => key.startsWith(`${group}/`) && key.endsWith(`/${kind}`));
    return found && found[1].scope === 'Namespaced';
  }

  /** Every set of the same project, the oldest first. */
  siblings(set: string): string[] {
    const project = set.replace(/[\d.]+$/, '');
    return factFolders()
      .filter((name) => name.startsWith(project))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  }

  private read(set: string, key: string): Kind | undefined {
    const facts = Object.hasOwn(this.index(set), key) ? this.index(set)[key] : undefined;
    if (!facts) return undefined;
    const { standard, experimental } = facts.schemas;
    const isStandard = set !== this.sets.gatewayApi || this.sets.standard.includes(facts.plural);
    const file = isStandard ? (standard ?? experimental) : (experimental ?? standard);
    return {
      namespaced: facts.scope === 'Namespaced',
      statusSubresource: facts.statusSubresource,
      schema: withMetadata(readFacts(`schemas/${file}`) as Schema),
    };
  }

  private index(set: string): Readonly<Record<string, KindFacts>> {
    let index = this.indexes.get(set);
    if (!index)
      this.indexes.set(set, (index = (readFacts(`${set}/index.json`) as { kinds: Record<string, KindFacts> }).kinds));
    return index;
  }
}

/** CRDs only state that metadata is an object. */
function withMetadata(schema: Schema): Schema {
  const metadata: Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  return {
    ...schema,
    properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, ...schema.properties, metadata },
  };
}
