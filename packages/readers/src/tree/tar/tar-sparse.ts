import type { ByteQueue } from "../stream/byte-queue.ts";
import { complete, type StreamEnd } from "../stream/byte-stream.ts";
import { mostSparsePieces, type TarExtensions } from "./tar-extensions.ts";
import { blockSize, readTarNumber, type TarHeader } from "./tar-header.ts";

/** A file with holes: where its stored pieces belong. Offsets in bytes, rising. */
export interface SparseMap {
  readonly pieces: readonly { readonly offset: number; readonly length: number }[];
  /** Size with the holes. */
  readonly size: number;
}

const zeros = Buffer.alloc(65_536);

/** GNU's first form: the map stands in the header and in blocks behind it (tar manual, "Old GNU Format"). */
export async function readOldSparse(header: TarHeader, queue: ByteQueue): Promise<SparseMap | undefined> {
  const numbers: number[] = [];
  const collect = (block: Buffer, start: number, count: number): void => {
    for (let at = start; at < start + count * 24; at += 12) numbers.push(readTarNumber(block, at, 12));
  };
  collect(header.block, 386, 4);
  let more = header.block[482] !== 0;
  while (more && numbers.length < mostSparsePieces * 2 && (await queue.fill(blockSize))) {
    const block = queue.take(blockSize);
    collect(block, 0, 21);
    more = block[504] !== 0;
  }
  return more ? undefined : toSparseMap(numbers, readTarNumber(header.block, 483, 12));
}

/** The forms 0.0 and 0.1, whose map stands in pax records. */
export function readPaxSparse(extensions: TarExtensions): SparseMap | undefined {
  const size = extensions.get("GNU.sparse.realsize") ?? extensions.get("GNU.sparse.size");
  const map = extensions.get("GNU.sparse.map") ?? "";
  return toSparseMap(map === "" ? [] : map.split(",", mostSparsePieces * 2 + 1).map(Number), Number(size));
}

/** The form 1.0, whose map is the first blocks of the content: a count, then offsets and lengths, one on each line. */
export async function readInnerSparse(extensions: TarExtensions, queue: ByteQueue): Promise<SparseMap | undefined> {
  const blocks: Buffer[] = [];
  let lines = 0;
  let wanted = 1;
  while (lines < wanted) {
    if (!(await queue.fill(blockSize))) return undefined;
    const block = queue.take(blockSize);
    blocks.push(block);
    for (const byte of block) if (byte === 0x0a) lines += 1;
    if (blocks.length === 1) wanted = 1 + 2 * Number.parseInt(block.toString("latin1"), 10);
    if (!(wanted <= 1 + 2 * mostSparsePieces) || lines === 0) return undefined;
  }
  const numbers = Buffer.concat(blocks).toString("latin1").split("\n", wanted).map(Number);
  return toSparseMap(numbers.slice(1), Number(extensions.get("GNU.sparse.realsize")));
}

/** The whole file: its holes as zeros, its stored pieces from the queue. */
export async function* fillHoles({ pieces, size }: SparseMap, queue: ByteQueue): AsyncGenerator<Uint8Array, StreamEnd> {
  let at = 0;
  for (const { offset, length } of [...pieces, { offset: size, length: 0 }]) {
    for (; at < offset; at += Math.min(zeros.length, offset - at)) yield zeros.subarray(0, offset - at);
    const end = yield* queue.pass(length);
    if (end.kind === "broken") return end;
    at += length;
  }
  return complete;
}

function toSparseMap(numbers: readonly number[], size: number): SparseMap | undefined {
  const pieces: { offset: number; length: number }[] = [];
  let end = 0;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const offset = numbers[at] ?? Number.NaN;
    const length = numbers[at + 1] ?? Number.NaN;
    if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || length < 0) return undefined;
    if (length === 0) continue;
    if (offset < end) return undefined;
    pieces.push({ offset, length });
    end = offset + length;
  }
  return Number.isSafeInteger(size) && end <= size ? { pieces, size } : undefined;
}
