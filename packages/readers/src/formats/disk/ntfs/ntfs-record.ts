import { readUInt16, readUInt32, readUInt64 } from "../../little-endian.ts";
import type { Extent } from "../disk-bytes.ts";
import type { NtfsVolume } from "./read-ntfs.ts";
import { readUtf16 } from "../../../text/read-utf16.ts";

/** One record of the table of files, as far as it says name, folder and bytes. */
export interface NtfsRecord {
  readonly name: string;
  /** The record of the folder it lies in. */
  readonly parent: number;
  readonly isFolder: boolean;
  readonly isHidden: boolean;
  readonly size: number;
  readonly extents: readonly Extent[];
  readonly inline?: Buffer;
  /** Its bytes are packed or encrypted by the disk, and are not given. */
  readonly isPacked: boolean;
  /** Its bytes are listed in other records, and are not given. */
  readonly isScattered: boolean;
}

type NtfsData = Pick<NtfsRecord, "size" | "extents" | "inline" | "isPacked">;
const noData: NtfsData = { size: 0, extents: [], isPacked: false };

/** Kinds of attributes. Source: libfsntfs, NTFS format description, attribute types. */
const listKind = 0x20;
const nameKind = 0x30;
const dataKind = 0x80;
const mostAttributes = 64;
const mostRuns = 4096;

/** Reads a record; undefined when it is none, is not used, or belongs to another record. */
export function readRecord(written: Buffer, volume: NtfsVolume): NtfsRecord | undefined {
  if (written.toString("latin1", 0, 4) !== "FILE") return undefined;
  const bytes = restoreEnds(written);
  const flags = readUInt16(bytes, 22);
  if ((flags & 1) === 0 || readUInt64(bytes, 32) !== 0) return undefined;
  const record = { name: "", parent: -1, space: -1, isHidden: false };
  let data: NtfsData | undefined;
  let hasList = false;
  let at = readUInt16(bytes, 20);
  for (let count = 0; count < mostAttributes; count += 1) {
    const kind = readUInt32(bytes, at);
    const length = readUInt32(bytes, at + 4);
    if (length < 24 || at + length > bytes.length) break;
    const attribute = bytes.subarray(at, at + length);
    if (kind === listKind) hasList = true;
    if (kind === nameKind && attribute[8] === 0) readNameOf(attribute, record);
    if (kind === dataKind && attribute[9] === 0) data = readData(attribute, volume);
    at += length;
  }
  const { name, parent, isHidden } = record;
  const isScattered = hasList && data === undefined;
  return { name, parent, isHidden, isFolder: (flags & 2) !== 0, isScattered, ...(data ?? noData) };
}

/** The last two bytes of each sector stand in front of the record, where a torn write would show. */
function restoreEnds(written: Buffer): Buffer {
  const bytes = Buffer.from(written);
  const start = readUInt16(bytes, 4);
  const count = readUInt16(bytes, 6);
  for (let index = 1; index < count && index * 512 <= bytes.length; index += 1)
    if (start + index * 2 + 2 <= bytes.length)
      written.copy(bytes, index * 512 - 2, start + index * 2, start + index * 2 + 2);
  return bytes;
}

/** A file has up to two names; the short one of DOS (2) counts only when there is no other. */
function readNameOf(
  attribute: Buffer,
  record: { name: string; parent: number; space: number; isHidden: boolean },
): void {
  const value = attribute.subarray(readUInt16(attribute, 20));
  const space = value[65] ?? 0;
  if (value.length < 66 || (record.name !== "" && space === 2)) return;
  record.name = readUtf16(value, 66, 66 + (value[64] ?? 0) * 2);
  record.parent = readUInt32(value, 0) + readUInt16(value, 4) * 4_294_967_296;
  record.isHidden = (readUInt32(value, 56) & 2) !== 0;
  record.space = space;
}

function readData(attribute: Buffer, { cluster }: NtfsVolume): NtfsData {
  if (attribute[8] === 0) {
    const start = readUInt16(attribute, 20);
    const inline = attribute.subarray(start, start + readUInt32(attribute, 16));
    return { size: inline.length, extents: [], inline, isPacked: false };
  }
  const isPacked = (readUInt16(attribute, 12) & 0x4001) !== 0;
  const size = readUInt64(attribute, 48);
  return { size, extents: isPacked ? [] : [...readRuns(attribute, cluster)], isPacked };
}

/** Runs of clusters: each says how wide its length and its distance from the run before are. */
function* readRuns(attribute: Buffer, cluster: number): Generator<Extent> {
  let at = readUInt16(attribute, 32);
  let place = 0;
  for (let count = 0; count < mostRuns && at < attribute.length; count += 1) {
    const widths = attribute[at] ?? 0;
    const lengthWidth = widths & 0x0f;
    const distanceWidth = widths >> 4;
    if (lengthWidth === 0 || lengthWidth > 6 || distanceWidth > 6) return;
    if (at + 1 + lengthWidth + distanceWidth > attribute.length) return;
    const length = attribute.readUIntLE(at + 1, lengthWidth) * cluster;
    if (distanceWidth === 0) yield { offset: -1, length };
    else {
      place += attribute.readIntLE(at + 1 + lengthWidth, distanceWidth);
      if (place < 0) return;
      yield { offset: place * cluster, length };
    }
    at += 1 + lengthWidth + distanceWidth;
  }
}
