/** Unpacks RunLengthDecode of ISO 32000-2, 7.4.5, up to a length; what is cut off gives what it has. */
export function unpackRunLength(packed: Buffer, limit: number): Buffer {
  const pieces: Buffer[] = [];
  let total = 0;
  for (let at = 0; at < packed.length && total < limit;) {
    const count = packed[at] ?? 128;
    if (count === 128) break;
    const piece =
      count < 128 ? packed.subarray(at + 1, at + 2 + count) : Buffer.alloc(257 - count, packed[at + 1] ?? 0);
    pieces.push(piece);
    total += piece.length;
    at += count < 128 ? count + 2 : 2;
  }
  return Buffer.concat(pieces, Math.min(total, limit));
}
