import { type Json, list, record, text } from '../../values/json';
import type { View } from '../view';
import { ROUTES, NAMES, CLASS_KNOWN } from './parts';
import { PARENTS, ATTACHMENTS, ATTACHMENTS_BY_NAMESPACE } from './gateways';

/** ATTACHMENTS, of routes whose backends are known. */
export const BACKEND_KINDS: View = {
  ...ATTACHMENTS,
  treatments: [...ATTACHMENTS.treatments, { kind: ROUTES, at: 'spec.rules[].backendRefs', drop: 'object' }],
};

/** BACKEND_KINDS, beside Services of a known type. */
export const EXTERNAL_NAMES: View = {
  ...BACKEND_KINDS,
  treatments: [...BACKEND_KINDS.treatments, { kind: 'Service', at: 'spec.type', drop: 'object' }],
};

/** ATTACHMENTS, of routes whose retries are known. */
export const RETRIES: View = {
  ...ATTACHMENTS,
  treatments: [...ATTACHMENTS.treatments, { kind: ROUTES, at: 'spec.rules[].retry', drop: 'object' }],
};

/** Policies of which all is known, and the routes that lead to their Services. */
export const BACKEND_TLS: View = {
  treatments: [
    ...ATTACHMENTS.treatments,
    { kind: 'BackendTLSPolicy', at: 'metadata', drop: 'object' },
    { kind: 'BackendTLSPolicy', at: 'spec', drop: 'object' },
    { kind: ROUTES, at: 'spec.rules[].backendRefs[]', drop: 'item' },
  ],
  also: ATTACHMENTS_BY_NAMESPACE.also,
};

/** Routes of which every rule is known. */
export const RULES: View = {
  treatments: [...PARENTS, { kind: ROUTES, at: 'spec.rules', drop: 'object' }, ...CLASS_KNOWN],
};

/** RULES, and L2 policies whose interfaces are known. */
export const EXPRESSIONS: View = {
  treatments: [...RULES.treatments, { kind: 'CiliumL2AnnouncementPolicy', at: 'spec.interfaces', drop: 'object' }],
};

/** Routes of which all weights are known. */
export const WEIGHTS: View = { treatments: [...NAMES, { kind: ROUTES, at: 'spec.rules', drop: 'object' }] };

/** Services whose ports are known, and the backends of routes that are Services. */
export const BACKENDS: View = {
  treatments: [
    ...NAMES,
    { kind: 'Service', at: 'spec', drop: 'object' },
    { kind: ROUTES, at: 'spec.rules[].backendRefs[]', drop: 'item' },
  ],
  also: (object) => {
    const spec = record(object.json.spec);
    if (object.kind === 'Service')
      return list(spec.ports).length > 0 && spec.type !== 'ExternalName' ? object : undefined;
    if (!object.kind.endsWith('Route')) return object;
    const all = list(spec.rules);
    // An object that stays the same needs no model of its own.
    if (all.every(({ backendRefs }) => list(backendRefs).every(isServiceRef))) return object;
    const rules = all.map((rule) => ({ ...rule, backendRefs: list(rule.backendRefs).filter(isServiceRef) }));
    return { ...object, json: { ...object.json, spec: { ...spec, rules } } };
  },
};

function isServiceRef({ kind, group }: Json): boolean {
  return (text(kind) ?? 'Service') === 'Service' && (group ?? '') === '';
}

/** Grants decide: routes and Services whose namespaces are said. */
export const GRANTS: View = {
  treatments: [...BACKENDS.treatments, { kind: ROUTES, at: 'spec.rules[].filters[].externalAuth', drop: 'field' }],
  also: (object) => (object.namespaceUnsaid ? undefined : BACKENDS.also!(object)),
};
