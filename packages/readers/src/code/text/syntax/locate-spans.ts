import { scanSpans, type Span } from "./scan-spans.ts";
import type { Syntax } from "./syntax.ts";

/** For each offset of a program, in rising order, the comment, text or pattern it lies in; undefined where code is. */
export function locateSpans(text: string, syntax: Syntax, offsets: readonly number[]): (Span | undefined)[] {
  const located: (Span | undefined)[] = [];
  scanSpans(text, syntax, (span) => {
    while (located.length < offsets.length && (offsets[located.length] ?? 0) < span.end) {
      const offset = offsets[located.length] ?? 0;
      located.push(offset >= span.start ? span : undefined);
    }
    return located.length < offsets.length;
  });
  while (located.length < offsets.length) located.push(undefined);
  return located;
}

/**
 * The program with every character of its comments, texts and patterns replaced: comments by blanks, the others by `_`
 * between quotes. Lines and offsets stay, so that brackets and words of code can be read off.
 */
export function maskSpans(text: string, syntax: Syntax): string {
  const parts: string[] = [];
  let from = 0;
  scanSpans(text, syntax, ({ kind, start, end }) => {
    const inside = text.slice(start, end);
    parts.push(text.slice(from, start), kind === "comment" ? inside.replace(/\S/g, " ") : maskText(inside));
    from = end;
    return true;
  });
  parts.push(text.slice(from));
  return parts.join("");
}

function maskText(inside: string): string {
  return inside.length < 2 ? '"' : `"${inside.slice(1, -1).replace(/[^\n]/g, "_")}"`;
}
