/** The 16 bits at an offset, the low byte first; 0 where the bytes end before. */
export function readUInt16(bytes: Buffer, at: number): number {
  return at >= 0 && at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0;
}

/** The 32 bits at an offset, the low byte first; 0 where the bytes end before. */
export function readUInt32(bytes: Buffer, at: number): number {
  return at >= 0 && at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0;
}

/** The 64 bits at an offset, the low byte first; 0 where the bytes end before, inexact beyond 2^53. */
export function readUInt64(bytes: Buffer, at: number): number {
  return at >= 0 && at + 8 <= bytes.length ? Number(bytes.readBigUInt64LE(at)) : 0;
}
