import { makeDecryptor, type Decryptor } from "../encryption/decryptor.ts";
import { unpackStream, type StreamContent, type UnpackBudget } from "../filters/unpack-stream.ts";
import { pdfLimits, type Shortfalls } from "../limits.ts";
import type { ValueReading } from "../syntax/read-value.ts";
import {
  isDictionary,
  isReference,
  nameOf,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
} from "../syntax/value.ts";
import { readTables } from "./cross-references.ts";
import { listPackedObjects } from "./object-streams.ts";
import { findObjects, type ObjectPlace } from "./object-index.ts";
import { readObject, type PdfObject } from "./read-object.ts";
import { sortOutObjects } from "./sort-out-objects.ts";

/** A PDF whose objects can be read, one by one. */
export interface PdfDocument {
  readonly file: Buffer;
  /** Every definition of every object, earlier ones included, in the order of the file. */
  readonly places: readonly ObjectPlace[];
  /** The dictionaries at the file's ends, the first one first. */
  readonly trailers: readonly PdfDictionary[];
  /** `opened`: encrypted, but without a password. `locked`: strings and streams cannot be read. */
  readonly encryption: "none" | "opened" | "locked";
  readonly budget: UnpackBudget;
  readonly shortfalls: Shortfalls;
  readonly read: (place: ObjectPlace) => PdfObject;
  /** The latest definition of an object. */
  readonly find: (reference: PdfReference) => PdfObject | undefined;
  /** Follows references to what is no reference. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  /** A stream's bytes as they were packed, its encryption taken off; undefined when that cannot be done. */
  readonly decrypt: (object: PdfObject, dictionary: PdfDictionary) => Buffer | undefined;
  /** What a stream holds; undefined when the object is none or cannot be read. */
  readonly unpack: (object: PdfObject) => StreamContent | undefined;
}

const mostKept = 4000;
const longestChain = 16;

/** Opens a PDF by looking for its objects; tables of contents are not relied on. */
export function openDocument(file: Buffer): PdfDocument {
  const shortfalls: Shortfalls = new Set();
  const budget: UnpackBudget = { bytesLeft: pdfLimits.unpackedBytes, shortfalls };
  const tables = readTables(file);
  const sorted = sortOutObjects(file, findObjects(file, shortfalls), tables, budget);
  let latest = indexLatest(sorted.places);
  let decryptor: Decryptor | undefined;
  let encryption: PdfDocument["encryption"] = "none";
  const kept = new Map<number, PdfObject>();

  const read = (place: ObjectPlace): PdfObject => {
    const { number, generation, head } = place;
    const reading: ValueReading = { isCut: false };
    // Strings in object streams are encrypted only together with their stream.
    if (encryption !== "none" && head !== -1) {
      reading.decrypt = (text) => decryptor?.openString(text, number, generation) ?? "";
    }
    const object = readObject(place, reading, (value) => {
      const length = isReference(value) ? latest.get(value.number) : undefined;
      return length === undefined ? undefined : readNumber(length);
    });
    if (reading.isCut) shortfalls.add("an object is nested too deep or too long");
    return object;
  };
  const find = ({ number }: PdfReference): PdfObject | undefined => {
    const known = kept.get(number);
    if (known !== undefined) return known;
    const place = latest.get(number);
    if (place === undefined) return undefined;
    const object = read(place);
    if (kept.size >= mostKept) kept.clear();
    kept.set(number, object);
    return object;
  };
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => followReferences(value, find);
  const encrypt = findEncryption(tables.trailers, resolve);
  if (encrypt !== undefined) {
    decryptor = makeDecryptor(encrypt.dictionary, encrypt.identifier, resolve);
    encryption = decryptor === undefined ? "locked" : "opened";
    kept.clear();
  }
  const decrypt = ({ packed, number, generation }: PdfObject, dictionary: PdfDictionary): Buffer | undefined => {
    if (packed === undefined || encryption === "locked") return undefined;
    if (decryptor === undefined || isLeftClear(dictionary, resolve)) return packed;
    return decryptor.openStream(packed, number, generation);
  };
  const unpack = (object: PdfObject): StreamContent | undefined => {
    const packed = isDictionary(object.value) ? decrypt(object, object.value) : undefined;
    return packed === undefined || !isDictionary(object.value)
      ? undefined
      : unpackStream(packed, object.value, resolve, budget);
  };
  const packed = unpackObjectStreams(sorted.objectStreams, { read, unpack, shortfalls });
  let { places } = sorted;
  if (packed.length > 0) {
    places = [...places, ...packed].toSorted((a, b) => a.order - b.order);
    latest = indexLatest(places);
  }
  kept.clear();
  const { trailers } = tables;
  return { file, places, trailers, encryption, budget, shortfalls, read, find, resolve, decrypt, unpack };
}

function followReferences(
  value: PdfValue | undefined,
  find: (reference: PdfReference) => PdfObject | undefined,
): PdfValue | undefined {
  let found = value;
  for (let step = 0; isReference(found) && step < longestChain; step += 1) found = find(found)?.value;
  return isReference(found) ? undefined : found;
}

function indexLatest(places: readonly ObjectPlace[]): Map<number, ObjectPlace> {
  const latest = new Map<number, ObjectPlace>();
  for (const place of places) latest.set(place.number, place);
  return latest;
}

function readNumber(place: ObjectPlace): number | undefined {
  const { value } = readObject(place, { isCut: false }, () => undefined);
  return typeof value === "number" ? value : undefined;
}

function findEncryption(
  trailers: readonly PdfDictionary[],
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): { dictionary: PdfDictionary; identifier: Buffer } | undefined {
  const trailer = trailers.findLast((candidate) => isDictionary(resolve(candidate.get("Encrypt"))));
  const dictionary = resolve(trailer?.get("Encrypt"));
  if (!isDictionary(dictionary)) return undefined;
  const identifiers = resolve(trailer?.get("ID") ?? trailers.find((candidate) => candidate.has("ID"))?.get("ID"));
  const first = Array.isArray(identifiers) ? resolve(identifiers[0]) : undefined;
  return { dictionary, identifier: Buffer.from(typeof first === "string" ? first : "", "latin1") };
}

/** Tables are never encrypted, nor is what names a filter of its own. */
function isLeftClear(
  dictionary: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): boolean {
  if (nameOf(dictionary.get("Type")) === "XRef") return true;
  const filter = resolve(dictionary.get("Filter"));
  const first = Array.isArray(filter) ? resolve(filter[0]) : filter;
  return nameOf(first) === "Crypt";
}

interface Unpacking {
  readonly read: (place: ObjectPlace) => PdfObject;
  readonly unpack: (object: PdfObject) => StreamContent | undefined;
  readonly shortfalls: Shortfalls;
}

function unpackObjectStreams(streams: readonly ObjectPlace[], { read, unpack, shortfalls }: Unpacking): ObjectPlace[] {
  const places: ObjectPlace[] = [];
  let bytes = 0;
  for (const stream of streams) {
    const object = read(stream);
    const content = unpack(object)?.bytes;
    if (content === undefined || !isDictionary(object.value)) continue;
    bytes += content.length;
    if (bytes > pdfLimits.objectStreamBytes || places.length >= pdfLimits.objects) {
      shortfalls.add("it has too many objects");
      break;
    }
    const listed = listPackedObjects(object.value, content, stream.order, pdfLimits.objects - places.length);
    for (const place of listed) places.push(place);
  }
  return places;
}
