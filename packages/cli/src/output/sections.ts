import { formatPlace, makeInert, type Step, type Unjudged, type Verdict } from "@doorward/core";
import type { Paint } from "./paint.ts";
import { wrapText } from "./wrap.ts";

const mostRows = 8;

/** The parts of a verdict, the empty ones left out, with a line between them. */
export function joinSections(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** The word of a verdict, what it is about, and the one sentence why. */
export function tellOutcome({ verdict, arrival, because }: Verdict, paint: Paint, width: number): string {
  const word = paint[verdict](` ${verdict.toUpperCase()} `);
  return `${word} ${paint.strong(makeInert(arrival.name))}\n${wrapText(makeInert(because), width)}`;
}

/** A place, and as much of what stands there as the line has room for. */
export function tellPlace(at: string, excerpt: string, paint: Paint, width: number): string {
  const room = Math.max(20, width - at.length - 2);
  return `${at}  ${paint.faint(excerpt.length > room ? `${excerpt.slice(0, room - 1)}…` : excerpt)}`;
}

/** The steps of a chain, numbered, each with its place where there is one to look at. */
export function tellChain(
  title: string,
  chain: readonly Step[],
  hasPlaces: boolean,
  paint: Paint,
  width: number,
): string {
  if (chain.length === 0) return "";
  const steps = chain.map((step, index) => {
    const number = `  ${index + 1}. `;
    const indent = " ".repeat(number.length);
    const text = `${number}${wrapText(makeInert(step.text), width - number.length, indent)}`;
    return hasPlaces ? `${text}\n${indent}${paint.faint(makeInert(formatPlace(step.place)))}` : text;
  });
  return `${paint.strong(title)}\n${steps.join("\n")}`;
}

/** What to do now, numbered. */
export function tellNext(next: readonly string[], paint: Paint, width: number): string {
  if (next.length === 0) return "";
  const steps = next.map((text, index) => `  ${index + 1}. ${wrapText(makeInert(text), width - 5, "     ")}`);
  return `${paint.strong("What to do now")}\n${steps.join("\n")}`;
}

/** A title with a few rows under it, and how many more there are. */
export function tellRows(title: string, rows: readonly string[], paint: Paint): string {
  if (rows.length === 0) return "";
  const left = rows.length - mostRows;
  const shown = rows.slice(0, mostRows).map((row) => `  ${row}`);
  if (left > 0) shown.push(`  … and ${left} more; --json shows all`);
  return `${paint.strong(title)}\n${shown.join("\n")}`;
}

/** What could not be read, and why. */
export function tellUnjudged({ path, reason, revision }: Unjudged): string {
  return `${makeInert(path)}${revision === undefined ? "" : ` (${makeInert(revision)})`}  ${makeInert(reason)}`;
}

/** Milliseconds, as a person says them. */
export function formatTime(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds < 1 ? "under 1 ms" : `${Math.round(milliseconds)} ms`;
}
