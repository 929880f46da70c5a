import { pipeline, Readable, type Transform } from "node:stream";
import { createInflateRaw, createZstdDecompress } from "node:zlib";
import type { OpenBytes } from "../bytes.ts";
import { broken, cutOff, type StreamEnd } from "../stream/byte-stream.ts";

/** A run that Node's own decoders unpack; it ends by itself. */
export type NodeRun = "deflate" | "zstd";

const pieceSize = 262_144;
const firstPieceSize = 16_384;

/** Unpacks one run of a source from `start` on; what lies behind the run is left. */
export async function* unpackRun(bytes: OpenBytes, kind: NodeRun, start = 0): AsyncGenerator<Uint8Array, StreamEnd> {
  const decoder = createDecoder(kind);
  // The callback may stay silent: errors reach the loop below through the decoder.
  pipeline(Readable.from(readPieces(bytes, start)), decoder, () => undefined);
  try {
    for await (const piece of decoder) yield piece as Buffer;
  } catch (error) {
    const isCut = (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR";
    return isCut ? cutOff : broken;
  } finally {
    decoder.destroy();
  }
  return { kind: "complete", left: bytes.size - start - decoder.bytesWritten };
}

function createDecoder(kind: NodeRun): Transform & { readonly bytesWritten: number } {
  return kind === "zstd" ? createZstdDecompress({ chunkSize: pieceSize }) : createInflateRaw({ chunkSize: pieceSize });
}

/** Bytes in pieces that grow, since most runs are short. */
function* readPieces(bytes: OpenBytes, start: number): Generator<Buffer, void> {
  let length = firstPieceSize;
  for (let offset = start; offset < bytes.size;) {
    const piece = bytes.read(offset, length);
    if (piece.length === 0) return;
    offset += piece.length;
    length = Math.min(length * 4, pieceSize);
    yield piece;
  }
}
