import { formatPlace, type Evidence, type Finding, type Step, type Unjudged, type Verdict } from "@doorward/core";
import { makeInert } from "./inert.ts";
import type { Paint } from "./paint.ts";
import { wrapText } from "./wrap.ts";

const mostFindings = 12;
const mostPlaces = 3;
const mostRows = 8;

/** A verdict for a person: the word, one sentence, the chain, what to do now, and then the reasons. */
export function tellVerdict(verdict: Verdict, paint: Paint, width: number): string {
  const { arrival, because, tookMs, rules } = verdict;
  const word = paint[verdict.verdict](` ${verdict.verdict.toUpperCase()} `);
  const sections = [
    `${word} ${paint.strong(makeInert(arrival.name))}\n${wrapText(makeInert(because), width)}`,
    tellChain(verdict.chain, paint, width),
    tellNext(verdict.next, paint, width),
    tellFindings(verdict.findings, paint, width),
    tellRows("Not judged", verdict.unjudged.map(tellUnjudged), paint),
    tellRows("Read less deeply than the rest", verdict.partly.map(tellUnjudged), paint),
    tellRows(
      "Accepted by your baseline",
      verdict.accepted.map(({ finding, reason, until }) => `${finding.rule}  ${makeInert(reason)} (until ${until})`),
      paint,
    ),
    paint.faint(`${formatTime(tookMs)} · rules ${rules}`),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function tellChain(chain: readonly Step[], paint: Paint, width: number): string {
  if (chain.length === 0) return "";
  const steps = chain.map((step, index) => {
    const number = `  ${index + 1}. `;
    const text = wrapText(makeInert(step.text), width - number.length, " ".repeat(number.length));
    return `${number}${text}\n${" ".repeat(number.length)}${paint.faint(makeInert(formatPlace(step.place)))}`;
  });
  return `${paint.strong("What would happen")}\n${steps.join("\n")}`;
}

function tellNext(next: readonly string[], paint: Paint, width: number): string {
  if (next.length === 0) return "";
  const steps = next.map((text, index) => `  ${index + 1}. ${wrapText(makeInert(text), width - 5, "     ")}`);
  return `${paint.strong("What to do now")}\n${steps.join("\n")}`;
}

function tellFindings(findings: readonly Finding[], paint: Paint, width: number): string {
  if (findings.length === 0) return "";
  const grouped = [...Map.groupBy(findings, ({ rule }) => rule).values()];
  const shown = new Set<string>();
  const rows = grouped.slice(0, mostFindings).map((group) => tellGroup(group, shown, paint, width));
  const left = grouped.length - rows.length;
  const more = left > 0 ? `\n  … and ${left} more kinds; --json shows all` : "";
  return `${paint.strong("Why")}\n${rows.join("\n")}${more}`;
}

/** A rule's sentence with its places. Where all of them stand under an earlier sentence they are not told again. */
function tellGroup(group: readonly Finding[], shown: Set<string>, paint: Paint, width: number): string {
  const [first] = group;
  if (first === undefined) return "";
  const places = group.flatMap(({ evidence }) => evidence);
  const isKnown = places.every((place) => shown.has(formatPlace(place)));
  const rows = isKnown ? [] : tellPlaces(places, paint, width);
  for (const place of places.slice(0, mostPlaces)) shown.add(formatPlace(place));
  const sentence = `${first.title} ${first.rule}${isKnown ? ", as above" : ""}`;
  const text = wrapText(sentence, width - first.strength.length - 4, "    ");
  const end = text.lastIndexOf(first.rule);
  return [`  ${first.strength}: ${text.slice(0, end)}${paint.faint(text.slice(end))}`, ...rows].join("\n");
}

function tellPlaces(places: readonly Evidence[], paint: Paint, width: number): string[] {
  const rows = places.slice(0, mostPlaces).map((place) => {
    const at = `    ${makeInert(formatPlace(place))}`;
    const excerpt = makeInert(place.excerpt);
    const room = Math.max(20, width - at.length - 2);
    return `${at}  ${paint.faint(excerpt.length > room ? `${excerpt.slice(0, room - 1)}…` : excerpt)}`;
  });
  const left = places.length - rows.length;
  if (left > 0) rows.push(`    … and ${left} more ${left === 1 ? "place" : "places"}`);
  return rows;
}

function tellRows(title: string, rows: readonly string[], paint: Paint): string {
  if (rows.length === 0) return "";
  const left = rows.length - mostRows;
  const shown = rows.slice(0, mostRows).map((row) => `  ${row}`);
  if (left > 0) shown.push(`  … and ${left} more; --json shows all`);
  return `${paint.strong(title)}\n${shown.join("\n")}`;
}

function tellUnjudged({ path, reason, revision }: Unjudged): string {
  return `${makeInert(path)}${revision === undefined ? "" : ` (${makeInert(revision)})`}  ${makeInert(reason)}`;
}

function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
