import { ADDRESS_ANNOTATIONS } from '../release/annotations';
import type { Keys } from '../report/fields';
import { Json, record, text } from '../values/json';
import { readIgnores } from './ignore';
import type { Manifest } from './parse';
import { OVERWRITTEN, isUnknown } from '../values/unknown';
import { nestedValues, Values, ValuesOf } from './values-within';
import type { TreeObject } from './object';

/** Text of files that may hold routes, or Services that request addresses. Schemas of CRDs do not match. */
export const MENTION = new RegExp(
  [
    /\bparentRefs["']?\s*:(?:\s|#.*\n|&\w+)*[-[]/.source,
    ...ADDRESS_ANNOTATIONS.map((name) => name.replaceAll('.', '\\.')),
    /\bloadBalancerIP["']?\s*:\s*["']?[\d$*&{]/.source,
  ].join('|'),
);

/** Text of files that may hold whole objects. */
const WHOLE = /apiVersion["']?\s*:\s*["']?(?:cilium\.io\/v2|gateway\.networking\.k8s\.io\/)/;

/** Whole objects, the routes, and the Services that request addresses, in Helm values and in objects of operators. */
export function objectsWithin(manifest: Manifest, valuesOf?: ValuesOf): TreeObject[] {
  if (!MENTION.test(manifest.text) && !WHOLE.test(manifest.text)) return [];
  return nestedValues(manifest, valuesOf).flatMap((values) => new Finder(manifest, values).find());
}

const MODE = 'ingress.cilium.io/loadbalancer-mode';

/** The Service that Cilium makes of an Ingress with a load balancer of its own, if it requests an address. */
export function ofIngress({ json, file, line, lineOf, text: written }: Manifest): TreeObject[] {
  const metadata = record(json.metadata);
  const annotations = record(metadata.annotations);
  const own = text(metadata.name);
  if (
    json.kind !== 'Ingress' ||
    own === undefined ||
    record(json.spec).ingressClassName !== 'cilium' ||
    annotations[MODE] !== 'dedicated' ||
    !asks(annotations)
  )
    return [];
  const name = `cilium-ingress-${own}`;
  const namespace = text(metadata.namespace);
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, ...(namespace === undefined ? {} : { namespace }), annotations, labels: OVERWRITTEN },
    spec: {
      type: 'LoadBalancer',
      ports: [{ port: 80 }, { port: 443 }],
      ipFamilies: OVERWRITTEN,
      selector: OVERWRITTEN,
    },
  };
  return [
    {
      path: `${file}:${line}#ingress`,
      chart: file,
      apiVersion: 'v1',
      kind: 'Service',
      name,
      namespace,
      json: service,
      manifest: { file, json: service, line, lineOf, text: written, kustomized: () => service },
      ignores: readIgnores(written),
      within: { owner: { kind: 'Ingress', name: own }, at: [], namespace: undefined, keysIn: (keys) => keys },
    },
  ];
}

type Found = {
  kind: string;
  apiVersion: string;
  id: string;
  json: Json;
  at: Keys;
  keysIn: (keys: Keys) => Keys;
};

/** Searches values, without the parts that they turn off. */
class Finder {
  private readonly found: Found[] = [];

  constructor(
    private readonly manifest: Manifest,
    private readonly values: Values,
  ) {}

  find(): TreeObject[] {
    this.look(this.values.json, [], []);
    const counts = new Map<string, number>();
    for (const { kind } of this.found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return this.found.map((one) => this.toObject(one, counts.get(one.kind) === 1));
  }

  private look(value: unknown, at: Keys, above: readonly Json[]): void {
    if (Array.isArray(value)) return value.forEach((item, i) => this.look(item, [...at, i], above));
    if (typeof value !== 'object' || value === null) return;
    const json = value as Json;
    // Turned off, or `enabled` has an unknown value.
    if (json.enabled !== undefined && ![true, 'true'].includes(json.enabled as string)) return;
    if (isObject(json)) return this.whole(json, at);
    if (isParents(json.parentRefs)) this.route(json, at);
    if (asks(json)) {
      // An Ingress with the load balancer that all share asks for nothing.
      if (json[MODE] !== 'shared') this.service(json, at, above);
    } else if (text(json.loadBalancerIP) && !asks(json.annotations))
      this.service(record(json.annotations), [...at, 'annotations'], [...above, json]);
    for (const [key, item] of Object.entries(json)) this.look(item, [...at, key], [...above, json]);
  }

  /** A complete object within values. */
  private whole(json: Json, at: Keys): void {
    this.found.push({
      kind: String(json.kind),
      apiVersion: String(json.apiVersion),
      id: text(record(json.metadata).name) ?? '',
      json: untemplated(json) as Json,
      at,
      keysIn: (keys) => [...at, ...keys],
    });
  }

  private route(json: Json, at: Keys): void {
    const { isCommon, release } = this.values;
    const said = text(json.kind) ?? kindOf(at);
    if (!said) return;
    const hostnames = Array.isArray(json.hostnames)
      ? json.hostnames.map((name) => filled(name, release))
      : isCommon && json.hostnames === undefined
        ? undefined
        : OVERWRITTEN;
    const isPlain = Array.isArray(hostnames) && !hostnames.some((name) => String(name).includes('{{'));
    this.found.push({
      kind: said,
      apiVersion: `gateway.networking.k8s.io/v1`,
      id: idOf(at),
      json: {
        spec: {
          parentRefs: untemplated(json.parentRefs),
          ...(hostnames === undefined ? {} : { hostnames: isPlain ? hostnames : OVERWRITTEN }),
          rules: isSolver(at) ? CHALLENGE : isCommon ? rulesOf(json.rules) : OVERWRITTEN,
        },
      },
      at,
      keysIn: ([first, ...keys]) => (first === 'spec' ? [...at, ...keys] : at),
    });
  }

  /** A Service, by its `annotations` and the map around them. */
  private service(annotations: Json, at: Keys, above: readonly Json[]): void {
    const { isCommon } = this.values;
    const [outer, holder] = above.slice(-2).length === 2 ? above.slice(-2) : [{}, above[above.length - 1] ?? {}];
    const inMetadata = at[at.length - 2] === 'metadata';
    const service = inMetadata ? { ...record(outer.spec), ...outer } : holder;
    const place = at.slice(0, inMetadata ? -2 : -1);
    const type = text(service.type) ?? (isCommon ? 'ClusterIP' : 'LoadBalancer');
    if (type !== 'LoadBalancer') return;
    const { loadBalancerClass, loadBalancerIP } = service;
    this.found.push({
      kind: 'Service',
      apiVersion: 'v1',
      id: idOf(place),
      json: {
        // The chart adds labels and ports.
        metadata: { labels: OVERWRITTEN, annotations: untemplated(annotations) },
        spec: {
          type,
          ...(loadBalancerClass === undefined ? {} : { loadBalancerClass }),
          ...(loadBalancerIP === undefined ? {} : { loadBalancerIP }),
          ports: Object.values(record(service.ports)).filter(isPort),
          ipFamilies: OVERWRITTEN,
          selector: OVERWRITTEN,
        },
      },
      at: place,
      keysIn: ([first, second, ...keys]) =>
        first === 'metadata' && second === 'annotations'
          ? [...at, ...keys]
          : first === 'spec' && second !== undefined
            ? [...place, second, ...keys]
            : at,
    });
  }

  private toObject({ kind, apiVersion, id, json, at, keysIn }: Found, isOnly: boolean): TreeObject {
    const { release, namespace, owner, base, lineOf } = this.values;
    const own = release !== undefined && !isUnknown(release) ? release : undefined;
    const name = text(record(json.metadata).name) ?? [own, ...(isOnly && own ? [] : [id])].filter(Boolean).join('-');
    const line = lineOf(at);
    const full = { ...json, apiVersion, kind, metadata: { ...record(json.metadata), name } };
    const said = text(record(json.metadata).namespace);
    return {
      path: `${this.manifest.file}:${line}#${[...base, ...at].join('.')}`,
      chart: this.manifest.file,
      apiVersion,
      kind,
      name,
      namespace: said ?? namespace,
      json: full,
      manifest: {
        file: this.manifest.file,
        json: full,
        line,
        lineOf: (keys) => lineOf(keysIn(keys)),
        text: this.manifest.text,
        kustomized: () => full,
      },
      ignores: readIgnores(this.manifest.text),
      within: {
        owner,
        at: [...base, ...at],
        namespace: said ?? this.values.fixedNamespace,
        keysIn: (keys) => [...base, ...keysIn(keys)],
      },
    };
  }
}

function isObject({ apiVersion, kind, metadata, spec }: Json): boolean {
  return (
    /^gateway\.networking\.k8s\.io\/|^cilium\.io\/v2/.test(String(apiVersion)) &&
    typeof kind === 'string' &&
    text(record(metadata).name) !== undefined &&
    spec !== undefined
  );
}

function isParents(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((parent) => text(record(parent).name) !== undefined);
}

function asks(annotations: unknown): boolean {
  return ADDRESS_ANNOTATIONS.some((key) => text(record(annotations)[key]));
}

/** The rules of the routes that cert-manager makes for challenges of HTTP-01. */
const CHALLENGE: readonly Json[] = [
  {
    matches: [{ path: { type: 'PathPrefix', value: '/.well-known/acme-challenge' } }],
    backendRefs: OVERWRITTEN,
  },
];

/** Whether a solver of cert-manager stands there. */
function isSolver(at: Keys): boolean {
  return at[at.length - 1] === 'gatewayHTTPRoute';
}

/** The kind of a route, by a key such as `grpcRoute`, `route` or `httpRoutes`. */
function kindOf(at: Keys): string | undefined {
  for (const key of [...at].reverse()) {
    const [, prefix] = /^(|grpc|http|tcp|tls|udp)-?routes?$/i.exec(String(key)) ?? [];
    if (prefix !== undefined) return `${(prefix || 'http').toUpperCase()}Route`;
  }
  return at.some((key) => /route|gateway-?api/i.test(String(key))) ? 'HTTPRoute' : undefined;
}

/** The last key that is no field name. */
function idOf(at: Keys): string {
  const names = at.filter((key) => typeof key === 'string' && !/^(spec|values|routes?|service|instance)$/.test(key));
  return String(names[names.length - 1] ?? at[at.length - 1] ?? '');
}

/** Fills the release name into `{{ .Release.Name }}.example.com`, if it is known. */
function filled(value: unknown, release: string | undefined): unknown {
  return typeof value === 'string' && release !== undefined
    ? value.replace(/\{\{-?\s*\.Release\.Name\s*-?\}\}/g, () => release)
    : value;
}

/** The rules of the common library, which adds a default match, and whose backends have other names. */
function rulesOf(rules: unknown): unknown {
  if (rules === undefined)
    return [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: OVERWRITTEN }];
  if (!Array.isArray(rules)) return OVERWRITTEN;
  return rules.map((rule) => ({ ...(untemplated(record(rule)) as Json), backendRefs: OVERWRITTEN }));
}

/** Replaces values that hold a template: one text gives different values in different releases. */
function untemplated(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('{{') ? OVERWRITTEN : value;
  if (Array.isArray(value)) return value.map(untemplated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, untemplated(item)]));
}

function isPort(port: unknown): boolean {
  return typeof record(port).port === 'number' && record(port).enabled !== false;
}
