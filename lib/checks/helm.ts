import type { Model } from '../model/model';

/** A Helm value by its dotted path, as the program overrides it; undefined where it does not. */
export function overridden(model: Model, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      model.install?.helm?.values,
    );
}
