import { formatPlace, makeInert, type Verdict } from "@doorward/core";
import { tellFindings, type PlaceTeller } from "./findings.ts";
import type { Paint } from "./paint.ts";
import {
  formatTime,
  joinSections,
  tellChain,
  tellNext,
  tellOutcome,
  tellPlace,
  tellRows,
  tellUnjudged,
} from "./sections.ts";

/** A verdict on code for a person: the word, one sentence, the chain, what to do now, and then the reasons. */
export function tellVerdict(verdict: Verdict, paint: Paint, width: number): string {
  const { tookMs, rules } = verdict;
  return joinSections([
    tellOutcome(verdict, paint, width),
    tellChain("What would happen", verdict.chain, true, paint, width),
    tellNext(verdict.next, paint, width),
    tellFindings(verdict.findings, inFiles, paint, width),
    tellRows("Not judged", verdict.unjudged.map(tellUnjudged), paint),
    tellRows("Read less deeply than the rest", verdict.partly.map(tellUnjudged), paint),
    tellRows(
      "Accepted by your baseline",
      verdict.accepted.map(({ finding, reason, until }) => `${finding.rule}  ${makeInert(reason)} (until ${until})`),
      paint,
    ),
    paint.faint(`${formatTime(tookMs)} · rules ${rules}`),
  ]);
}

/** A place in a file, and as much of what stands there as the line has room for. */
const inFiles: PlaceTeller = {
  identify: formatPlace,
  tell(place, width, paint) {
    return tellPlace(makeInert(formatPlace(place)), makeInert(place.excerpt), paint, width);
  },
};
