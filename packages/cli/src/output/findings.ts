import type { Evidence, Finding } from "@doorward/core";
import type { Paint } from "./paint.ts";
import { wrapText } from "./wrap.ts";

const mostFindings = 12;
const mostPlaces = 3;

/** How places of one kind of arrival are told. */
export interface PlaceTeller {
  /** Places that are the same to a reader have the same text, and are told once. */
  readonly identify: (place: Evidence) => string;
  /** Where it is and what stands there, in one line of at most `width` characters where that can be. */
  readonly tell: (place: Evidence, width: number, paint: Paint) => string;
}

/** Why: the sentences of the rules that fired, each once, with the places under it. */
export function tellFindings(findings: readonly Finding[], teller: PlaceTeller, paint: Paint, width: number): string {
  if (findings.length === 0) return "";
  const grouped = [...Map.groupBy(findings, ({ rule }) => rule).values()];
  const shown = new Set<string>();
  const rows = grouped.slice(0, mostFindings).map((group) => tellGroup(group, shown, teller, paint, width));
  const left = grouped.length - rows.length;
  const more = left > 0 ? `\n  … and ${left} more ${left === 1 ? "kind" : "kinds"}; --json shows all` : "";
  return `${paint.strong("Why")}\n${rows.join("\n")}${more}`;
}

/** A rule's sentence with its places. Where all of them stand under an earlier sentence they are not told again. */
function tellGroup(
  group: readonly Finding[],
  shown: Set<string>,
  teller: PlaceTeller,
  paint: Paint,
  width: number,
): string {
  const [first] = group;
  if (first === undefined) return "";
  const places = group.flatMap(({ evidence }) => evidence);
  const isKnown = places.every((place) => shown.has(teller.identify(place)));
  const rows = isKnown ? [] : tellPlaces(places, teller, paint, width);
  for (const place of places.slice(0, mostPlaces)) shown.add(teller.identify(place));
  const sentence = `${first.title} ${first.rule}${isKnown ? ", as above" : ""}`;
  const text = wrapText(sentence, width - first.strength.length - 4, "    ");
  const end = text.lastIndexOf(first.rule);
  return [`  ${first.strength}: ${text.slice(0, end)}${paint.faint(text.slice(end))}`, ...rows].join("\n");
}

function tellPlaces(places: readonly Evidence[], { tell }: PlaceTeller, paint: Paint, width: number): string[] {
  const rows = places.slice(0, mostPlaces).map((place) => `    ${tell(place, width - 4, paint)}`);
  const left = places.length - rows.length;
  if (left > 0) rows.push(`    … and ${left} more ${left === 1 ? "place" : "places"}`);
  return rows;
}
