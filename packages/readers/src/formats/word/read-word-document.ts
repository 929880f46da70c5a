import { readUInt16, readUInt32 } from "../little-endian.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** What the main stream of a Word document of the old form says (MS-DOC 2.5.1). */
export interface WordDocument {
  readonly isEncrypted: boolean;
  /** Instructions of its fields: `HYPERLINK "…"`, `DDEAUTO …`. */
  readonly fields: readonly string[];
  /** The template it was made from: a path or an address; empty when none is named. */
  readonly template: string;
  /** There are more fields than are read. */
  readonly isCut: boolean;
}

/** The mark of Word, and the bits for "encrypted" and for which of two tables counts. */
const wordMark = 0xa5_ec;
const encryptedBit = 0x01_00;
const secondTableBit = 0x02_00;

/** Where the place of the table of associated texts stands (`fcSttbfAssoc`). */
const associations = 0x1_9a;

const mostFields = 20_000;
const longestField = 4000;

/** Marks around fields in the text: begin, separator, end (MS-DOC 2.8.25). */
const begin = 0x13;
const separator = 0x14;
const end = 0x15;

/** Reads the stream `WordDocument`; `readTable` gives the stream with the tables. Undefined when it is something else. */
export function readWordDocument(
  bytes: Buffer,
  readTable: (name: "0Table" | "1Table") => Buffer | undefined,
): WordDocument | undefined {
  if (readUInt16(bytes, 0) !== wordMark) return undefined;
  const flags = readUInt16(bytes, 10);
  if ((flags & encryptedBit) !== 0) return { isEncrypted: true, fields: [], template: "", isCut: false };
  const table = readTable((flags & secondTableBit) === 0 ? "0Table" : "1Table") ?? Buffer.alloc(0);
  const fields: string[] = [];
  const isCut = [1, 2].some((width) => findFields(bytes, width, fields));
  const place = readUInt32(bytes, associations);
  const template = readAssociation(table.subarray(place, place + readUInt32(bytes, associations + 4)), 1);
  return { isEncrypted: false, fields, template, isCut };
}

/** Texts lie in bytes of one or two; fields are found by their marks in both. Gives whether there are too many. */
function findFields(bytes: Buffer, width: number, fields: string[]): boolean {
  for (let at = bytes.indexOf(begin); at !== -1; at = bytes.indexOf(begin, at + 1)) {
    if (width === 2 && bytes[at + 1] !== 0) continue;
    const text = readField(bytes, at + width, width);
    if (text === undefined) continue;
    if (fields.length >= mostFields) return true;
    fields.push(text);
  }
  return false;
}

/** The letters up to the next mark; undefined when something else than letters stands between. */
function readField(bytes: Buffer, start: number, width: number): string | undefined {
  for (let at = start; at < Math.min(bytes.length, start + longestField * width); at += width) {
    const code = bytes[at] ?? 0;
    const isWide = width === 2 && bytes[at + 1] !== 0;
    if (!isWide && (code === begin || code === separator || code === end)) {
      const text = (width === 2 ? readUtf16(bytes, start, at) : bytes.toString("latin1", start, at)).trim();
      return /^[A-Za-z=]/u.test(text) ? text : undefined;
    }
    if (!isWide && code < 0x20 && code !== 9 && code !== 13 && code !== 7) return undefined;
  }
  return undefined;
}

/** One text of a table of texts (MS-DOC 2.2.4). */
function readAssociation(table: Buffer, wanted: number): string {
  if (readUInt16(table, 0) !== 0xff_ff) return "";
  const count = readUInt16(table, 2);
  const extra = readUInt16(table, 4);
  let at = 6;
  for (let index = 0; index < count && at < table.length; index += 1) {
    const length = readUInt16(table, at) * 2;
    if (index === wanted) return readUtf16(table, at + 2, at + 2 + length);
    at += 2 + length + extra;
  }
  return "";
}
