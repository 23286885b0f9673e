import { type BackendIntent, readAuthorizer } from '../../kinds/route';
import { isPassedOver } from '../../kinds/route-filters';
import { isFaulty } from '../../release/faults/faults';
import { type Json, list } from '../../values/json';
import type { Model, Route } from '../model';
import { knowsKind, mayLeadTo } from './backend-kinds';

/** An ExternalAuth filter whose service Cilium does not ask. */
export interface Unasked {
  /** Its index among the filters of the rule. */
  readonly nth: number;
  readonly service: BackendIntent;
  readonly why: 'no grant' | 'no such kind' | 'no port';
  /** What the requests of the rule get: they go on without authorization, or the gateway answers 500. */
  readonly lets: 'all go on' | 'none go on';
}

/** The ExternalAuth filters of a rule whose service Cilium does not ask. Versions that pass over them have none. */
export function unasked(
  route: Pick<Route, 'kind' | 'namespace'>,
  { filters }: Json,
  { grants, version }: Pick<Model, 'grants' | 'version'>,
): Unasked[] {
  if (filters === undefined || isPassedOver('ExternalAuth', version)) return [];
  const lets = isFaulty(version, 'external-auth-open') ? 'all go on' : 'none go on';
  return list(filters).flatMap((filter, nth): Unasked[] => {
    const service = readAuthorizer(filter);
    if (!service) return [];
    const why = !mayLeadTo(route, service, grants)
      ? 'no grant'
      : !knowsKind(service, version)
        ? 'no such kind'
        : service.port === undefined
          ? 'no port'
          : undefined;
    return why ? [{ nth, service, why, lets }] : [];
  });
}
