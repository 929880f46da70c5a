import { isSpace } from "../syntax/characters.ts";
import { openCursor, skipSpace, standsAt } from "../syntax/cursor.ts";
import { isKeyword, takeValue, type ValueReading } from "../syntax/read-value.ts";
import { isDictionary, isReference, type PdfDictionary, type PdfValue } from "../syntax/value.ts";
import type { ObjectPlace } from "./object-index.ts";

/** An indirect object. */
export interface PdfObject {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  /** The bytes behind its dictionary, still packed; absent when it is no stream. */
  readonly packed?: Buffer;
  /** Offset in the source behind all of it. */
  readonly end: number;
}

/** Gives the length a reference stands for, when there is one. */
export type LengthLookup = (value: PdfValue | undefined) => number | undefined;

/** Reads the object at a place. Its stream ends where its length says, when `endstream` stands there, else at the next such word. */
export function readObject(place: ObjectPlace, reading: ValueReading, lookUpLength: LengthLookup): PdfObject {
  const cursor = openCursor(place.source, place.start);
  const value = takeValue(cursor, reading);
  const { number, generation } = place;
  if (value === undefined || isKeyword(value)) return { number, generation, value: null, end: cursor.at };
  if (place.head === -1 || !isDictionary(value)) return { number, generation, value, end: cursor.at };
  skipSpace(cursor);
  if (!standsAt(place.source, cursor.at, "stream")) return { number, generation, value, end: cursor.at };
  const packed = cutStream(place.source, cursor.at + 6, value, lookUpLength);
  const end = packed.byteOffset - place.source.byteOffset + packed.length;
  return { number, generation, value, packed, end };
}

function cutStream(file: Buffer, afterWord: number, dictionary: PdfDictionary, lookUpLength: LengthLookup): Buffer {
  let start = afterWord;
  while (file[start] === 0x20) start += 1;
  if (file[start] === 13) start += 1;
  if (file[start] === 10) start += 1;
  const stated = dictionary.get("Length");
  const length = isReference(stated) ? lookUpLength(stated) : stated;
  if (typeof length === "number" && length >= 0 && endsThere(file, start + length)) {
    return file.subarray(start, start + length);
  }
  return file.subarray(start, findStreamEnd(file, start));
}

function endsThere(file: Buffer, offset: number): boolean {
  let at = offset;
  while (at < offset + 4 && isSpace(file[at])) at += 1;
  return standsAt(file, at, "endstream") || standsAt(file, at, "endobj");
}

function findStreamEnd(file: Buffer, start: number): number {
  const word = findWord(file, "endstream", start);
  const end = word === -1 ? findWord(file, "endobj", start) : word;
  if (end === -1) return file.length;
  // The line end in front of the word is not part of the content.
  if (file[end - 1] === 10) return Math.max(start, file[end - 2] === 13 ? end - 2 : end - 1);
  return file[end - 1] === 13 ? Math.max(start, end - 1) : end;
}

/** The last answer of a search: many streams without an end would otherwise search the same bytes again and again. */
const lastSearch = new WeakMap<Buffer, Map<string, { from: number; found: number }>>();

function findWord(file: Buffer, word: string, start: number): number {
  const searches = lastSearch.get(file) ?? new Map<string, { from: number; found: number }>();
  lastSearch.set(file, searches);
  const last = searches.get(word);
  if (last !== undefined && start >= last.from && (last.found === -1 || start <= last.found)) return last.found;
  const found = file.indexOf(word, start);
  searches.set(word, { from: start, found });
  return found;
}
