import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Keyring } from "./keys/keyring.ts";

/** Most bytes of one chunk before it is compressed. */
export const chunkBytes = 1024 * 1024;

/** Where a chunk belongs. It opens nowhere else, so that none can be swapped, and none dropped from the end. */
export interface ChunkPlace {
  /** What it is part of. */
  readonly whole: string;
  /** From 0. */
  readonly number: number;
  readonly isLast: boolean;
}

const asItIs = 0;
const zstd = 1;

/** Compresses a chunk when that makes it smaller, and seals it. */
export function sealChunk(keys: Keyring, plain: Uint8Array, place: ChunkPlace): Uint8Array {
  const packed = zstdCompressSync(plain, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
  const isSmaller = packed.length < plain.length;
  return keys.seal(Buffer.concat([Buffer.of(isSmaller ? zstd : asItIs), isSmaller ? packed : plain]), describe(place));
}

/** Throws a Problem when the chunk was changed or belongs somewhere else. */
export function openChunk(keys: Keyring, sealed: Uint8Array, place: ChunkPlace): Uint8Array {
  const bytes = keys.open(sealed, describe(place));
  const packed = bytes.subarray(1);
  return bytes[0] === zstd ? zstdDecompressSync(packed, { maxOutputLength: chunkBytes }) : packed;
}

/** Bytes in pieces of the size of a chunk; at least one. */
export function* cutChunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start === 0 || start < bytes.length; start += chunkBytes) {
    yield bytes.subarray(start, start + chunkBytes);
  }
}

function describe({ whole, number, isLast }: ChunkPlace): string {
  return `${whole}:${String(number)}:${isLast ? "last" : "more"}`;
}
