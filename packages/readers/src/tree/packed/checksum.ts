import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { viewBytes } from "../stream/byte-queue.ts";

/** Sums up bytes, to be compared with what an archive states. */
export interface Checksum {
  /** Bytes of the stated sum. */
  readonly length: number;
  readonly add: (bytes: Uint8Array) => void;
  readonly agrees: (stated: Buffer) => boolean;
}

// Bytes of a check by its kind, of which only three are in use (xz-file-format 1.2, section 2.1.1.2).
const lengths = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

/** The checksum that an xz stream names; kinds that nobody has defined agree with anything. */
export function createChecksum(kind: number): Checksum {
  if (kind === 1) return createCrc32();
  if (kind === 4) return createCrc64();
  if (kind === 10) return createSha256();
  return { length: lengths[kind & 15] ?? 0, add: () => undefined, agrees: () => true };
}

function createCrc32(): Checksum {
  let sum = 0;
  return {
    length: 4,
    add(bytes) {
      sum = crc32(viewBytes(bytes), sum);
    },
    agrees: (stated) => stated.readUInt32LE() === sum,
  };
}

function createSha256(): Checksum {
  const hash = createHash("sha256");
  return { length: 32, add: (bytes) => hash.update(bytes), agrees: (stated) => hash.digest().equals(stated) };
}

// ECMA-182, reflected, as xz uses it; the table keeps low and high words apart.
const lowPolynomial = 0xd7870f42;
const highPolynomial = 0xc96c5795;
const lowTable = new Uint32Array(256);
const highTable = new Uint32Array(256);

function createCrc64(): Checksum {
  if (lowTable[1] === 0) fillTables();
  let low = 0xff_ff_ff_ff;
  let high = 0xff_ff_ff_ff;
  return {
    length: 8,
    add(bytes) {
      let nextLow = low;
      let nextHigh = high;
      for (const byte of bytes) {
        const index = (nextLow ^ byte) & 0xff;
        nextLow = ((nextLow >>> 8) | (nextHigh << 24)) ^ (lowTable[index] ?? 0);
        nextHigh = (nextHigh >>> 8) ^ (highTable[index] ?? 0);
      }
      low = nextLow;
      high = nextHigh;
    },
    agrees: (stated) => stated.readUInt32LE() === ~low >>> 0 && stated.readUInt32LE(4) === ~high >>> 0,
  };
}

function fillTables(): void {
  for (let index = 0; index < 256; index += 1) {
    let low = index;
    let high = 0;
    for (let bit = 0; bit < 8; bit += 1) {
      const odd = low & 1;
      low = ((low >>> 1) | (high << 31)) ^ (odd * lowPolynomial);
      high = (high >>> 1) ^ (odd * highPolynomial);
    }
    lowTable[index] = low;
    highTable[index] = high;
  }
}
