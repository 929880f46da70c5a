/** Keys of facts whose text is a path inside the arrival, or a list of such paths. */
const pathKeys: ReadonlySet<string> = new Set(["path", "target", "files"]);

/** The same facts with every list turned round; what points into the lists of surfaces and of entries follows. */
export function reverseFacts(facts: object): object {
  const surfaces = countList(facts, "surfaces") - 1;
  const entries = countList(facts, "entries") - 1;
  const changes: Changes = { surface: (index) => surfaces - index, entry: (index) => entries - index };
  return mapLists(facts, (list) => list.map((item) => change(item, changes)).toReversed());
}

/** Facts as of an arrival that holds the same tree many times in folders of its own. */
export function multiplyFacts(facts: object, times: number): object {
  const surfaces = countList(facts, "surfaces");
  const entries = countList(facts, "entries");
  return mapLists(facts, (list) =>
    Array.from({ length: times }, (_, copy) =>
      list.map((item) =>
        change(item, {
          path: (path) => `copy-${copy}/${path}`,
          surface: (index) => index + copy * surfaces,
          entry: (index) => index + copy * entries,
        }),
      ),
    ).flat(),
  );
}

interface Changes {
  readonly path?: (path: string) => string;
  readonly surface?: (index: number) => number;
  readonly entry?: (index: number) => number;
}

function mapLists(facts: object, map: (list: readonly unknown[]) => unknown[]): object {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]: [string, unknown]) => [key, Array.isArray(value) ? map(value) : value]),
  );
}

function countList(facts: object, name: "surfaces" | "entries"): number {
  const list: unknown = Reflect.get(facts, name);
  return Array.isArray(list) ? list.length : 0;
}

function change(value: unknown, changes: Changes, key = ""): unknown {
  if (typeof value === "string") return pathKeys.has(key) && changes.path !== undefined ? changes.path(value) : value;
  if (typeof value === "number") return key === "surface" || key === "entry" ? (changes[key]?.(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => change(item, changes, key));
  if (typeof value !== "object" || value === null) return value;
  const changed: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) changed[name] = change(part, changes, name);
  return changed;
}
