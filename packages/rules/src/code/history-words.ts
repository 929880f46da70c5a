import type { CodeFacts, Detection, HistoryFact, HistoryOddity } from "@doorward/core";

const mostTold = 6;

/** One finding for all commits with an oddity in a repository, those with the largest measure in front. */
export function tellCommits(commits: readonly HistoryFact[]): Detection[] {
  return [...Map.groupBy(commits, ({ at }) => at.path).values()].map((found) => ({
    evidence: found
      .toSorted((a, b) => b.measure - a.measure || (a.commit < b.commit ? -1 : 1))
      .slice(0, mostTold)
      .map(({ at }) => at),
  }));
}

/** The commits with one kind of oddity. */
export function findCommits({ history }: CodeFacts, kind: HistoryOddity): readonly HistoryFact[] {
  return history.filter((fact) => fact.kind === kind);
}

/**
 * A commit that one person recorded by itself long after its date says it was written: not a branch that was moved as a
 * whole, not a merge that a site made for somebody.
 */
export function isRedated({ recordedTogether, samePerson, reach }: HistoryFact): boolean {
  return recordedTogether === 1 && samePerson && reach === "branch";
}

/** The paths a commit changes, as they lie in the arrival. */
export function listChanged({ at, changed }: HistoryFact): string[] {
  const folder = at.path.replace(/(?:^|\/)\.git$/u, "").replace(/^\.$/u, "");
  return changed.map((path) => (folder === "" ? path : `${folder}/${path}`));
}
