import { isSpace } from "../syntax/characters.ts";
import { standsAt, type Cursor } from "../syntax/cursor.ts";
import { isKeyword, takeValue } from "../syntax/read-value.ts";
import { nameOf, type PdfDictionary } from "../syntax/value.ts";

/** A picture inside a page's description. */
export interface InlinePicture {
  readonly dictionary: PdfDictionary;
  readonly packed: Buffer;
}

/** Short names of ISO 32000-2, table 91. */
const fullNames = new Map([
  ["W", "Width"],
  ["H", "Height"],
  ["BPC", "BitsPerComponent"],
  ["CS", "ColorSpace"],
  ["IM", "ImageMask"],
  ["D", "Decode"],
  ["F", "Filter"],
  ["DP", "DecodeParms"],
]);

/** Takes a picture; the cursor stands behind its `BI`. */
export function takeInlinePicture(cursor: Cursor): InlinePicture | undefined {
  const dictionary: PdfDictionary = new Map();
  for (let count = 0; count < 64; count += 1) {
    const key = takeValue(cursor, { isCut: false });
    if (key === undefined) return undefined;
    if (isKeyword(key)) return key.keyword === "ID" ? takeContent(cursor, dictionary) : undefined;
    const value = takeValue(cursor, { isCut: false });
    if (value === undefined || isKeyword(value)) return undefined;
    const name = nameOf(key);
    dictionary.set(fullNames.get(name) ?? name, value);
  }
  return undefined;
}

/** The content ends at the first `EI` that stands alone. */
function takeContent(cursor: Cursor, dictionary: PdfDictionary): InlinePicture {
  const { bytes } = cursor;
  const start = isSpace(bytes[cursor.at]) ? cursor.at + 1 : cursor.at;
  let end = bytes.indexOf("EI", start);
  while (end !== -1 && !(isSpace(bytes[end - 1]) && (end + 2 >= bytes.length || isSpace(bytes[end + 2])))) {
    end = bytes.indexOf("EI", end + 1);
  }
  if (end === -1) end = cursor.end;
  cursor.at = Math.min(end + (standsAt(bytes, end, "EI") ? 2 : 0), cursor.end);
  return { dictionary, packed: bytes.subarray(start, end) };
}
