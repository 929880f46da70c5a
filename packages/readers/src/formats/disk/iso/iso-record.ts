import { readUInt32 } from "../../little-endian.ts";
import { readPart, type DiskBytes } from "../disk-bytes.ts";
import { readUtf16 } from "../../../text/read-utf16.ts";

/** Bytes of a sector of a disc. Source: ECMA-119, 6.1.2. */
export const sectorBytes = 2048;

/** One record of a folder's list. */
export interface IsoRecord {
  readonly name: string;
  /** The sector where its bytes stand. */
  readonly at: number;
  readonly size: number;
  readonly isFolder: boolean;
  readonly isHidden: boolean;
  readonly isExecutable: boolean;
  /** The next record belongs to the same file. */
  readonly goesOn: boolean;
}

/** The records of a folder's list, without those of the folder itself and the one above. Source: ECMA-119, 9.1. */
export function* readRecords(list: Buffer, disk: DiskBytes, isJoliet: boolean): Generator<IsoRecord> {
  let at = 0;
  while (at + 34 <= list.length) {
    const length = list[at] ?? 0;
    if (length < 34) {
      // Records do not go over the end of a sector; what is left there is zero.
      at = (Math.floor(at / sectorBytes) + 1) * sectorBytes;
      continue;
    }
    const record = list.subarray(at, at + length);
    const nameLength = record[32] ?? 0;
    const isDots = nameLength === 1 && (record[33] ?? 0) <= 1;
    if (!isDots && 33 + nameLength <= record.length) yield readRecord(record, nameLength, disk, isJoliet);
    at += length;
  }
}

function readRecord(record: Buffer, nameLength: number, disk: DiskBytes, isJoliet: boolean): IsoRecord {
  const flags = record[25] ?? 0;
  const system = record.subarray(33 + nameLength + (nameLength % 2 === 0 ? 1 : 0));
  const { name, mode } = isJoliet ? { name: "", mode: 0 } : readRockRidge(system, disk);
  return {
    name: name === "" ? readName(record.subarray(33, 33 + nameLength), isJoliet) : name,
    at: readUInt32(record, 2) + (record[1] ?? 0),
    size: readUInt32(record, 10),
    isFolder: (flags & 2) !== 0,
    isHidden: (flags & 1) !== 0,
    isExecutable: (mode & 0o111) !== 0,
    goesOn: (flags & 0x80) !== 0,
  };
}

/** Names end with a version that nobody sees, and with a dot when they have no ending. */
function readName(bytes: Buffer, isJoliet: boolean): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const name = isJoliet ? readUtf16(even.swap16()) : bytes.toString("latin1");
  return name.replace(/;\d{1,5}$/u, "").replace(/\.$/u, "");
}

const mostEntries = 64;
const mostContinuations = 4;

/** The name and mode of POSIX in the system use area. Sources: IEEE P1281 (SUSP) 5, IEEE P1282 (RRIP) 4.1. */
function readRockRidge(system: Buffer, disk: DiskBytes): { name: string; mode: number } {
  let name = "";
  let mode = 0;
  let area = system;
  for (let round = 0; round < mostContinuations; round += 1) {
    let next: Buffer | undefined;
    let at = 0;
    for (let count = 0; count < mostEntries && at + 4 <= area.length; count += 1) {
      const length = area[at + 2] ?? 0;
      if (length < 4) break;
      const entry = area.subarray(at, at + length);
      const kind = entry.toString("latin1", 0, 2);
      if (kind === "NM") name += entry.toString("utf8", 5);
      if (kind === "PX") mode = readUInt32(entry, 4);
      if (kind === "CE")
        next = readPart(
          disk,
          readUInt32(entry, 4) * sectorBytes + readUInt32(entry, 12),
          Math.min(2048, readUInt32(entry, 20)),
        );
      at += length;
    }
    if (next === undefined) break;
    area = next;
  }
  return { name, mode };
}
