import { isDigit, isSpace } from "../syntax/characters.ts";
import { openCursor, skipSpace, standsAt, takeWord, type Cursor } from "../syntax/cursor.ts";
import { isKeyword, takeValue } from "../syntax/read-value.ts";
import { isDictionary, numberOf, type PdfDictionary, type PdfValue } from "../syntax/value.ts";

const mostOffsets = 1_000_000;

/** What the tables of a file say: where objects begin, and the dictionaries behind the tables. */
export interface CrossReferences {
  readonly offsets: Set<number>;
  readonly trailers: PdfDictionary[];
}

/** Reads every table of a file, wherever it stands. */
export function readTables(file: Buffer): CrossReferences {
  const found: CrossReferences = { offsets: new Set(), trailers: [] };
  for (let at = file.indexOf("xref"); at !== -1; at = file.indexOf("xref", at + 4)) {
    if (!standsAt(file, at - 5, "start")) readTable(openCursor(file, at + 4), found.offsets);
  }
  for (let at = file.indexOf("trailer"); at !== -1; at = file.indexOf("trailer", at + 7)) {
    if (found.trailers.length >= 1000) break;
    const value = takeValue(openCursor(file, at + 7, at + 100_000), { isCut: false });
    if (!isKeyword(value) && isDictionary(value)) found.trailers.push(value);
  }
  return found;
}

/** Sections of a first number and a count, then as many entries: ten digits, five digits, n or f. */
function readTable(cursor: Cursor, offsets: Set<number>): void {
  for (;;) {
    skipSpace(cursor);
    if (!isDigit(cursor.bytes[cursor.at])) return;
    takeWord(cursor);
    skipSpace(cursor);
    const count = Number(takeWord(cursor));
    for (let index = 0; index < count && offsets.size < mostOffsets; index += 1) {
      skipSpace(cursor);
      const offset = takeWord(cursor);
      skipSpace(cursor);
      takeWord(cursor);
      skipSpace(cursor);
      const kind = takeWord(cursor);
      if (kind !== "n" && kind !== "f") return;
      if (kind === "n") offsets.add(Number(offset));
    }
  }
}

/** Adds the offsets of a table that is written as a stream: ISO 32000-2, 7.5.8. */
export function readTableStream(dictionary: PdfDictionary, content: Buffer, offsets: Set<number>): void {
  const widths = dictionary.get("W");
  if (!Array.isArray(widths)) return;
  const [kindWidth = 0, offsetWidth = 0, thirdWidth = 0] = widths.map((width: PdfValue) => numberOf(width) ?? 0);
  const row = kindWidth + offsetWidth + thirdWidth;
  if (!(row > 0 && row < 32 && kindWidth >= 0 && offsetWidth >= 0 && offsetWidth <= 6)) return;
  for (let at = 0; at + row <= content.length && offsets.size < mostOffsets; at += row) {
    const kind = kindWidth === 0 ? 1 : content[at + kindWidth - 1];
    if (kind === 1 && offsetWidth > 0) offsets.add(content.readUIntBE(at + kindWidth, offsetWidth));
  }
}

/** Whether a table names an object whose number stands at an offset; tables often point at the space in front. */
export function namesObject(offsets: Set<number>, file: Buffer, head: number, shift: number): boolean {
  for (let at = head; at >= 0 && at > head - 16; at -= 1) {
    if (at < head && !isSpace(file[at])) return false;
    if (offsets.has(at) || offsets.has(at - shift)) return true;
  }
  return false;
}
