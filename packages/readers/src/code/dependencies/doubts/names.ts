import type { Dependency, DependencyDoubt, DependencyDoubtKind, Ecosystem, Evidence } from "@doorward/core";
import { findNearPopular } from "../names/near-popular.ts";
import { findPopularWithSuffix } from "../names/popular-with-suffix.ts";
import { isUnreadableName } from "../names/unreadable-name.ts";
import type { Lockfile } from "../reading.ts";
import { openSource, showAt } from "../text/source.ts";

interface Named {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly show: () => Evidence;
}

// A name that is compared costs about 0.1 ms, so hostile lists end here.
const mostCompared = 3000;

/** What is odd about the names of the packages that manifests ask for and lockfiles hold; each name is told once. */
export function findNameDoubts(dependencies: readonly Dependency[], lockfiles: readonly Lockfile[]): DependencyDoubt[] {
  const seen = new Set<string>();
  const doubts: DependencyDoubt[] = [];
  for (const named of listNames(dependencies, lockfiles)) {
    const key = `${named.ecosystem} ${named.name}`;
    if (seen.has(key) || named.name === "") continue;
    if (seen.size >= mostCompared) break;
    seen.add(key);
    const doubt = compareName(named);
    if (doubt !== undefined) doubts.push(doubt);
  }
  return doubts;
}

function compareName({ ecosystem, name, show }: Named): DependencyDoubt | undefined {
  const tell = (kind: DependencyDoubtKind, against: string) => {
    const shown = name.length > 200 ? `${name.slice(0, 200)}…` : name;
    return { kind, ecosystem, name: shown, against, at: show() };
  };
  if (isUnreadableName(ecosystem, name)) return tell("unreadable-name", findNearPopular(ecosystem, name) ?? "");
  const near = findNearPopular(ecosystem, name);
  if (near !== undefined) return tell("near-popular", near);
  const head = findPopularWithSuffix(ecosystem, name);
  return head === undefined ? undefined : tell("popular-with-suffix", head);
}

/** The name under which a package is fetched counts: not the alias it gets, and not what comes with the arrival. */
function* listNames(dependencies: readonly Dependency[], lockfiles: readonly Lockfile[]): Generator<Named> {
  for (const { ecosystem, name, aliasOf, source, at } of dependencies) {
    const isFetched = source === "registry" || source === "alias";
    if (isFetched || isUnreadableName(ecosystem, name)) yield { ecosystem, name: aliasOf ?? name, show: () => at };
  }
  for (const lockfile of lockfiles) {
    const source = openSource(lockfile.path, lockfile.text);
    for (const { holds, local, start, end } of lockfile.rows)
      if (!local) yield { ecosystem: lockfile.ecosystem, name: holds, show: () => showAt(source, start, end) };
  }
}
