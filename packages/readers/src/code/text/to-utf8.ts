import { decodeText } from "../../text/decode.ts";

/** The bytes of a text as UTF-8: themselves, or converted when a byte order mark says UTF-16. */
export function toUTF8(bytes: Uint8Array): Buffer {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide ? Buffer.from(decodeText(bytes)) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
