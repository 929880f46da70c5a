import type { ListSource } from "../link-list.ts";
import type { ListRow } from "../list-row.ts";
import { computeChecksum } from "./checksum.ts";
import { chooseBit, chooseSlot, mixHigh, mixLow } from "./fingerprint.ts";
import { header, headerWords, longestKey, magic, recordWords, version } from "./layout.ts";
import { writeNames } from "./names.ts";
import { packKind, toDay } from "./record.ts";

/** What is known of the lists besides their rows. */
export interface BuildOptions {
  /** The day on which each source was imported; without one, the day of its newest row. */
  readonly importedOn?: ReadonlyMap<string, string>;
  /** Any number, chosen anew for each file, so that nobody can prepare rows that all fall on one place. */
  readonly seed?: number;
}

const slash = 0x2f;
const mostNames = 0xff_ff;
/** As many as a fingerprint chooses from. */
const mostBits = 2 ** 24;

/**
 * Writes rows as one flat file that is looked up in place. Of rows with the same key and source the last one stays.
 * Rows whose key is empty, not ASCII or longer than 2,048 characters are left out, as no address can equal them.
 */
export function buildList(
  rows: readonly ListRow[],
  { importedOn = new Map(), seed = 1 }: BuildOptions = {},
): ArrayBuffer {
  const kept = keepLast(rows);
  const sources = nameSources(kept, importedOn);
  const labels = [...new Set(kept.map(({ label }) => label))].slice(0, mostNames);
  const names = writeNames({ sources, labels });
  const texts = kept.reduce((sum, { key }) => sum + key.length, 0);
  const sizes = {
    bits: Math.min(mostBits, powerOfTwo(Math.max(32, kept.length * 16))),
    slots: powerOfTwo(Math.max(2, kept.length * 2)),
    records: kept.length,
    textBytes: Math.ceil(texts / 4) * 4,
  };
  const atSlots = headerWords + sizes.bits / 32;
  const atRecords = atSlots + sizes.slots * 2;
  const atTexts = atRecords + sizes.records * recordWords;
  const buffer = new ArrayBuffer(atTexts * 4 + sizes.textBytes + names.length);
  const words = new Uint32Array(buffer);
  words[header.magic] = magic;
  words[header.version] = version;
  words[header.bytes] = buffer.byteLength;
  words[header.seed] = seed >>> 0;
  words[header.bits] = sizes.bits;
  words[header.slots] = sizes.slots;
  words[header.records] = sizes.records;
  words[header.textBytes] = sizes.textBytes;
  words[header.nameBytes] = names.length;
  new Uint8Array(buffer).set(names, atTexts * 4 + sizes.textBytes);
  writeRecords(kept, {
    seed: seed >>> 0,
    bits: words.subarray(headerWords, atSlots),
    slots: words.subarray(atSlots, atRecords),
    records: words.subarray(atRecords, atTexts),
    texts: new Uint8Array(buffer, atTexts * 4, sizes.textBytes),
    sourceNumbers: new Map(sources.map(({ name }, index) => [name, index])),
    labelNumbers: new Map(labels.map((label, index) => [label, index])),
  });
  words[header.checksum] = computeChecksum(words, header.checksum);
  return buffer;
}

interface Parts {
  readonly seed: number;
  readonly bits: Uint32Array;
  readonly slots: Uint32Array;
  readonly records: Uint32Array;
  readonly texts: Uint8Array;
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly labelNumbers: ReadonlyMap<string, number>;
}

function writeRecords(rows: readonly ListRow[], parts: Parts): void {
  const { records, texts, sourceNumbers, labelNumbers } = parts;
  let start = 0;
  for (const [index, row] of rows.entries()) {
    const { key, source, label, since, until } = row;
    const at = index * recordWords;
    records[at] = start;
    records[at + 1] = packKind(key.length, row);
    records[at + 2] = (sourceNumbers.get(source) ?? mostNames) | ((labelNumbers.get(label) ?? mostNames) << 16);
    records[at + 3] = toDay(since) | ((until === undefined ? 0 : toDay(until)) << 16);
    for (let offset = 0; offset < key.length; offset += 1) texts[start + offset] = key.charCodeAt(offset);
    start += key.length;
    enter(key, index, parts);
  }
}

function enter(key: string, index: number, { seed, bits, slots }: Parts): void {
  const hostEnd = key.includes("/") ? key.indexOf("/") : key.length;
  let low = seed | 0;
  let high = ~seed;
  for (let at = hostEnd - 1; at >= 0; at -= 1) {
    const code = key.charCodeAt(at);
    low = mixLow(low, code);
    high = mixHigh(high, code);
  }
  for (let at = hostEnd; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    low = mixLow(low, code);
    high = mixHigh(high, code);
    // Tells that paths of this host are listed, so that those of all others need not be walked.
    if (at === hostEnd && code === slash) setBit(bits, chooseBit(low, high));
  }
  setBit(bits, chooseBit(low, high));
  const mask = slots.length / 2 - 1;
  let slot = chooseSlot(low, high) & mask;
  while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
  slots[slot * 2] = high >>> 0;
  slots[slot * 2 + 1] = index + 1;
}

function setBit(bits: Uint32Array, bit: number): void {
  const at = (bit >>> 5) & (bits.length - 1);
  bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
}

function keepLast(rows: readonly ListRow[]): ListRow[] {
  const kept = new Map<string, Map<string, ListRow>>();
  for (const row of rows) {
    if (!isKey(row.key)) continue;
    const group = `${row.effect}\n${row.source}`;
    const byKey = kept.get(group) ?? new Map<string, ListRow>();
    if (byKey.size === 0) kept.set(group, byKey);
    byKey.set(row.key, row);
  }
  return [...kept.values()].flatMap((byKey) => [...byKey.values()]);
}

function isKey(key: string): boolean {
  return key !== "" && key.length <= longestKey && /^[\u0021-\u007e]+$/u.test(key);
}

function nameSources(rows: readonly ListRow[], importedOn: ReadonlyMap<string, string>): ListSource[] {
  const sources = new Map([...importedOn].map(([name, since]) => [name, { since, rows: 0 }]));
  for (const { source, since } of rows) {
    const known = sources.get(source);
    const newest = importedOn.get(source) ?? (known === undefined || since > known.since ? since : known.since);
    sources.set(source, { since: newest, rows: (known?.rows ?? 0) + 1 });
  }
  return [...sources].slice(0, mostNames).map(([name, { since, rows: count }]) => ({ name, since, rows: count }));
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}
