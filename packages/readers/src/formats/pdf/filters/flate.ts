import { inflateRawSync, inflateSync } from "node:zlib";
import { inflateLeniently } from "./inflate-leniently.ts";

/** What came out of packed bytes. */
export interface Unpacked {
  readonly bytes: Buffer;
  /** Why it is not all of it: `large` when it would go beyond the limit. */
  readonly cut?: "large" | "broken";
}

/**
 * Unpacks FlateDecode up to a length. Files are often cut off or carry a wrong checksum; what can be read of them is
 * given, as viewers do.
 */
export function unpackFlate(packed: Buffer, limit: number): Unpacked {
  const wrapped = hasZlibHeader(packed);
  try {
    const options = { maxOutputLength: Math.max(1, limit) };
    return { bytes: wrapped ? inflateSync(packed, options) : inflateRawSync(packed, options) };
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    return isLarge
      ? { bytes: Buffer.alloc(0), cut: "large" }
      : inflateLeniently(wrapped ? packed.subarray(2) : packed, limit);
  }
}

/** Two bytes in front of what is packed: RFC 1950, section 2.2. */
function hasZlibHeader(packed: Buffer): boolean {
  const [first = 0, second = 0] = packed;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
