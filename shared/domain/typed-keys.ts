// Objects by known keys: what Object.keys and Object.fromEntries do, without losing the key type.

/** Keys of an object whose type names them all, in its order. */
export function keysOf<Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] {
  // Only for objects that have no further keys than their type says: our own constant lists.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return Object.keys(object) as Key[];
}

/** An object with a value for each key. */
export function fromKeys<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  // Every key gets its value in the line below.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
