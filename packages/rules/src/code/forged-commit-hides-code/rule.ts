import {
  defineRule,
  type CodeFacts,
  type Detection,
  type Evidence,
  type HistoryFact,
  type ShapeKind,
} from "@doorward/core";
import { findCommits, isRedated, listChanged } from "../history-words.ts";
import { runsFetchedOrHidden } from "../loaders.ts";

/** Looks of a text that hide something from whoever reads the change. */
const hiding: ReadonlySet<ShapeKind> = new Set<ShapeKind>([
  "off-screen-code",
  "code-after-export",
  "packed-program",
  "string-array",
  "program-as-asset",
  "direction-control",
]);

/** Fires where a commit with an old date changed a file that hides code. */
export const rule = defineRule({
  id: "code/forged-commit-hides-code",
  kind: "code",
  title: "A commit that pretends to be weeks older changed a file in which code is hidden.",
  strength: "strong",
  family: "history",
  techniques: ["T1070.006", "T1027"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, report on repositories infected through their configuration files, 2026-03" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: (facts) => {
    const hidden = findHiddenCode(facts);
    const redated = findCommits(facts, "older-author-date").filter(isRedated);
    return redated.flatMap((commit) => tellChanged(commit, hidden));
  },
});

/** One place with hidden code for each file that has any, the first in the file. */
function findHiddenCode({ shapes, effects, files }: CodeFacts): ReadonlyMap<string, Evidence> {
  const vendored = new Set(files.filter(({ isVendored }) => isVendored).map(({ path }) => path));
  const places = [...shapes.filter(({ kind }) => hiding.has(kind)), ...effects.filter(runsFetchedOrHidden)].map(
    ({ at }) => at,
  );
  const own = places.filter(({ path }) => !vendored.has(path));
  const ordered = own.toSorted((a, b) => (b.line ?? 0) - (a.line ?? 0) || (b.column ?? 0) - (a.column ?? 0));
  return new Map(ordered.map((at) => [at.path, at]));
}

function tellChanged(commit: HistoryFact, hidden: ReadonlyMap<string, Evidence>): Detection[] {
  const places = listChanged(commit).flatMap((path) => hidden.get(path) ?? []);
  return places.length === 0 ? [] : [{ evidence: [...places, commit.at] }];
}
