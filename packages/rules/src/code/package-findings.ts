import type { CodeFacts, DependencyDoubt, DependencyDoubtKind, Detection, Evidence, Step } from "@doorward/core";
import { isTestMaterial } from "./package-places.ts";

/** A finding at a row that gives a package, with what happens when the packages are installed. */
export function tellPackage(at: Evidence, whatHappens: string): Detection {
  const { excerpt: _excerpt, ...place } = at;
  const steps: Step[] = [
    { kind: "trigger", text: "installing the project's packages reads this row", place },
    { kind: "fetches", text: whatHappens, place },
  ];
  return { evidence: [at], chain: steps };
}

/** The doubts of some kinds that are about what gets installed, each place once. */
export function listDoubts({ doubts }: CodeFacts, ...kinds: readonly DependencyDoubtKind[]): DependencyDoubt[] {
  return onePerPlace(doubts.filter(({ kind, at }) => kinds.includes(kind) && !isTestMaterial(at.path)));
}

/** The first of all things that stand at one place. */
export function onePerPlace<T extends { readonly at: Evidence }>(things: readonly T[]): T[] {
  const byPlace = new Map<string, T>();
  for (const thing of things) {
    const { path, line = 0, column = 0, revision = "" } = thing.at;
    const key = `${revision}\n${path}\n${line}\n${column}`;
    if (!byPlace.has(key)) byPlace.set(key, thing);
  }
  return [...byPlace.values()];
}
