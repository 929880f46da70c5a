import { Problem } from "@doorward/core";
import type { ListSource } from "../link-list.ts";
import { readNames } from "./names.ts";
import { computeChecksum } from "./checksum.ts";

/** "DWLL" in the order of bytes of the machines we know; on one with the other order the file is refused. */
export const magic = 0x4c_4c_57_44;
/** Of this layout; a file of another version is refused and made again from its lists. */
export const version = 1;
/** Words of 32 bits in front of everything else. */
export const headerWords = 16;
/** Words of one record: where its text stands; its length, reach and effect; its source and label; its days. */
export const recordWords = 4;
/** A key is not longer than this; longer rows are refused at import. */
export const longestKey = 2048;

/** What each word of the header says. */
export const header = {
  magic: 0,
  version: 1,
  bytes: 2,
  checksum: 3,
  seed: 4,
  bits: 5,
  slots: 6,
  records: 7,
  textBytes: 8,
  nameBytes: 9,
} as const;

/** The parts of a file of lists, as views on its bytes: nothing is copied and nothing is read yet. */
export interface Layout {
  readonly seed: number;
  /** One bit for each key, and for each host that has paths: what is not there needs no look into the slots. */
  readonly bits: Uint32Array;
  /** Pairs: the upper half of a fingerprint, and the number of its record plus one; zero where nothing is. */
  readonly slots: Uint32Array;
  readonly records: Uint32Array;
  readonly texts: Uint8Array;
  readonly labels: readonly string[];
  readonly sources: readonly ListSource[];
}

/** Lays views over the bytes of a file of lists; throws a Problem when it is not one, is cut off, or was changed. */
export function readLayout(buffer: ArrayBuffer, name: string): Layout {
  const isWhole = buffer.byteLength >= headerWords * 4 && buffer.byteLength % 4 === 0;
  const words = isWhole ? new Uint32Array(buffer) : new Uint32Array(headerWords);
  const sizes = readSizes(words);
  const fault = findFault(words, sizes);
  const names = fault === undefined ? readNames(new Uint8Array(buffer, sizes.atNames)) : undefined;
  if (names === undefined) {
    const what = fault ?? "does not name its sources";
    throw new Problem("lists-not-valid", `${name} ${what}. Remove it and import the lists again.`);
  }
  return {
    seed: words[header.seed] ?? 0,
    bits: new Uint32Array(buffer, headerWords * 4, sizes.bits / 32),
    slots: new Uint32Array(buffer, sizes.atSlots, sizes.slots * 2),
    records: new Uint32Array(buffer, sizes.atRecords, sizes.records * recordWords),
    texts: new Uint8Array(buffer, sizes.atTexts, sizes.atNames - sizes.atTexts),
    ...names,
  };
}

/** Where the parts start, in bytes, as the header says. */
function readSizes(words: Uint32Array) {
  const word = (index: number) => words[index] ?? 0;
  const bits = word(header.bits);
  const slots = word(header.slots);
  const records = word(header.records);
  const atSlots = headerWords * 4 + bits / 8;
  const atRecords = atSlots + slots * 8;
  const atTexts = atRecords + records * recordWords * 4;
  const atNames = atTexts + word(header.textBytes);
  return { bits, slots, records, atSlots, atRecords, atTexts, atNames, end: atNames + word(header.nameBytes) };
}

/** What is wrong with a file, before anything of it is believed. */
function findFault(words: Uint32Array, sizes: ReturnType<typeof readSizes>): string | undefined {
  if (words[header.magic] !== magic) return "is no file of lists";
  if (words[header.version] !== version) return "was written by another version of Doorward";
  if (words[header.bytes] !== words.byteLength) return "is cut off";
  const { bits, slots, records, atNames, end } = sizes;
  const fits = isPowerOfTwo(bits) && bits >= 32 && isPowerOfTwo(slots) && records <= slots && atNames % 4 === 0;
  if (!fits || end !== words.byteLength) return "says wrong sizes of its parts";
  return computeChecksum(words, header.checksum) === words[header.checksum] ? undefined : "was changed or damaged";
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && Number.isInteger(Math.log2(value));
}
