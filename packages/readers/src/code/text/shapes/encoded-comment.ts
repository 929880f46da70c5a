import type { FileType } from "../../../type/types.ts";
import { describeDecoded } from "./decoded.ts";
import type { ShapeText, Sighting } from "./source.ts";

/** Pieces of a payload may be small when many images carry one each. */
const fewestInImage = 40;
const fewestElsewhere = 80;
const longestComment = 1_000_000;
const mostComments = 2000;

/** Where texts stand that are not shown, and where they end. */
const hidingPlaces: Readonly<Partial<Record<FileType, readonly (readonly [open: string, close: string])[]>>> = {
  svg: [
    ["<!--", "-->"],
    ["<metadata", "</metadata>"],
    ["<desc", "</desc>"],
    ["<title", "</title>"],
  ],
  html: [["<!--", "-->"]],
  xml: [["<!--", "-->"]],
  css: [["/*", "*/"]],
};

/** A word of so many mixed letters is no word of prose, whatever blanks stand around it. */
const encodedWord = /^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])[\w+/-]{20,}={0,2}$/u;

/** Graphs name the files they show: `reader/Uint8ArrayReader.js`. */
const fileName = /[\w+/-]{1,200}\.[a-z]{1,5}\b/gu;

/** base64 in a comment of an image, a page or a style sheet, with what it decodes to. Pictures and fonts inside are left out. */
export function* findEncodedComment(text: ShapeText): Generator<Sighting> {
  const fewest = text.type === "svg" ? fewestInImage : fewestElsewhere;
  for (const [open, close] of hidingPlaces[text.type] ?? [])
    for (const { start, end } of findBetween(text.bytes, open, close)) {
      const found = findEncoded(text.latin1(start, Math.min(end, start + longestComment)), fewest);
      if (found !== undefined) yield { kind: "encoded-comment", ...found, offset: start + found.offset };
    }
}

function* findBetween(bytes: Buffer, open: string, close: string): Generator<{ start: number; end: number }> {
  let at = 0;
  for (let count = 0; count < mostComments; count += 1) {
    const opening = bytes.indexOf(open, at, "latin1");
    if (opening < 0) return;
    const start = opening + open.length;
    const closing = bytes.indexOf(close, start, "latin1");
    const end = closing < 0 ? bytes.length : closing;
    yield { start, end };
    at = end + close.length;
  }
}

function findEncoded(comment: string, fewest: number): Omit<Sighting, "kind"> | undefined {
  if (/sourceMappingURL=|;base64,/u.test(comment)) return undefined;
  const words = comment
    .replace(fileName, " ")
    .split(/[^\w+/=-]+/u)
    .filter((word) => encodedWord.test(word));
  const packed = words.join("");
  if (packed.length < fewest) return undefined;
  const note = describeDecoded(packed.slice(0, 8192));
  return note === undefined ? undefined : { offset: comment.indexOf(words[0] ?? ""), measure: packed.length, note };
}
