import { defangText } from "@doorward/core";

/** A piece of a text: as it is, or characters that do not show or turn the reading direction, named. */
interface TextPart {
  readonly text: string;
  readonly isOdd: boolean;
}

const oddRuns = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\u2800\ufff9-\ufffb]+/gu;
/** What joins the parts of one picture letter, where it is at home. */
const pictureJoin = /^(?:\u200d|\ufe0f|\ufe0f\u200d)$/u;
const picture = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[#*0-9])$/u;
const breaks = /^[\t\n\r]+$/u;
const shownPoints = 3;

/** A stranger's text, with its addresses made so that nothing takes them for links, and what does not show named. */
export function markOdd(text: string): readonly TextPart[] {
  const safe = defangText(text);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: run, index } of safe.matchAll(oddRuns)) {
    const isPicture = pictureJoin.test(run) && picture.test(safe.slice(Math.max(0, index - 2), index));
    if (isPicture || breaks.test(run)) continue;
    parts.push({ text: safe.slice(at, index), isOdd: false }, { text: nameRun(run), isOdd: true });
    at = index + run.length;
  }
  parts.push({ text: safe.slice(at), isOdd: false });
  return parts.filter((part) => part.text !== "");
}

/** The same as one plain text, for titles and names that assistive programs read. */
export function markOddText(text: string): string {
  return markOdd(text)
    .map((part) => part.text)
    .join("");
}

/** A run of characters as code points; of many, the first and how many there are. */
function nameRun(run: string): string {
  const points = Array.from(run, (character) =>
    (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0"),
  );
  if (points.length <= shownPoints) return points.map((point) => `‹U+${point}›`).join("");
  return `‹U+${points[0] ?? ""} and ${String(points.length - 1)} more›`;
}
