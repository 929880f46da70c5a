import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { WrittenObject } from "./objects.test-support.ts";

/** What a test puts into a pack: an object, or a delta whose result has the id. */
export type PackItem =
  | WrittenObject
  | { readonly kind: "offset-delta"; readonly id: string; readonly delta: Buffer; readonly back: number }
  | { readonly kind: "id-delta"; readonly id: string; readonly delta: Buffer; readonly base: string };

/** A pack and where each of its items begins. */
export interface WrittenPack {
  readonly bytes: Buffer;
  readonly items: readonly { readonly id: string; readonly offset: number }[];
}

const types = { commit: 1, tree: 2, blob: 3, tag: 4, "offset-delta": 6, "id-delta": 7 };

/** Writes a pack. `back` of a delta counts items: 1 is the one before it. */
export function writePack(items: readonly PackItem[]): WrittenPack {
  const header = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
  header.writeUInt32BE(items.length, 8);
  const parts: Buffer[] = [header];
  const placed: { id: string; offset: number }[] = [];
  let offset = header.length;
  for (const item of items) {
    const bytes = "delta" in item ? item.delta : item.bytes;
    const entry = [writeEntryHeader(types[item.kind], bytes.length)];
    if (item.kind === "offset-delta")
      entry.push(writeDistance(offset - (placed[placed.length - item.back]?.offset ?? 0)));
    if (item.kind === "id-delta") entry.push(Buffer.from(item.base, "hex"));
    entry.push(deflateSync(bytes));
    placed.push({ id: item.id, offset });
    parts.push(...entry);
    offset += entry.reduce((sum, part) => sum + part.length, 0);
  }
  const body = Buffer.concat(parts);
  return { bytes: Buffer.concat([body, hashOf(body)]), items: placed };
}

/** Writes an index of version 2, or of version 1. Offsets are taken as they are, however wrong. */
export function writePackIndex(items: WrittenPack["items"], version: 1 | 2 = 2): Buffer {
  const sorted = items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const fan = Buffer.alloc(1024);
  for (let first = 0; first < 256; first += 1) {
    const count = sorted.filter(({ id }) => Number.parseInt(id.slice(0, 2), 16) <= first).length;
    fan.writeUInt32BE(count, first * 4);
  }
  const ids = sorted.map(({ id }) => Buffer.from(id, "hex"));
  const large = sorted.filter(({ offset }) => offset >= 0x80000000);
  const offsets = sorted.map((item) =>
    writeNumber(item.offset < 0x80000000 ? item.offset : 0x80000000 + large.indexOf(item)),
  );
  const tables =
    version === 1
      ? [fan, ...ids.flatMap((id, index) => [offsets[index] ?? Buffer.alloc(4), id])]
      : [
          Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]),
          fan,
          ...ids,
          Buffer.alloc(4 * ids.length),
          ...offsets,
          ...large.map(({ offset }) => writeLargeNumber(offset)),
        ];
  const body = Buffer.concat([...tables, Buffer.alloc(20)]);
  return Buffer.concat([body, hashOf(body)]);
}

/** Writes the sizes and steps of a delta. */
export function writeDelta(
  baseSize: number,
  resultSize: number,
  steps: readonly (Buffer | readonly [from: number, length: number])[],
): Buffer {
  const written = steps.map((step) => (Buffer.isBuffer(step) ? writeInsert(step) : writeCopy(step[0], step[1])));
  return Buffer.concat([writeVarint(baseSize), writeVarint(resultSize), ...written]);
}

function writeInsert(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 127) {
    const part = bytes.subarray(at, at + 127);
    parts.push(Buffer.from([part.length]), part);
  }
  return Buffer.concat(parts);
}

function writeCopy(from: number, length: number): Buffer {
  const bytes = [0, 1, 2, 3].map((index) => Math.floor(from / 256 ** index) & 255);
  const sizes = [0, 1, 2].map((index) => Math.floor(length / 256 ** index) & 255);
  return Buffer.from([0xff, ...bytes, ...sizes]);
}

function writeVarint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  return Buffer.from([...bytes, left]);
}

function writeEntryHeader(type: number, size: number): Buffer {
  const first = (type << 4) | (size & 15);
  const rest = Math.floor(size / 16);
  return rest === 0 ? Buffer.from([first]) : Buffer.concat([Buffer.from([first | 128]), writeVarint(rest)]);
}

function writeDistance(distance: number): Buffer {
  const bytes = [distance & 127];
  for (let left = Math.floor(distance / 128); left > 0; left = Math.floor(left / 128)) {
    left -= 1;
    bytes.unshift((left & 127) | 128);
  }
  return Buffer.from(bytes);
}

function writeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function writeLargeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}

function hashOf(bytes: Buffer): Buffer {
  return createHash("sha1").update(bytes).digest();
}
