import { makeInert, type Outcome, type Verdict } from "@doorward/core";
import type { Tie } from "../candidates/list-ties.ts";
import { tellReliance, type ReliesOn } from "./link.ts";
import { tellNoticed } from "./noticed.ts";
import type { Paint } from "./paint.ts";
import { formatTime, joinSections, tellNext, tellRows, tellUnjudged } from "./sections.ts";
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
  return joinSections([
    `${word} ${paint.strong(makeInert(verdict.arrival.name))}\n${wrapText(makeInert(verdict.because), width)}`,
    tellNoticed(findings, paint, width),
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
