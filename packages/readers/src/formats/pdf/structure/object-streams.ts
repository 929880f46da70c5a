import { openCursor, skipSpace, takeWord } from "../syntax/cursor.ts";
import { numberOf, type PdfDictionary } from "../syntax/value.ts";
import type { ObjectPlace } from "./object-index.ts";

/** The objects that lie in an object stream: ISO 32000-2, 7.5.7. `order` is where the stream itself stands. */
export function listPackedObjects(
  dictionary: PdfDictionary,
  content: Buffer,
  order: number,
  limit: number,
): ObjectPlace[] {
  const first = numberOf(dictionary.get("First")) ?? 0;
  const count = numberOf(dictionary.get("N")) ?? 0;
  const cursor = openCursor(content);
  const places: ObjectPlace[] = [];
  for (let index = 0; index < count && index < limit; index += 1) {
    skipSpace(cursor);
    const number = Number(takeWord(cursor));
    skipSpace(cursor);
    const offset = Number(takeWord(cursor));
    const start = first + offset;
    if (!Number.isSafeInteger(number) || !(start >= 0 && start < content.length) || cursor.at >= content.length) break;
    places.push({ number, generation: 0, source: content, start, order, head: -1 });
  }
  return places;
}
