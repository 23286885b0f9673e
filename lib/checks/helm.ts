import type { Model } from '../model/model';

/** The user's value for a dotted path of the Helm values; undefined where the user does not set it. */
export function overridden(model: Model, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      model.install?.helm?.values,
    );
}
