import type {
  HTTPRouteSpecParentRefs,
  HTTPRouteSpecRulesBackendRefs,
} from '../../imports/gateway.networking.k8s.io/HTTPRoute';
import { Json, list, number, record, text, texts } from '../values/json';

/** What a route attaches to. */
export interface ParentIntent {
  readonly group?: string;
  /** The default is "Gateway". */
  readonly kind?: string;
  readonly name: string;
  /** Absent: that of the route. */
  readonly namespace?: string;
  readonly sectionName?: string;
  readonly port?: number;
}

/** A backend of a rule. */
export interface BackendIntent {
  /** Absent: the API group of Services. */
  readonly group?: string;
  /** The default is "Service". */
  readonly kind?: string;
  readonly name: string;
  /** Absent: that of the route. */
  readonly namespace?: string;
  readonly port?: number;
  readonly weight?: number;
}

/** The fields that routes of all kinds share, with rules of the route's own kind. */
export interface RouteIntent<Rule> {
  readonly parents: readonly ParentIntent[];
  readonly hostnames: readonly string[];
  readonly rules: readonly Rule[];
}

/** A rule that has backends and no other field. */
export interface PlainRule {
  readonly backends: readonly BackendIntent[];
}

/** All kinds write their parents in the same fields. */
export function writeParent({
  group,
  kind,
  name,
  namespace,
  sectionName,
  port,
}: ParentIntent): HTTPRouteSpecParentRefs {
  return { group, kind, name, namespace, sectionName, port };
}

/** All kinds write their backends in the same fields. */
export function writeBackend(backend: BackendIntent): Pick<HTTPRouteSpecRulesBackendRefs, keyof BackendIntent> {
  const { group, kind, name, namespace, port, weight } = backend;
  return { group, kind, name, namespace, port, weight };
}

export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Reads a route, with `readRule` for its rules. */
export function readRoute<Rule>(json: Json, readRule: (rule: Json) => Rule): RouteIntent<Rule> {
  const spec = record(json.spec);
  return {
    parents: list(spec.parentRefs).map(readParent),
    hostnames: texts(spec.hostnames),
    rules: list(spec.rules).map(readRule),
  };
}

export function readParent(parent: Json): ParentIntent {
  return {
    group: text(parent.group),
    kind: text(parent.kind),
    name: text(parent.name) ?? '',
    namespace: text(parent.namespace),
    sectionName: text(parent.sectionName),
    port: number(parent.port),
  };
}

export function readBackends({ backendRefs }: Json): BackendIntent[] {
  return list(backendRefs).map(readBackend);
}

export function isService({ kind, group }: BackendIntent): boolean {
  return (kind ?? 'Service') === 'Service' && (group ?? '') === '';
}

/** The API group of ServiceImports (KEP 1645). */
const MULTICLUSTER = 'multicluster.x-k8s.io';

export function isServiceImport({ kind, group }: BackendIntent): boolean {
  return kind === 'ServiceImport' && group === MULTICLUSTER;
}

/** What the filters of a rule send copies of requests to. */
export function readMirrors({ filters }: Json): BackendIntent[] {
  return list(filters).flatMap(({ requestMirror }) =>
    requestMirror === undefined ? [] : [readBackend(record(record(requestMirror).backendRef))],
  );
}

/** What an ExternalAuth filter asks about requests; undefined for other filters. */
export function readAuthorizer({ type, externalAuth }: Json): BackendIntent | undefined {
  return type === 'ExternalAuth' ? readBackend(record(record(externalAuth).backendRef)) : undefined;
}

export function readBackend(backend: Json): BackendIntent {
  return {
    group: text(backend.group),
    kind: text(backend.kind),
    name: text(backend.name) ?? '',
    namespace: text(backend.namespace),
    port: number(backend.port),
    weight: number(backend.weight),
  };
}

export function readPlainRule(rule: Json): PlainRule {
  return { backends: readBackends(rule) };
}
