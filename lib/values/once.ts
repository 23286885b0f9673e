/**
 * Caches the result of a function for each object. Only for objects that do not change: the cached result
 * depends on the object alone, and is garbage-collected with the object.
 */
export function once<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: workOut(key) }));
    return found.value;
  };
}
