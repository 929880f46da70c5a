import type { Verdict } from "@doorward/core";
import type { UsedList } from "../link-reader.ts";
import { defangLink } from "./defang.ts";
import { tellFindings, type PlaceTeller } from "./findings.ts";
import { makeInert } from "./inert.ts";
import type { Paint } from "./paint.ts";
import { formatTime, joinSections, tellChain, tellNext, tellRows } from "./sections.ts";
import { wrapText } from "./wrap.ts";

/** The lists that were asked, the day on which they were, and the file of the policy. */
export interface AskedLists {
  readonly lists: readonly UsedList[];
  readonly policy?: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A verdict on a link for a person: the word, one sentence, where it leads, what to do now, and then the reasons. */
export function tellLink(verdict: Verdict, asked: AskedLists, paint: Paint, width: number): string {
  const { arrival, tookMs, rules } = verdict;
  const word = paint[verdict.verdict](` ${verdict.verdict.toUpperCase()} `);
  const safe = (text: string) => breakHosts(text, verdict);
  const chain = verdict.chain.map((step) => ({ ...step, text: safe(step.text) }));
  return joinSections([
    `${word} ${paint.strong(defangLink(arrival.name))}\n${wrapText(makeInert(safe(verdict.because)), width)}`,
    tellChain("Where it leads", chain, false, paint, width),
    tellNext(verdict.next, paint, width),
    tellFindings(verdict.findings, inLink, paint, width),
    tellRows(
      "Not judged",
      verdict.unjudged.map(({ path, reason }) => `${defangLink(path)}  ${makeInert(reason)}`),
      paint,
    ),
    paint.faint(`${tellLists(asked, width)}\n${formatTime(tookMs)} · rules ${rules}`),
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

/** Sentences name the hosts a link leads to; terminals make links of bare hosts too. */
function breakHosts(text: string, { observables }: Verdict): string {
  let broken = text;
  for (const { type, value } of observables)
    if (type === "domain") broken = broken.replaceAll(value, value.replaceAll(".", "[.]"));
  return broken;
}

/** How old what the lists say is, and whose word was taken for who is trusted. */
function tellLists(asked: AskedLists, width: number): string {
  const lists = wrapText(nameLists(asked), width);
  return asked.policy === undefined ? lists : `${lists}\n${makeInert(`Policy: ${asked.policy}`)}`;
}

function nameLists({ lists, today }: AskedLists): string {
  const [oldest] = lists;
  if (oldest === undefined) return "No list was asked, as none has been imported: `doorward lists import <file>`.";
  const entries = lists.reduce((sum, list) => sum + list.entries, 0).toLocaleString("en");
  const age = Math.max(0, Math.round((Date.parse(today) - Date.parse(oldest.imported)) / 86_400_000));
  const days = age === 0 ? "imported today" : `${age} ${age === 1 ? "day" : "days"} old`;
  const what = lists.length === 1 ? `the list ${oldest.source}, ${days}` : `${lists.length} lists, the oldest ${days}`;
  return makeInert(`Asked: ${what} (${entries} entries).`);
}
