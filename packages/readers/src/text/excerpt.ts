import type { Evidence, Place } from "@doorward/core";
import type { LineIndex } from "./lines.ts";

const longest = 160;

/**
 * Text made safe to show and short enough to read: one line, long blank runs counted, characters that show nothing or
 * turn the reading direction written as code points, cut to 160 characters.
 */
export function makeExcerpt(text: string): string {
  const window = text.slice(0, 4096);
  const shown = window
    .replace(/[\t\n\r ]{24,}/gu, (run) => ` [${run.length} blanks] `)
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF0-\uFFFB]+/gu, markCodePoints)
    .trim();
  if (shown.length <= longest && window.length === text.length) return shown;
  return `${shown.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/** Evidence for the text that starts at an offset of a file. */
export function evidenceAt(path: string, text: string, lines: LineIndex, start: number, end = text.length): Evidence {
  return { path, ...lines.locate(start), excerpt: makeExcerpt(text.slice(start, Math.min(end, start + 4097))) };
}

/** Evidence for a place whose text is at hand. */
export function evidenceOf(place: Place, text: string): Evidence {
  return { ...place, excerpt: makeExcerpt(text) };
}

function markCodePoints(run: string): string {
  const points = Array.from(run, (character) => character.codePointAt(0) ?? 0);
  const first = `U+${(points[0] ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return points.length === 1 ? `‹${first}›` : `‹${first} and ${points.length - 1} more›`;
}
