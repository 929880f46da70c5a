import type { ImageSize } from "./image-size.ts";

const mostFrames = 10_000;

/** WebP: lossy, lossless or extended (RFC 9649). */
export function readWebpSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 30) return undefined;
  const kind = bytes.toString("latin1", 12, 16);
  if (kind === "VP8 ") return makeSize(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
  if (kind === "VP8L") {
    const bits = bytes.readUInt32LE(21);
    return makeSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (kind !== "VP8X") return undefined;
  return makeSize(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1, countFrames(bytes));
}

function makeSize(width: number, height: number, frames = 1): ImageSize {
  return { format: "webp", width, height, frames, passes: 1 };
}

function countFrames(bytes: Buffer): number {
  let frames = 0;
  for (let at = 12; at + 8 <= bytes.length && frames < mostFrames;) {
    if (bytes.toString("latin1", at, at + 4) === "ANMF") frames += 1;
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return Math.max(1, frames);
}
