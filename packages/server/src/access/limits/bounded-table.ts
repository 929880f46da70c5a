/** A table that forgets what was longest unused, so that nobody can make it grow. */
export interface BoundedTable<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, entry: T) => void;
  readonly remove: (key: string) => void;
  readonly size: () => number;
}

/** Makes a table of so many entries at most. */
export function makeBoundedTable<T>(mostEntries: number): BoundedTable<T> {
  const entries = new Map<string, T>();
  return {
    get: (key) => entries.get(key),
    set(key, entry) {
      // A map keeps the order in which keys came: the first is the one that was longest not set.
      entries.delete(key);
      entries.set(key, entry);
      const [oldest] = entries.keys();
      if (entries.size > mostEntries && oldest !== undefined) entries.delete(oldest);
    },
    remove: (key) => void entries.delete(key),
    size: () => entries.size,
  };
}
