import { countOf, formatPlace, makeInert, type Evidence, type Finding } from "@doorward/core";
import type { Paint } from "./paint.ts";
import { tellPlace } from "./sections.ts";
import { wrapText } from "./wrap.ts";

const mostFindings = 20;
const mostPlaces = 4;
const mostCauses = 3;

/** What was noticed of a person, each kind once, with its places, what could explain it, and what to verify. */
export function tellNoticed(findings: readonly Finding[], paint: Paint, width: number): string {
  if (findings.length === 0) return "";
  const rows = [...Map.groupBy(findings, ({ rule }) => rule).values()];
  const told = rows.slice(0, mostFindings).map((group) => tellKind(group, paint, width));
  const left = rows.length - told.length;
  const more = left > 0 ? `\n  … and ${left} more ${left === 1 ? "kind" : "kinds"}; --json shows all` : "";
  return `${paint.strong("What was noticed, and what could explain it")}\n${told.join("\n\n")}${more}`;
}

function tellKind(group: readonly Finding[], paint: Paint, width: number): string {
  const [first] = group;
  if (first === undefined) return "";
  const { title, rule, innocentCauses = [], verify } = first;
  const lines = [`  ${wrapText(title, width - 2, "  ")} ${paint.faint(rule)}`];
  const places = listPlaces(group.flatMap(({ evidence }) => evidence));
  for (const place of places.slice(0, mostPlaces))
    lines.push(`    ${tellPlace(makeInert(formatPlace(place)), makeInert(place.excerpt), paint, width - 4)}`);
  if (places.length > mostPlaces) lines.push(`    … and ${countOf(places.length - mostPlaces, "more place")}`);
  for (const cause of innocentCauses.slice(0, mostCauses))
    lines.push(`    could be: ${wrapText(cause, width - 14, "              ")}`);
  if (verify !== undefined) lines.push(`    verify:   ${wrapText(verify, width - 14, "              ")}`);
  return lines.join("\n");
}

function listPlaces(places: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(places.map((place) => [`${formatPlace(place)}\n${place.excerpt}`, place])).values()];
}
