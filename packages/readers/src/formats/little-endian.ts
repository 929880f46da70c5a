/** The 16-bit number at an offset; 0 where the bytes end before it does. */
export function readUint16(bytes: Buffer, at: number): number {
  return at >= 0 && at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0;
}

/** The 32-bit number at an offset; 0 where the bytes end before it does. */
export function readUint32(bytes: Buffer, at: number): number {
  return at >= 0 && at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0;
}

/** The 64-bit number at an offset, rounded where it is larger than 2^53; 0 where the bytes end before it does. */
export function readUint64(bytes: Buffer, at: number): number {
  return at >= 0 && at + 8 <= bytes.length ? Number(bytes.readBigUInt64LE(at)) : 0;
}
