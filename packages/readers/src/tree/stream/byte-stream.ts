import type { OpenBytes } from "../bytes.ts";

/** How a stream of bytes ended. */
export type StreamEnd =
  /** `left` counts the bytes of the source that lie behind and were not part of it. */
  | { readonly kind: "complete"; readonly left?: number }
  /** `reason` says why, as a clause: "the archive is broken". */
  | { readonly kind: "broken"; readonly reason: string };

/** Bytes that come in pieces, drawn by whoever reads them. A broken stream is an end, never a throw. */
export type ByteStream = Iterator<Uint8Array, StreamEnd> | AsyncIterator<Uint8Array, StreamEnd>;

/** The end of a stream that gave all it had. */
export const complete: StreamEnd = { kind: "complete" };

/** The end of a stream whose bytes make no sense. */
export const broken: StreamEnd = { kind: "broken", reason: "the archive is broken" };

/** The end of a stream that stops before it should. */
export const cutOff: StreamEnd = { kind: "broken", reason: "the archive is cut off" };

const pieceSize = 262_144;

/** A source as a stream. */
export function* readPieces(bytes: OpenBytes): Generator<Uint8Array, StreamEnd> {
  for (let offset = 0; offset < bytes.size;) {
    const piece = bytes.read(offset, pieceSize);
    if (piece.length === 0) return cutOff;
    offset += piece.length;
    yield piece;
  }
  return complete;
}
