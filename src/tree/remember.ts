/** The value kept under `key`, or a new one, kept from now on. */
export function remember<K, V>(memo: Memo<K>, key: K, create: () => V): V {
  const known = memo.get(key);
  if (known !== undefined) return known as V;
  const value = create();
  memo.set(key, value);
  return value;
}

interface Memo<K> {
  get(key: K): unknown;
  set(key: K, value: unknown): unknown;
}
