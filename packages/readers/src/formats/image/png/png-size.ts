import type { ImageSize } from "../image-size.ts";

/** PNG: the header is the first chunk; `acTL` says how many frames there are (ISO/IEC 15948 and APNG). */
export function readPngSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 33 || bytes.toString("latin1", 12, 16) !== "IHDR") return undefined;
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  return { format: "png", width, height, frames: countFrames(bytes), passes: 1 };
}

function countFrames(bytes: Buffer): number {
  for (let at = 8, chunk = 0; at + 12 <= bytes.length && chunk < 200; chunk += 1) {
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (name === "acTL") return Math.min(10_000, Math.max(1, bytes.readUInt32BE(at + 8)));
    if (name === "IDAT") return 1;
    at += 12 + bytes.readUInt32BE(at);
  }
  return 1;
}
