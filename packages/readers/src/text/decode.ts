import { readUtf16 } from "./read-utf16.ts";
/**
 * Bytes as text: UTF-8, or UTF-16 when a byte order mark says so. Broken sequences become U+FFFD.
 * Returns the text without the mark.
 */
export function decodeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readUtf16(buffer, 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = Buffer.from(buffer.subarray(2, buffer.length - (buffer.length % 2)));
    return readUtf16(even.swap16());
  }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return buffer.toString("utf8", start);
}
