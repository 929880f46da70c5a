/** Values that were used lately. */
export interface RecentCache<K, V> {
  readonly get: (key: K) => V | undefined;
  /** Keeps a value that weighs so much of what the cache holds. */
  readonly keep: (key: K, value: V, weight: number) => void;
}

/**
 * Opens a cache that holds values of at most `most` weight, none heavier than half of it. It has two halves: when the
 * newer one is full, the older one is dropped whole, with everything in it that was not asked for since.
 */
export function openRecentCache<K, V>(most: number): RecentCache<K, V> {
  let newer = new Map<K, { value: V; weight: number }>();
  let older = newer;
  let held = 0;
  const keep = (key: K, value: V, weight: number) => {
    if (weight > most / 2) return;
    if (held + weight > most / 2) {
      older = newer;
      newer = new Map();
      held = 0;
    }
    newer.set(key, { value, weight });
    held += weight;
  };
  return {
    keep,
    get(key) {
      const found = newer.get(key);
      if (found !== undefined) return found.value;
      const old = older.get(key);
      if (old !== undefined) keep(key, old.value, old.weight);
      return old?.value;
    },
  };
}
