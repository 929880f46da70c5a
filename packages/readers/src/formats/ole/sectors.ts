import { readUInt32 } from "../little-endian.ts";

/** Bytes cut into sectors of one size, with the table that says which sector follows which. */
export interface SectorSpace {
  readonly bytes: Buffer;
  readonly sectorSize: number;
  /** Where sector 0 stands. */
  readonly start: number;
  readonly next: Uint32Array;
}

/** Sectors beyond this number mean something else: a chain's end, a free sector, a table (MS-CFB 2.1). */
const largestSector = 0xff_ff_ff_fa;

/**
 * The bytes of a chain of sectors, at most `length`. A chain that ends early, leads out of the file or goes in circles
 * gives what was found up to there; no chain has more sectors than the file.
 */
export function readChain(space: SectorSpace, first: number, length: number): Buffer {
  const { bytes, sectorSize, start, next } = space;
  const most = Math.min(Math.ceil(length / sectorSize), Math.ceil((bytes.length - start) / sectorSize));
  const pieces: Buffer[] = [];
  let from = -1;
  let to = -1;
  let sector = first;
  for (let count = 0; count < most && sector <= largestSector; count += 1) {
    const place = start + sector * sectorSize;
    if (place >= bytes.length) break;
    if (place !== to) {
      if (from !== to) pieces.push(bytes.subarray(from, to));
      from = place;
    }
    to = Math.min(place + sectorSize, bytes.length);
    sector = next[sector] ?? 0xff_ff_ff_fe;
  }
  if (from !== to) pieces.push(bytes.subarray(from, to));
  const whole = pieces.length === 1 ? (pieces[0] ?? bytes.subarray(0, 0)) : Buffer.concat(pieces);
  return whole.subarray(0, Math.min(length, whole.length));
}

/** A table of following sectors, from the bytes it is kept in. */
export function readTable(bytes: Buffer): Uint32Array {
  const table = new Uint32Array(Math.floor(bytes.length / 4));
  for (let index = 0; index < table.length; index += 1) table[index] = bytes.readUInt32LE(index * 4);
  return table;
}

/** Where the sectors of the file's table stand: 109 of them in the header, the others in a chain of lists (MS-CFB 2.5). */
function listTableSectors(bytes: Buffer, sectorSize: number): number[] {
  const sectors = Math.ceil(bytes.length / sectorSize);
  const needed = Math.ceil((sectors * 4) / sectorSize);
  const found: number[] = [];
  const take = (at: number, count: number): void => {
    for (let index = 0; index < count && found.length < needed; index += 1) {
      const sector = readUInt32(bytes, at + index * 4);
      if (sector <= largestSector) found.push(sector);
    }
  };
  take(76, 109);
  let list = readUInt32(bytes, 68);
  for (let count = 0; count < sectors && found.length < needed && list <= largestSector; count += 1) {
    const at = (list + 1) * sectorSize;
    if (at + sectorSize > bytes.length) break;
    take(at, sectorSize / 4 - 1);
    list = readUInt32(bytes, at + sectorSize - 4);
  }
  return found;
}

/** The space of a whole compound file, whose sector 0 stands behind the header. */
export function readFileSpace(bytes: Buffer, sectorSize: number): SectorSpace {
  const pieces = listTableSectors(bytes, sectorSize).map((sector) => {
    const at = (sector + 1) * sectorSize;
    const piece = bytes.subarray(at, at + sectorSize);
    // A table sector that is cut off keeps its place, so that what follows is not read as its neighbour.
    return piece.length === sectorSize ? piece : Buffer.concat([piece, Buffer.alloc(sectorSize - piece.length, 0xff)]);
  });
  return { bytes, sectorSize, start: sectorSize, next: readTable(Buffer.concat(pieces)) };
}
