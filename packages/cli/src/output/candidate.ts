import { formatPlace, makeInert, type Evidence, type Finding, type Outcome, type Verdict } from "@doorward/core";
import type { Tie } from "../candidates/list-ties.ts";
import { tellReliance, type ReliesOn } from "./link.ts";
import type { Paint } from "./paint.ts";
import { formatTime, joinSections, tellNext, tellPlace, tellRows, tellUnjudged } from "./sections.ts";
import { wrapText } from "./wrap.ts";

/** What the outcomes are called at this door: nobody is accused, and nobody is cleared. */
const outcomeWords: Readonly<Record<Outcome, string>> = {
  clear: "NOTHING NOTICED",
  check: "VERIFY THESE",
  stop: "PAUSE AND VERIFY IN PERSON",
};

/** What a clear verdict is called where something is told below it. */
const smallSigns = "SMALL SIGNS ONLY";

/** What came with the application does harm; who sent it may not know. */
const aboutFiles = "PAUSE AND OPEN NONE OF ITS FILES";

const mostFindings = 20;
const mostPlaces = 4;
const mostCauses = 3;
const mostTies = 8;

/** What a verdict on an application relies on: links as elsewhere, and the lists about people as one sentence. */
export interface CandidateReliesOn extends ReliesOn {
  readonly asked: string;
}

/** A verdict on an application for a person: what was noticed, what could explain it, and what to do next. */
export function tellCandidate(
  verdict: Verdict,
  ties: readonly Tie[],
  reliesOn: CandidateReliesOn,
  paint: Paint,
  width: number,
): string {
  const { tookMs, rules, findings } = verdict;
  const word = paint[verdict.verdict](` ${chooseWords(verdict)} `);
  const rows = [...Map.groupBy(findings, ({ rule }) => rule).values()];
  const told = rows.slice(0, mostFindings).map((group) => tellNoticed(group, paint, width));
  const left = rows.length - told.length;
  const more = left > 0 ? `\n  … and ${left} more kinds; --json shows all` : "";
  return joinSections([
    `${word} ${paint.strong(makeInert(verdict.arrival.name))}\n${wrapText(makeInert(verdict.because), width)}`,
    told.length === 0
      ? ""
      : `${paint.strong("What was noticed, and what could explain it")}\n${told.join("\n\n")}${more}`,
    tellTies(ties, paint, width),
    tellNext(verdict.next, paint, width),
    tellRows("Not judged", verdict.unjudged.map(tellUnjudged), paint),
    tellRows("Read less deeply than the rest", verdict.partly.map(tellUnjudged), paint),
    paint.faint(
      `${wrapText(makeInert(reliesOn.asked), width)}\n${tellReliance(reliesOn, width)}\n${formatTime(tookMs)} · rules ${rules}`,
    ),
  ]);
}

function chooseWords({ verdict, findings }: Verdict): string {
  if (verdict === "clear" && findings.length > 0) return smallSigns;
  const isAboutPerson = findings.some(({ innocentCauses }) => innocentCauses !== undefined);
  return verdict === "stop" && !isAboutPerson ? aboutFiles : outcomeWords[verdict];
}

function tellNoticed(group: readonly Finding[], paint: Paint, width: number): string {
  const [first] = group;
  if (first === undefined) return "";
  const { title, rule, innocentCauses = [], verify } = first;
  const lines = [`  ${wrapText(title, width - 2, "  ")} ${paint.faint(rule)}`];
  const places = listPlaces(group.flatMap(({ evidence }) => evidence));
  for (const place of places.slice(0, mostPlaces))
    lines.push(`    ${tellPlace(makeInert(formatPlace(place)), makeInert(place.excerpt), paint, width - 4)}`);
  if (places.length > mostPlaces) lines.push(`    … and ${places.length - mostPlaces} more places`);
  for (const cause of innocentCauses.slice(0, mostCauses))
    lines.push(`    could be: ${wrapText(cause, width - 14, "              ")}`);
  if (verify !== undefined) lines.push(`    verify:   ${wrapText(verify, width - 14, "              ")}`);
  return lines.join("\n");
}

function listPlaces(places: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(places.map((place) => [`${formatPlace(place)}\n${place.excerpt}`, place])).values()];
}

function tellTies(ties: readonly Tie[], paint: Paint, width: number): string {
  if (ties.length === 0) return "";
  const rows = ties.slice(0, mostTies).map((tie) => {
    const text = `${makeInert(tie.with)}: ${tie.shares.join(", ")}`;
    return `  ${wrapText(text, width - 2, "    ")}`;
  });
  const left = ties.length - rows.length;
  if (left > 0) rows.push(`  … and ${left} more`);
  return `${paint.strong("In common with, under another name")}\n${rows.join("\n")}`;
}
