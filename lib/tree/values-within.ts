import type { Keys } from '../report/fields';
import { Json, list, record, text } from '../values/json';
import { sourcesOf } from './applications';
import { Manifest, parse } from './parse';
import { isFleetPath, isHelmfilePath, isKustomizationPath } from './paths';
import { OVERWRITTEN } from '../values/unknown';

/** Helm values, or the spec of an operator's object, which may hold objects. */
export interface Values {
  readonly json: Json;
  /** Their place in the document. */
  readonly base: Keys;
  readonly lineOf: (keys: Keys) => number;
  readonly owner?: { readonly kind: string; readonly name: string };
  /** The name of the Helm release, or of the object. */
  readonly release?: string;
  /** The namespace of the owner, which kustomize and Flux may change. */
  readonly namespace?: string;
  /** The namespace of the chart's objects, which they do not change. */
  readonly fixedNamespace?: string;
  /** Whether they are for a chart on bjw-s' common library, such as app-template, whose values this reader knows. */
  readonly isCommon: boolean;
}

/** Kinds whose specs hold templates of other programs, or no values at all. */
const OTHERS =
  /^(ResourceSet.*|CustomResourceDefinition|Kustomization|Component|ConfigMap|Secret|.*Template|Composition|Workflow|.*List|.*Policy|XRD|HTTPRoute|GRPCRoute|TLSRoute|TCPRoute|UDPRoute)$/;

/**
 * Whose values a file without a kind holds: those of one chart, or by these keys those of several charts, with `isOwn`
 * beside those of the umbrella chart itself.
 */
export type ValuesOf = 'chart' | { readonly dependencies: readonly string[]; readonly isOwn: boolean };

/** The values in a manifest. */
export function nestedValues(manifest: Manifest, valuesOf?: ValuesOf): Values[] {
  const { json, lineOf } = manifest;
  if (valuesOf === 'chart')
    return [{ json, base: [], lineOf, isCommon: isCommon(json), fixedNamespace: undefined, release: undefined }];
  if (valuesOf) {
    const { dependencies, isOwn } = valuesOf;
    const rest = Object.fromEntries(Object.entries(json).filter(([key]) => !dependencies.includes(key)));
    return [
      ...dependencies.map((key) => {
        const own = record(json[key]);
        return { json: own, base: [key], lineOf: (keys: Keys) => lineOf([key, ...keys]), isCommon: isCommon(own) };
      }),
      ...(isOwn ? [{ json: rest, base: [], lineOf, isCommon: false }] : []),
    ];
  }
  if (isFleetPath(manifest.file)) return valuesOfFleet(manifest);
  if (isHelmfilePath(manifest.file)) return valuesOfHelmfile(manifest);
  if (isKustomizationPath(manifest.file)) return valuesOfKustomization(manifest);
  const kind = text(json.kind);
  if (kind === undefined || text(json.apiVersion) === undefined || OTHERS.test(kind)) return [];
  const metadata = record(json.metadata);
  const spec = record(json.spec);
  const name = text(metadata.name) ?? '';
  const owner = { kind, name };
  const namespace = text(metadata.namespace);
  const at = (base: Keys, value: unknown, more: Partial<Values>): Values[] =>
    valuesAt(manifest, base, value, { owner, release: name, namespace, ...more });
  switch (kind) {
    case 'HelmRelease':
      return at(['spec', 'values'], spec.values, {
        release: text(spec.releaseName) ?? name,
        fixedNamespace: text(spec.targetNamespace),
      });
    case 'HelmChart':
      return at(['spec', 'valuesContent'], spec.valuesContent, { fixedNamespace: text(spec.targetNamespace) });
    case 'Application': {
      const fixedNamespace = text(record(spec.destination).namespace);
      const isSingle = spec.source !== undefined;
      return sourcesOf(json).flatMap((source, i) => {
        const place = isSingle ? ['spec', 'source'] : ['spec', 'sources', i];
        const helm = record(source.helm);
        const field = helm.valuesObject !== undefined ? 'valuesObject' : 'values';
        const release = text(helm.releaseName) ?? name;
        return at([...place, 'helm', field], helm[field], { release, fixedNamespace });
      });
    }
    case 'ApplicationSet':
      return [];
    case 'ClusterIssuer':
      // cert-manager makes the route of a solver beside the Certificate, in any namespace.
      return at(['spec'], spec, { fixedNamespace: OVERWRITTEN });
  }
  return at(['spec'], spec, {});
}

function valuesOfFleet(manifest: Manifest): Values[] {
  const { helm: given, namespace, defaultNamespace } = manifest.json;
  const helm = record(given);
  return valuesAt(manifest, ['helm', 'values'], helm.values, {
    release: text(helm.releaseName),
    fixedNamespace: text(namespace) ?? text(defaultNamespace),
  });
}

/** The values that stand in a helmfile itself. */
function valuesOfHelmfile(manifest: Manifest): Values[] {
  return list(manifest.json.releases).flatMap(({ name, namespace, values }, i) =>
    (Array.isArray(values) ? (values as unknown[]) : []).flatMap((one, j) =>
      typeof one === 'string'
        ? []
        : valuesAt(manifest, ['releases', i, 'values', j], one, {
            release: text(name),
            fixedNamespace: text(namespace),
          }),
    ),
  );
}

/** The values of the charts in a kustomization.yaml. */
function valuesOfKustomization(manifest: Manifest): Values[] {
  return list(manifest.json.helmCharts).flatMap(({ name, releaseName, namespace, valuesInline }, i) =>
    valuesAt(manifest, ['helmCharts', i, 'valuesInline'], valuesInline, {
      release: text(releaseName) ?? text(name),
      fixedNamespace: text(namespace),
    }),
  );
}

/** The values at a place, and what else is known of them. */
function valuesAt(manifest: Manifest, base: Keys, value: unknown, of: Partial<Values>): Values[] {
  return inside(manifest, base, value).map((one) => ({ ...one, isCommon: isCommon(one.json), ...of }));
}

/** Values as an object, or as the text of a block, which begins on the line after its key. */
function inside(manifest: Manifest, base: Keys, value: unknown): Pick<Values, 'json' | 'base' | 'lineOf'>[] {
  if (typeof value !== 'string')
    return value === undefined
      ? []
      : [{ json: record(value), base, lineOf: (keys) => manifest.lineOf([...base, ...keys]) }];
  const parsed = parse({ path: manifest.file, text: value });
  if (typeof parsed === 'string' || parsed.length !== 1) return [];
  return [{ json: parsed[0].json, base, lineOf: (keys) => manifest.lineOf(base) + parsed[0].lineOf(keys) }];
}

/** Whether values are for bjw-s' common library, which has workloads below `controllers`. */
function isCommon({ controllers, route, service }: Json): boolean {
  return Object.keys(record(controllers)).length > 0 && !Array.isArray(route) && !Array.isArray(service);
}

/** The files of Helm values that Applications name, as paths of a repository. */
export function valueFilesOf(application: Json): string[] {
  return sourcesOf(application).flatMap((source) =>
    (Array.isArray(record(source.helm).valueFiles) ? (record(source.helm).valueFiles as unknown[]) : []).flatMap(
      (file) => {
        const path = text(file) ?? '';
        const own = text(source.path);
        return path === '' || /^https?:/.test(path)
          ? []
          : [path.startsWith('$') ? path.replace(/^\$[\w-]+\/?/, '') : own ? `${own}/${path}` : path];
      },
    ),
  );
}

/** The files of Helm values that a helmfile names. */
export function helmfileValues(json: Json): string[] {
  return list(json.releases).flatMap(({ values }) =>
    Array.isArray(values) ? values.flatMap((one) => text(one) ?? []) : [],
  );
}
