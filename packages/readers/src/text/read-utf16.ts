/**
 * Text in UTF-16 between two places of some bytes, the low byte of each pair first. A single byte at the end is left out:
 * it is no character, and Node 24.21 gives memory back that it never took when it reads an odd number of bytes from an
 * odd place, which a file could make it do. Places beyond the bytes are brought back to them.
 */
export function readUtf16(bytes: Buffer, start = 0, end = bytes.length): string {
  const from = Math.min(Math.max(0, start), bytes.length);
  const length = Math.max(0, Math.min(end, bytes.length) - from);
  return bytes.toString("utf16le", from, from + length - (length % 2));
}
