import { inflateSync } from "node:zlib";
import { isPropertyMap, type PropertyMap } from "../../property-list/property-list.ts";
import { readXmlList } from "../../property-list/xml-list.ts";
import { readPart, type DiskBytes } from "../disk-bytes.ts";
import type { InnerDisk } from "./vhd.ts";

/** Bytes of the trailer, and of a sector. Source: the UDIF format as libdmg-hfsplus and dmg2img describe it. */
const trailerBytes = 512;
const sector = 512;
/** Kinds of runs. */
const kinds = { zero: 0, raw: 1, ignore: 2, zlib: 0x80_00_00_05, comment: 0x7f_ff_ff_fe, end: 0xff_ff_ff_ff } as const;
const mostRuns = 500_000;
const largestList = 33_554_432;
/** Runs unpack to a megabyte at most in images of Apple's own tools. */
const largestRun = 16_777_216;

interface Run {
  readonly kind: number;
  /** Where it stands on the disk, in bytes. */
  readonly start: number;
  readonly length: number;
  /** Where its bytes stand in the file. */
  readonly offset: number;
  readonly packed: number;
}

/** The disk inside an image of macOS (UDIF), as far as it is stored or packed by zlib; undefined when the bytes are none. */
export function openUdif(disk: DiskBytes): InnerDisk | undefined {
  const trailer = readPart(disk, disk.size - trailerBytes, trailerBytes);
  if (trailer.length < trailerBytes || trailer.toString("latin1", 0, 4) !== "koly") return undefined;
  const list = readPart(disk, readLong(trailer, 216), Math.min(readLong(trailer, 224), largestList));
  const runs = readRuns(list.toString("latin1"), readLong(trailer, 24));
  if (runs.length === 0) return { reason: "a disk image of macOS whose blocks cannot be found" };
  const known: ReadonlySet<number> = new Set([kinds.zero, kinds.raw, kinds.ignore, kinds.zlib]);
  if (runs.some(({ kind, length }) => !known.has(kind) || length > largestRun * 64))
    return { reason: "a disk image of macOS that is packed in a way that is not read" };
  return openRuns(disk, runs);
}

/** The table of each partition stands as data in a property list. */
function readRuns(text: string, base: number): Run[] {
  const list = readXmlList(text);
  const fork = isPropertyMap(list) ? list.entries.get("resource-fork") : undefined;
  const tables = isPropertyMap(fork) ? fork.entries.get("blkx") : undefined;
  const runs: Run[] = [];
  for (const entry of Array.isArray(tables) ? (tables as readonly PropertyMap[]) : []) {
    const table = isPropertyMap(entry) ? entry.entries.get("Data") : undefined;
    if (Buffer.isBuffer(table) && table.toString("latin1", 0, 4) === "mish") addRuns(table, base, runs);
  }
  return runs.toSorted((a, b) => a.start - b.start);
}

function addRuns(table: Buffer, base: number, runs: Run[]): void {
  const first = readLong(table, 8);
  const offset = base + readLong(table, 24);
  const count = table.length >= 204 ? table.readUInt32BE(200) : 0;
  for (let index = 0; index < count && runs.length < mostRuns; index += 1) {
    const at = 204 + index * 40;
    if (at + 40 > table.length) return;
    const kind = table.readUInt32BE(at);
    if (kind === kinds.comment) continue;
    if (kind === kinds.end) return;
    const length = readLong(table, at + 16) * sector;
    const start = (first + readLong(table, at + 8)) * sector;
    runs.push({ kind, start, length, offset: offset + readLong(table, at + 24), packed: readLong(table, at + 32) });
  }
}

function readLong(bytes: Buffer, at: number): number {
  return at + 8 <= bytes.length ? Number(bytes.readBigUInt64BE(at)) : 0;
}

function openRuns(disk: DiskBytes, runs: readonly Run[]): DiskBytes {
  const last = runs.at(-1);
  const size = last === undefined ? 0 : last.start + last.length;
  let cached: { readonly run: Run; readonly bytes: Buffer } | undefined;
  const unpack = (run: Run): Buffer => {
    if (cached?.run !== run) cached = { run, bytes: inflateRun(disk, run) };
    return cached.bytes;
  };
  return {
    size,
    read(offset, length) {
      const parts: Buffer[] = [];
      const end = Math.min(size, offset + length);
      for (let at = offset; at < end;) {
        const run = findRun(runs, at);
        if (run === undefined) break;
        const inside = at - run.start;
        const wanted = Math.min(run.length - inside, end - at);
        const part = readRun(disk, run, inside, wanted, unpack);
        parts.push(part);
        if (part.length < wanted) break;
        at += wanted;
      }
      return Buffer.concat(parts);
    },
  };
}

function readRun(disk: DiskBytes, run: Run, inside: number, wanted: number, unpack: (run: Run) => Buffer): Buffer {
  if (run.kind === kinds.raw) return readPart(disk, run.offset + inside, wanted);
  if (run.kind === kinds.zlib) return unpack(run).subarray(inside, inside + wanted);
  return Buffer.alloc(wanted);
}

function inflateRun(disk: DiskBytes, { offset, packed, length }: Run): Buffer {
  try {
    return inflateSync(readPart(disk, offset, Math.min(packed, largestRun)), {
      maxOutputLength: Math.min(length, largestRun),
    });
  } catch {
    return Buffer.alloc(0);
  }
}

/** The run that holds an offset; they are in order and may leave gaps. */
function findRun(runs: readonly Run[], at: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return undefined;
    if (at < run.start) high = middle - 1;
    else if (at >= run.start + run.length) low = middle + 1;
    else return run;
  }
  return undefined;
}
