/** What was unpacked, and whether the packed bytes made sense to their end. */
export interface Unpacked {
  readonly bytes: Buffer;
  readonly isBroken: boolean;
}

/** A chunk unpacks to at most this many bytes (MS-OVBA 2.4.1.1.3). */
const chunkSize = 4096;

/** Unpacks what VBA projects keep their source in (MS-OVBA 2.4.1), from an offset on; not much more than `most` bytes. */
export function decompressVba(bytes: Buffer, start: number, most: number): Unpacked {
  if (bytes[start] !== 1) return { bytes: Buffer.alloc(0), isBroken: true };
  const chunks: Buffer[] = [];
  let total = 0;
  let at = start + 1;
  while (at + 2 <= bytes.length) {
    const header = bytes.readUInt16LE(at);
    const end = Math.min(at + (header & 0x0f_ff) + 3, bytes.length);
    if ((header & 0x70_00) !== 0x30_00) return { bytes: Buffer.concat(chunks), isBroken: true };
    const isPacked = (header & 0x80_00) !== 0;
    const chunk = isPacked ? decompressChunk(bytes, at + 2, end) : bytes.subarray(at + 2, end);
    if (chunk === undefined) return { bytes: Buffer.concat(chunks), isBroken: true };
    chunks.push(chunk);
    total += chunk.length;
    if (total > most) return { bytes: Buffer.concat(chunks), isBroken: true };
    at = end;
  }
  return { bytes: Buffer.concat(chunks), isBroken: at < bytes.length };
}

/** Undefined when a copy reaches in front of the chunk. */
function decompressChunk(bytes: Buffer, from: number, end: number): Buffer | undefined {
  const output = Buffer.alloc(chunkSize);
  let filled = 0;
  let at = from;
  while (at < end && filled < chunkSize) {
    const flags = bytes[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < end && filled < chunkSize; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        output[filled] = bytes[at] ?? 0;
        filled += 1;
        at += 1;
        continue;
      }
      if (at + 2 > end) return output.subarray(0, filled);
      const { offset, length } = readCopy(bytes.readUInt16LE(at), filled);
      at += 2;
      if (offset > filled) return undefined;
      for (let count = 0; count < length && filled < chunkSize; count += 1, filled += 1)
        output[filled] = output[filled - offset] ?? 0;
    }
  }
  return output.subarray(0, filled);
}

/** How a copy is split into offset and length depends on how much of the chunk is there already (MS-OVBA 2.4.1.3.19). */
function readCopy(token: number, filled: number): { readonly offset: number; readonly length: number } {
  const bits = Math.max(4, filled <= 1 ? 4 : 32 - Math.clz32(filled - 1));
  const lengthBits = 16 - bits;
  return { offset: (token >>> lengthBits) + 1, length: (token & ((1 << lengthBits) - 1)) + 3 };
}
