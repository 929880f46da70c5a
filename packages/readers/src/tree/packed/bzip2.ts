import type { OpenBytes } from "../bytes.ts";
import { broken, cutOff, type StreamEnd } from "../stream/byte-stream.ts";
import { readBits, type BitInput } from "./bit-input.ts";
import { unpackBlock } from "./bzip2-block.ts";

const blockMark = 0x314159265359;
const endMark = 0x177245385090;

/** Unpacks a bzip2 file, with all the streams that follow one another. */
export function* unpackBzip2(bytes: OpenBytes): Generator<Uint8Array, StreamEnd> {
  const bits = readBits(bytes);
  for (;;) {
    const level = bits.read(24) === 0x425a68 ? bits.read(8) - 0x30 : 0;
    if (level < 1 || level > 9) return bits.isBehind() ? cutOff : broken;
    const end = yield* unpackStream(bits, level * 100_000);
    if (end.kind === "broken") return end;
    bits.align();
    const next = bytes.read(bits.position(), 3);
    if (next.toString("latin1") !== "BZh") return { kind: "complete", left: bytes.size - bits.position() };
  }
}

function* unpackStream(bits: BitInput, blockSize: number): Generator<Uint8Array, StreamEnd> {
  for (;;) {
    const mark = bits.read(24) * 0x1_00_00_00 + bits.read(24);
    const checksum = bits.read(16) * 0x1_00_00 + bits.read(16);
    if (bits.isBehind()) return cutOff;
    if (mark === endMark) return { kind: "complete" };
    if (mark !== blockMark) return broken;
    const end = yield* unpackBlock(bits, blockSize, checksum);
    if (end.kind === "broken") return bits.isBehind() ? cutOff : end;
  }
}
