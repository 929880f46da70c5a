import { crc32, inflateRawSync } from "node:zlib";
import type { OpenBytes } from "../bytes.ts";
import { unpackBzip2 } from "../packed/bzip2.ts";
import { unpackRun } from "../packed/node-decoder.ts";
import { unpackZstd } from "../packed/runs.ts";
import { unpackXz } from "../packed/xz.ts";
import { broken, complete, readPieces, type ByteStream, type StreamEnd } from "../stream/byte-stream.ts";

/** Compression methods that are read, by their numbers in APPNOTE.TXT 6.3.10, section 4.4.5. */
const methods = new Map<number, (packed: OpenBytes) => ByteStream>([
  [0, readPieces],
  [8, (packed) => unpackRun(packed, "deflate")],
  [12, unpackBzip2],
  [93, unpackZstd],
  [95, unpackXz],
]);

/** Members up to this size are unpacked at once. */
const smallMember = 16_777_216;

/** Whether a compression method is read. */
export function isKnownMethod(method: number): boolean {
  return methods.has(method);
}

/** A small member's content. */
export interface WholeContent {
  readonly content: Buffer;
  /** Bytes of the packed content that were not needed. */
  readonly left: number;
}

/**
 * A small member's content at once, whatever was said of its size. Otherwise why not: `large` when it has to be drawn
 * piece by piece, `broken` when it makes no sense.
 */
export function unpackAtOnce(packed: OpenBytes, method: number): WholeContent | "large" | "broken" {
  if (packed.size > smallMember || (method !== 0 && method !== 8)) return "large";
  const bytes = packed.read(0, packed.size);
  return method === 0 ? { content: bytes, left: 0 } : inflate(bytes);
}

function inflate(packed: Buffer): WholeContent | "large" | "broken" {
  try {
    const options = { info: true, maxOutputLength: smallMember };
    // With `info` the answer is not a buffer, which the types do not know.
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { content: buffer, left: packed.length - engine.bytesWritten };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "large" : "broken";
  }
}

/** What a member's content turned out to be; it fills while the stream is drawn. */
export interface ContentSeen {
  size: number;
  checksum: number;
  /** How it ended; undefined while it goes on, and when nobody drew it to its end. */
  end?: StreamEnd;
}

/** A member's content piece by piece, watched. `onBytes` hears of each piece and ends the stream by answering false. */
export async function* unpackInPieces(
  packed: OpenBytes,
  method: number,
  seen: ContentSeen,
  onBytes: (length: number) => boolean,
): AsyncGenerator<Uint8Array, StreamEnd> {
  const stream = methods.get(method)?.(packed);
  if (stream === undefined) return broken;
  try {
    for (;;) {
      const step = await stream.next();
      if (step.done === true) {
        seen.end = step.value;
        return step.value;
      }
      seen.size += step.value.length;
      seen.checksum = crc32(step.value, seen.checksum);
      if (!onBytes(step.value.length)) return complete;
      yield step.value;
    }
  } finally {
    await stream.return?.(complete);
  }
}
