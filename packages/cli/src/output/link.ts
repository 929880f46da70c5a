import { defangLink, makeInert, type Verdict } from "@doorward/core";
import type { ListSource } from "@doorward/readers/link";
import { countDays, writeNumber } from "./numbers.ts";
import { tellFindings, type PlaceTeller } from "./findings.ts";
import type { Paint } from "./paint.ts";
import { formatTime, joinSections, tellChain, tellNext, tellRows } from "./sections.ts";
import { wrapText } from "./wrap.ts";

/** What a verdict relies on, and the day on which it was given. */
export interface ReliesOn {
  readonly lists: readonly ListSource[];
  /** The file of the policy, when there is one. */
  readonly policyPath?: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A verdict on a link for a person: the word, one sentence, where it leads, what to do now, and then the reasons. */
export function tellLink(verdict: Verdict, reliesOn: ReliesOn, paint: Paint, width: number): string {
  const { arrival, tookMs, rules } = verdict;
  const word = paint[verdict.verdict](` ${verdict.verdict.toUpperCase()} `);
  const chain = verdict.chain.map((step) => ({ ...step, text: breakHosts(step.text) }));
  return joinSections([
    `${word} ${paint.strong(defangLink(arrival.name))}\n${wrapText(breakHosts(verdict.because), width)}`,
    tellChain("Where it leads", chain, false, paint, width),
    tellNext(verdict.next, paint, width),
    tellFindings(verdict.findings, inLink, paint, width),
    tellRows(
      "Not judged",
      verdict.unjudged.map(({ path, reason }) => `${defangLink(path)}  ${makeInert(reason)}`),
      paint,
    ),
    paint.faint(`${tellReliance(reliesOn, width)}\n${formatTime(tookMs)} · rules ${rules}`),
  ]);
}

/** A link is one place, so only the part to look at is shown. */
const inLink: PlaceTeller = {
  identify: ({ excerpt }) => excerpt,
  tell({ excerpt }, width, paint) {
    const part = defangLink(excerpt);
    return paint.faint(part.length > width ? `${part.slice(0, width - 1)}…` : part);
  },
};

/** Names of machines, as they stand in a sentence. */
const hosts = /(?<![\p{L}\p{N}_./%=-])(?:[\p{L}\p{N}_-]{1,63}\.){1,12}[\p{L}\p{N}-]{2,63}/gu;

/** Text made inert, and bare hosts with it: sentences name those a link leads to, and terminals make links of them. */
function breakHosts(text: string): string {
  return makeInert(text).replaceAll(hosts, (host) => host.replaceAll(".", "[.]"));
}

/** How old what the lists say is, and whose word is taken for what is verified. */
export function tellReliance({ lists, policyPath, today }: ReliesOn, width: number): string {
  const [first] = lists.toSorted((a, b) => (a.since < b.since ? -1 : 1));
  const told = policyPath === undefined ? "" : ` Verified by ${policyPath}.`;
  if (first === undefined)
    return wrapText(makeInert(`No list was asked: \`doorward lists import <file>\` takes one.${told}`), width);
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  const days = countDays(first.since, today);
  const age = days === 0 ? "imported today" : `imported ${days === 1 ? "1 day" : `${writeNumber(days)} days`} ago`;
  const what = lists.length === 1 ? `the list ${first.name}, ${age}` : `${lists.length} lists, the oldest ${age}`;
  return wrapText(makeInert(`Asked: ${what} (${rows === 1 ? "1 row" : `${writeNumber(rows)} rows`}).${told}`), width);
}
