import { dropMarks, foldLookalikes } from "./lookalikes.ts";

/** A text made ready for matching, with the way back to what was written. */
export interface Prepared {
  /** Small letters without marks on one line, compatible forms made one, characters that show nothing taken out. */
  readonly plain: string;
  /** The same, with capitals; as long as `plain`. */
  readonly cased: string;
  /** The offset in the text as written of an offset in `plain`; exact to the line. */
  readonly toWritten: (offset: number) => number;
}

const beyondAscii = /[^\0-\u{7f}]/u;
const unseen = /[\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}\0]+/gu;
const quotes: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "`": "'",
};

/** Makes a text ready; costs little where it is ASCII, as most is. */
export function prepare(text: string): Prepared {
  if (!beyondAscii.test(text))
    return { plain: joinWords(text.toLowerCase()), cased: text, toWritten: (offset) => offset };
  const compatible = text.normalize("NFKC");
  const isSame = compatible === text && text.search(unseen) < 0;
  const lines = isSame ? undefined : joinLines(text);
  const cased = dropMarks((lines?.joined ?? text).replace(/[“”„«»‘’‚]/gu, (quote) => quotes[quote] ?? quote));
  const plain = joinWords(foldLookalikes(cased.toLowerCase()));
  return {
    plain,
    cased: cased.length === plain.length ? cased : plain,
    toWritten: lines === undefined ? (offset) => offset : (offset) => lines.toWritten(offset),
  };
}

/** Line breaks and tabs part words as blanks do. */
function joinWords(text: string): string {
  return text.replaceAll(/[\n\t\r]/gu, " ");
}

/** Each line by itself, so that offsets are off by no more than what the line hid. */
function joinLines(text: string): { readonly joined: string; readonly toWritten: (offset: number) => number } {
  const written: number[] = [];
  const joined: number[] = [];
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  while (from <= text.length) {
    const newline = text.indexOf("\n", from);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(from, end).normalize("NFKC").replace(unseen, "");
    written.push(from);
    joined.push(length);
    parts.push(line);
    length += line.length + 1;
    from = end + 1;
  }
  return {
    joined: parts.join("\n"),
    toWritten(offset) {
      const line = findLine(joined, offset);
      return Math.min((written[line] ?? 0) + offset - (joined[line] ?? 0), (written[line + 1] ?? text.length + 1) - 1);
    },
  };
}

/** The last of the sorted starts at or before the offset. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
