import { defangLink, formatPlace, makeInert, type Verdict, type VerdictPart } from "@doorward/core";
import { tellFindings, type PlaceTeller } from "./findings.ts";
import { tellReliance, type ReliesOn } from "./link.ts";
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

const mostParts = 24;

/** A verdict on a file or a message for a person: the word, one sentence, what came, what to do now, and the reasons. */
export function tellDelivery(verdict: Verdict, reliesOn: ReliesOn, paint: Paint, width: number): string {
  const { tookMs, rules } = verdict;
  return joinSections([
    tellOutcome(verdict, paint, width),
    tellChain("What would happen", verdict.chain, true, paint, width),
    tellNext(verdict.next, paint, width),
    tellFindings(verdict.findings, inParts, paint, width),
    tellTree(verdict.parts ?? [], paint, width),
    tellRows("Not judged", verdict.unjudged.map(tellUnjudged), paint),
    tellRows("Read less deeply than the rest", verdict.partly.map(tellUnjudged), paint),
    paint.faint(`${tellReliance(reliesOn, width)}\n${formatTime(tookMs)} · rules ${rules}`),
  ]);
}

/** A place inside the arrival, and what stands there, of no use to click on. */
const inParts: PlaceTeller = {
  identify: (place) => `${formatPlace(place)}\n${place.excerpt}`,
  tell(place, width, paint) {
    // A sentence stays readable; what is all address cannot be clicked.
    const excerpt = place.excerpt.includes(" ") ? makeInert(place.excerpt) : defangLink(place.excerpt);
    return tellPlace(makeInert(formatPlace(place)), excerpt, paint, width);
  },
};

/** What lies inside, each part with its own word; nothing when there is only the arrival. */
function tellTree(parts: readonly VerdictPart[], paint: Paint, width: number): string {
  if (parts.every(({ parts: inner }) => inner.length === 0) && parts.length < 2) return "";
  const rows = [...listRows(parts, "", 0)];
  const shown = rows.slice(0, mostParts).map(({ name, depth, is, verdict }) => {
    const text = `${"  ".repeat(depth + 1)}${makeInert(name)}  ${is}`;
    return `${text.length > width - 8 ? `${text.slice(0, width - 9)}…` : text}  ${paint[verdict](` ${verdict} `)}`;
  });
  const left = rows.length - shown.length;
  if (left > 0) shown.push(`  … and ${left} more; --json shows all`);
  return `${paint.strong("What came")}\n${shown.join("\n")}`;
}

function* listRows(
  parts: readonly VerdictPart[],
  outer: string,
  depth: number,
): Generator<Pick<VerdictPart, "is" | "verdict"> & { readonly name: string; readonly depth: number }> {
  for (const { path, is, verdict, parts: inner } of parts) {
    const name = path.startsWith(`${outer}!/`) ? path.slice(outer.length + 2) : path;
    yield { name, depth, is, verdict };
    yield* listRows(inner, path, depth + 1);
  }
}
