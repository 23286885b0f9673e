/** The place of a value in an object. */
export type Keys = readonly (string | number)[];

/** Keys as text for users: `.metadata.labels["a.b/c"]`, `.spec.rules[0]`. */
export function fieldText(keys: Keys): string {
  const text = keys.map((key) =>
    typeof key === 'number' ? `[${key}]` : /^[A-Za-z_][\w-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
  );
  return text.join('') || '.';
}

/** Parses the text of `fieldText`. */
export function keysOf(text: string): Keys {
  return [...text.matchAll(/\.([A-Za-z_][\w-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)].map(
    ([, name, index, quoted]) => name ?? (index !== undefined ? Number(index) : (JSON.parse(quoted) as string)),
  );
}
