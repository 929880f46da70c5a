import type { CodeFacts } from "@doorward/core";

/** What a surface is to its tool when the tool loads a program only to learn its settings. */
const kinds: ReadonlySet<string> = new Set(["config-program", "named-programs", "test-setup"]);
/** The surface, the configuration, and what it imports. What lies behind that are libraries. */
const longestWay = 3;

/** The programs that tools load to learn their settings, with what those import; third parties' code is left out. */
export function findConfigPrograms(facts: CodeFacts): ReadonlySet<string> {
  const libraries = new Set(
    facts.files.flatMap(({ path, isVendored, role }) => (isVendored || role === "bundle" ? [path] : [])),
  );
  const surfaces = new Set(facts.surfaces.flatMap(({ what }, index) => (kinds.has(what) ? [index] : [])));
  return new Set(
    facts.reach.flatMap(({ path, surface, route }) =>
      surfaces.has(surface) && route.length <= longestWay && !libraries.has(path) ? [path] : [],
    ),
  );
}
