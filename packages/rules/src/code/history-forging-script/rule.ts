import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { tellDetection } from "../effects.ts";

const amend = /\bgit\b.*\bcommit\b.*\s--amend\b|\bgit\b.*\bfilter-(?:branch|repo)\b/u;
const unchecked = /\s(?:--no-verify|-n)(?=\s|$)/u;
const forcedPush = /\bgit\b.*\bpush\b.*\s(?:--force(?:-with-lease)?\b|-[a-z]*f[a-z]*(?=\s|$)|\+\S+)/u;
const dated = /\bGIT_(?:AUTHOR|COMMITTER)_DATE=|\bgit\b.*\bcommit\b.*\s--date\b/u;
const clock = /^(?:date|time|set-date|timedatectl|systemsetup|hwclock)(?:\.exe)?$/u;

/** Fires where one script rewrites the last commit with an old date, or unchecked, and puts it in place of the published one. */
export const rule = defineRule({
  id: "code/history-forging-script",
  kind: "code",
  title: "A script rewrites the last commit, makes it look untouched, and overwrites the published one.",
  strength: "strong",
  family: "history",
  techniques: ["T1070.006"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, report on repositories infected through their configuration files, 2026-03" },
    { title: "SafeDep, repositories infected through their build files, 2026-09-30" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: (facts) =>
    [...Map.groupBy(findRuns(facts), ({ at }) => at.path).values()].flatMap((runs) => {
      const rewriting = runs.find(({ subject }) => says(subject.texts, amend));
      return rewriting !== undefined && isForging(runs) ? [tellDetection(facts, rewriting)] : [];
    }),
});

/** Commands in the order of their lines, so that the first one is the same whatever order they came in. */
function findRuns({ effects }: CodeFacts): readonly Effect[] {
  const runs = effects.filter(({ kind }) => kind === "run");
  return runs.toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
}

/** Rewriting and pushing by force is what people do; with a date of one's choice, or past the checks, it is not. */
function isForging(runs: readonly Effect[]): boolean {
  const texts = runs.flatMap(({ subject }) => subject.texts);
  const isDated = says(texts, dated) || runs.some(({ via }) => clock.test(via));
  const isUnchecked = texts.some((text) => amend.test(text) && unchecked.test(text));
  return says(texts, forcedPush) && (isDated || isUnchecked);
}

function says(texts: readonly string[], pattern: RegExp): boolean {
  return texts.some((text) => pattern.test(text));
}
