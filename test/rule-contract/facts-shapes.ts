/** Keys of facts whose text is a path inside the arrival, or a list of such paths. */
const pathKeys: ReadonlySet<string> = new Set(["path", "target", "files"]);

/** The same facts with every list turned round; places that point into the list of surfaces follow. */
export function reverseFacts(facts: object): object {
  const last = countSurfaces(facts) - 1;
  return mapLists(facts, (list) => list.map((item) => change(item, { surface: (index) => last - index })).toReversed());
}

/** Facts as of an arrival that holds the same tree many times in folders of its own. */
export function multiplyFacts(facts: object, times: number): object {
  const surfaces = countSurfaces(facts);
  return mapLists(facts, (list) =>
    Array.from({ length: times }, (_, copy) =>
      list.map((item) =>
        change(item, { path: (path) => `copy-${copy}/${path}`, surface: (index) => index + copy * surfaces }),
      ),
    ).flat(),
  );
}

interface Changes {
  readonly path?: (path: string) => string;
  readonly surface?: (index: number) => number;
}

function mapLists(facts: object, map: (list: readonly unknown[]) => unknown[]): object {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]: [string, unknown]) => [key, Array.isArray(value) ? map(value) : value]),
  );
}

function countSurfaces(facts: object): number {
  return "surfaces" in facts && Array.isArray(facts.surfaces) ? facts.surfaces.length : 0;
}

function change(value: unknown, changes: Changes, key = ""): unknown {
  if (typeof value === "string") return pathKeys.has(key) && changes.path !== undefined ? changes.path(value) : value;
  if (typeof value === "number")
    return key === "surface" && changes.surface !== undefined ? changes.surface(value) : value;
  if (Array.isArray(value)) return value.map((item) => change(item, changes, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part, changes, name)]));
}
