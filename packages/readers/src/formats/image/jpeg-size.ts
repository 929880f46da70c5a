import type { ImageSize } from "./image-size.ts";

const startOfScan = 0xda;
const mostScans = 10_000;

/** JPEG: the frame header among the markers of ISO/IEC 10918-1, annex B. */
export function readJpegSize(bytes: Buffer): ImageSize | undefined {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === startOfScan || marker === 0xd9) return undefined;
    if (isFrameHeader(marker)) {
      const height = bytes.readUInt16BE(at + 5);
      const width = bytes.readUInt16BE(at + 7);
      const passes = marker === 0xc2 || marker === 0xc6 ? countScans(bytes, at) : 1;
      return { format: "jpeg", width, height, frames: 1, passes };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** All from 0xC0 to 0xCF are frame headers, but for the tables of codes and of arithmetic coding. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Each scan of a progressive picture goes over all of it again. */
function countScans(bytes: Buffer, start: number): number {
  let scans = 0;
  for (let at = bytes.indexOf(0xff, start); at !== -1 && scans < mostScans; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === startOfScan) scans += 1;
  }
  return Math.max(1, scans);
}
