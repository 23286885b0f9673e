/**
 * Makes a function remember what it worked out of each object. For objects that do not change: what it remembers
 * follows from the object alone, and is forgotten with it.
 */
export function once<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: workOut(key) }));
    return found.value;
  };
}
