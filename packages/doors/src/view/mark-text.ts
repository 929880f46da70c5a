import { defangText } from "@doorward/core";

const odd = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\u2800\u3164\ufff9-\ufffb]/u;
const oddRuns = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\u2800\ufff9-\ufffb]+/gu;
/** What joins the parts of one picture letter, where it is at home. */
const pictureJoin = /^(?:\u200d|\ufe0f|\ufe0f\u200d)$/u;
const picture = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[#*0-9])$/u;

/** Text as the content of an element: nothing in it is markup. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => `&#${mark.codePointAt(0) ?? 0};`);
}

/**
 * Text of a stranger as the content of an element: nothing in it is markup, no address can be clicked or copied by
 * mistake, and characters that show nothing or turn the reading direction are written as code points.
 */
export function markText(text: string): string {
  const safe = defangText(text);
  if (!odd.test(safe)) return escapeText(safe);
  const parts: string[] = [];
  let at = 0;
  for (const { 0: run, index } of safe.matchAll(oddRuns)) {
    parts.push(escapeText(safe.slice(at, index)));
    const before = safe.slice(Math.max(0, index - 2), index);
    parts.push(pictureJoin.test(run) && picture.test(before) ? run : markRun(run));
    at = index + run.length;
  }
  parts.push(escapeText(safe.slice(at)));
  return parts.join("");
}

/** The same for plain text. */
export function markPlainText(text: string): string {
  return defangText(text).replace(oddRuns, (run) =>
    splitRun(run)
      .map((part) => (isBreak(part) ? part : tellRun(part)))
      .join(""),
  );
}

function markRun(run: string): string {
  return splitRun(run)
    .map((part) => (isBreak(part) ? part : `<mark class="odd">${tellRun(part)}</mark>`))
    .join("");
}

/** Line breaks and tabs are at home in text; they part a run. */
function splitRun(run: string): readonly string[] {
  return run.match(/[\t\n\r]+|[^\t\n\r]+/gu) ?? [];
}

function isBreak(part: string): boolean {
  return part.charCodeAt(0) <= 13 && /^[\t\n\r]/u.test(part);
}

/** A run of characters that do not show, as code points; of many, the first and how many there are. */
function tellRun(run: string): string {
  const points = Array.from(run, (character) =>
    (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0"),
  );
  if (points.length <= 3) return points.map((point) => `‹U+${point}›`).join("");
  return `‹U+${points[0] ?? ""} and ${points.length - 1} more›`;
}
