import type { ImageSize } from "./image-size.ts";

const widthTag = 256;
const heightTag = 257;
const mostDirectories = 1000;

/** TIFF 6.0: the largest of its pictures, and how many there are. */
export function readTiffSize(bytes: Buffer): ImageSize | undefined {
  const isLittle = bytes[0] === 0x49;
  const short = (at: number): number =>
    at + 2 > bytes.length ? 0 : isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > bytes.length ? 0 : isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  const seen = new Set<number>();
  let width = 0;
  let height = 0;
  for (let directory = long(4); directory > 0 && directory < bytes.length && !seen.has(directory);) {
    seen.add(directory);
    if (seen.size >= mostDirectories) break;
    const count = short(directory);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * 12;
      if (entry + 12 > bytes.length) break;
      const value = short(entry + 2) === 3 ? short(entry + 8) : long(entry + 8);
      if (short(entry) === widthTag) width = Math.max(width, value);
      if (short(entry) === heightTag) height = Math.max(height, value);
    }
    directory = long(directory + 2 + count * 12);
  }
  return { format: "tiff", width, height, frames: Math.max(1, seen.size), passes: 1 };
}
