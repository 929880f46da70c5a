import type { ImageSize } from "./image-size.ts";

const mostFrames = 10_000;

/** GIF: the screen's size, and the pictures one behind the other (GIF89a). */
export function readGifSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 13) return undefined;
  let width = bytes.readUInt16LE(6);
  let height = bytes.readUInt16LE(8);
  let frames = 0;
  let at = 13 + sizeOfTable(bytes[10] ?? 0);
  while (at < bytes.length && frames < mostFrames) {
    const block = bytes[at];
    if (block === 0x21) at = skipSubBlocks(bytes, at + 2);
    else if (block === 0x2c && at + 10 <= bytes.length) {
      frames += 1;
      // A picture may be larger than the screen it is shown on.
      width = Math.max(width, bytes.readUInt16LE(at + 5));
      height = Math.max(height, bytes.readUInt16LE(at + 7));
      at = skipSubBlocks(bytes, at + 11 + sizeOfTable(bytes[at + 9] ?? 0));
    } else break;
  }
  return { format: "gif", width, height, frames: Math.max(1, frames), passes: 1 };
}

function sizeOfTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function skipSubBlocks(bytes: Buffer, start: number): number {
  let at = start;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += length + 1;
  return at + 1;
}
