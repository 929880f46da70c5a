import type { Finding, Unjudged } from "./finding.ts";
import { strengths, type Family, type Outcome, type Strength } from "./words.ts";

/** The outcome with its reason. */
export interface Judgement {
  readonly verdict: Outcome;
  readonly because: string;
}

/**
 * Combines findings into an outcome by rule, never by score:
 * one decisive finding, or strong ones of two families, mean stop;
 * one strong, weak ones of three families, or anything important unjudged mean check; the rest is clear.
 * The order of findings makes no difference. `whenClear` is the sentence for that: what clear means differs by door.
 */
export function judge(findings: readonly Finding[], unjudged: readonly Unjudged[], whenClear: string): Judgement {
  if (findings.length === 0 && unjudged.length === 0) return { verdict: "clear", because: whenClear };
  const ordered = orderFindings(findings);
  const [decisive] = listTitles(ordered, "decisive");
  if (decisive !== undefined) return { verdict: "stop", because: decisive };
  const strong = listTitles(ordered, "strong");
  if (strong.length >= 2) return { verdict: "stop", because: strong.slice(0, 2).join(" ") };
  if (strong[0] !== undefined) return { verdict: "check", because: strong[0] };
  const weak = listTitles(ordered, "weak");
  if (weak.length >= 3)
    return { verdict: "check", because: `Three small signs together: ${weak.slice(0, 3).join(" ")}` };
  if (unjudged.length > 0) return { verdict: "check", because: tellUnjudged(unjudged) };
  return { verdict: "clear", because: whenClear };
}

/** Findings with the most telling first: by strength, then by the length of the chain, then by name and place. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return findings.toSorted(
    (a, b) =>
      strengths.indexOf(a.strength) - strengths.indexOf(b.strength) ||
      b.chain.length - a.chain.length ||
      compareText(a.rule, b.rule) ||
      compareText(firstPlace(a), firstPlace(b)),
  );
}

/** The titles of findings of one strength, one for each family. */
function listTitles(findings: readonly Finding[], wanted: Strength): string[] {
  const families: Family[] = [];
  const titles: string[] = [];
  for (const { strength, family, title } of findings) {
    if (strength !== wanted || families.includes(family)) continue;
    families.push(family);
    titles.push(title);
  }
  return titles;
}

function tellUnjudged(unjudged: readonly Unjudged[]): string {
  const { path, reason } = unjudged.toSorted(
    (a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason),
  )[0] ?? {
    path: "",
    reason: "",
  };
  const others = unjudged.length > 1 ? `, and ${unjudged.length - 1} more` : "";
  return `Not everything that matters could be judged: ${path} (${reason})${others}.`;
}

function firstPlace(finding: Finding): string {
  const place = finding.evidence[0];
  return place === undefined
    ? ""
    : `${place.revision ?? ""}\n${place.path}\n${String(place.line ?? 0).padStart(9, "0")}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
