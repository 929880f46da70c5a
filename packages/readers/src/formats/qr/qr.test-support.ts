import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";
import { prepareZXingModule, writeBarcode, type WriterOptions } from "zxing-wasm/writer";
import type { Bitmap } from "../image/bitmap.ts";

const path = fileURLToPath(import.meta.resolve("zxing-wasm/writer/zxing_writer.wasm"));
prepareZXingModule({ overrides: { wasmBinary: readFileSync(path).buffer } });

/** A code as modules: 0 is black, 255 is white; no margin. */
export async function writeModules(text: string, format: WriterOptions["format"] = "QRCode"): Promise<Bitmap> {
  const { symbol, error } = await writeBarcode(text, { format });
  if (error !== "") throw new Error(error);
  return { width: symbol.width, height: symbol.height, luminance: Uint8Array.from(symbol.data) };
}

/** A larger bitmap of it, with a margin in modules. */
export function enlarge({ width, height, luminance }: Bitmap, scale: number, margin = 4): Bitmap {
  const wide = (width + 2 * margin) * scale;
  const high = (height + 2 * margin) * scale;
  const result = new Uint8Array(wide * high).fill(255);
  for (let y = 0; y < height * scale; y += 1) {
    for (let x = 0; x < width * scale; x += 1) {
      const module = luminance[Math.floor(y / scale) * width + Math.floor(x / scale)] ?? 255;
      result[(y + margin * scale) * wide + x + margin * scale] = module;
    }
  }
  return { width: wide, height: high, luminance: result };
}

export function invert({ width, height, luminance }: Bitmap): Bitmap {
  return { width, height, luminance: luminance.map((value) => 255 - value) };
}

/** Turned by an angle in degrees, on white. */
export function turn({ width, height, luminance }: Bitmap, degrees: number): Bitmap {
  const side = Math.ceil(Math.hypot(width, height));
  const result = new Uint8Array(side * side).fill(255);
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [fromX, fromY] = [x - side / 2, y - side / 2];
      const column = Math.floor(fromX * cosine + fromY * sine + width / 2);
      const row = Math.floor(-fromX * sine + fromY * cosine + height / 2);
      if (column >= 0 && column < width && row >= 0 && row < height) {
        result[y * side + x] = luminance[row * width + column] ?? 255;
      }
    }
  }
  return { width: side, height: side, luminance: result };
}

/** Several bitmaps beside each other on white. */
export function placeSideBySide(bitmaps: readonly Bitmap[]): Bitmap {
  const width = bitmaps.reduce((sum, bitmap) => sum + bitmap.width, 0);
  const height = Math.max(...bitmaps.map((bitmap) => bitmap.height));
  const luminance = new Uint8Array(width * height).fill(255);
  let left = 0;
  for (const bitmap of bitmaps) {
    for (let row = 0; row < bitmap.height; row += 1) {
      const line = bitmap.luminance.subarray(row * bitmap.width, (row + 1) * bitmap.width);
      luminance.set(line, row * width + left);
    }
    left += bitmap.width;
  }
  return { width, height, luminance };
}

/** A bitmap as a PNG file of one byte a pixel. */
export function writePng({ width, height, luminance }: Bitmap): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(luminance.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return joinPng(header, deflateSync(rows));
}

/** A PNG file of a header's 13 bytes and packed rows, whatever they say. */
export function joinPng(header: Buffer, rows: Buffer): Buffer {
  const magic = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([magic, chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const named = Buffer.concat([Buffer.from(name), body]);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** A bitmap as a BMP file of three bytes a pixel. */
export function writeBmp({ width, height, luminance }: Bitmap): Buffer {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = Buffer.alloc(54 + row * height);
  bytes.write("BM");
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 54 + (height - 1 - y) * row + x * 3;
      bytes.fill(luminance[y * width + x] ?? 255, at, at + 3);
    }
  }
  return bytes;
}
