import { readGifSize } from "./gif-size.ts";
import type { ImageSize } from "./image-size.ts";
import { readJpegSize } from "./jpeg-size.ts";
import { readPngSize } from "./png/png-size.ts";
import { readTiffSize } from "./tiff-size.ts";
import { readWebpSize } from "./webp-size.ts";

/** Reads a picture's size from its headers; undefined when it is of no known format or its headers make no sense. */
export function readImageSize(bytes: Buffer): ImageSize | undefined {
  const size = chooseReader(bytes)?.(bytes);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

function chooseReader(bytes: Buffer): ((bytes: Buffer) => ImageSize | undefined) | undefined {
  const magic = bytes.toString("latin1", 0, 12);
  if (magic.startsWith("\u{89}PNG\r\n")) return readPngSize;
  if (magic.startsWith("\u{ff}\u{d8}\u{ff}")) return readJpegSize;
  if (magic.startsWith("GIF8")) return readGifSize;
  if (magic.startsWith("RIFF") && magic.endsWith("WEBP")) return readWebpSize;
  if (magic.startsWith("BM")) return readBmpSize;
  if (magic.startsWith("II*\0") || magic.startsWith("MM\0*")) return readTiffSize;
  return undefined;
}

/** Width and height stand behind the 14 bytes of the file header; a negative height means top to bottom. */
function readBmpSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 26) return undefined;
  const isOld = bytes.readUInt32LE(14) === 12;
  const width = isOld ? bytes.readUInt16LE(18) : bytes.readInt32LE(18);
  const height = isOld ? bytes.readUInt16LE(20) : bytes.readInt32LE(22);
  return { format: "bmp", width: Math.abs(width), height: Math.abs(height), frames: 1, passes: 1 };
}
