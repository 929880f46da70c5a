import { inflateSync } from "node:zlib";
import type { Bitmap } from "../bitmap.ts";
import { undoFilters } from "./undo-filters.ts";

/** What the chunks of a PNG hold. */
interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colours: number;
  readonly palette: Buffer;
  readonly transparency: Buffer;
  readonly packed: Buffer;
}

/** All passes of an interlaced picture hold up to 64 times the pixels of the first one, and more numbers of filters. */
const mostPasses = 80;

/** Samples of a pixel by the type of colours: ISO/IEC 15948, table 11.1. */
const samplesByType = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

/**
 * The light and dark of a PNG with transparent parts, laid on white as pages show it. Undefined when nothing of it may
 * be transparent, when its rows are interlaced, and when it makes no sense.
 */
export function readTransparentPng(bytes: Buffer, mostPixels: number): Bitmap | undefined {
  const parts = bytes[28] === 0 ? readParts(bytes) : undefined;
  if (parts === undefined || (parts.colours < 4 && !(parts.colours === 3 && parts.transparency.length > 0)))
    return undefined;
  return unpack(parts, mostPixels, 1);
}

/**
 * The light and dark of any PNG, laid on white. Of an interlaced one it is the first pass, an eighth of its size.
 * Undefined when it has more pixels than wanted, and when it makes no sense.
 */
export function readPngLight(bytes: Buffer, mostPixels: number): Bitmap | undefined {
  const parts = readParts(bytes);
  if (parts === undefined || parts.width * parts.height > mostPixels) return undefined;
  const isInterlaced = bytes[28] === 1;
  // The first pass of ISO/IEC 15948, 8.2 holds every eighth pixel of every eighth row, and stands first.
  const first = { ...parts, width: Math.ceil(parts.width / 8), height: Math.ceil(parts.height / 8) };
  return isInterlaced ? unpack(first, mostPixels, mostPasses) : unpack(parts, mostPixels, 1);
}

/** Unpacks as many rows as the size says; `times` as many bytes may stand there. */
function unpack(parts: PngParts, mostPixels: number, times: number): Bitmap | undefined {
  const { width, height, bits, colours } = parts;
  const samples = samplesByType.get(colours);
  if (samples === undefined || width * height > mostPixels || width * height === 0) return undefined;
  if (bits !== 8 && !(bits === 16 && colours !== 3) && !([1, 2, 4].includes(bits) && samples === 1)) return undefined;
  const row = Math.ceil((width * samples * bits) / 8);
  const wanted = (row + 1) * height;
  try {
    const rows = inflateSync(parts.packed, { maxOutputLength: wanted * times + 1024 }).subarray(0, wanted);
    const step = Math.max(1, (samples * bits) >> 3);
    return layOnWhite(parts, undoFilters(rows, row, step), row, step);
  } catch {
    return undefined;
  }
}

function readParts(bytes: Buffer): PngParts | undefined {
  if (bytes.length < 33) return undefined;
  const packed: Buffer[] = [];
  let palette = Buffer.alloc(0);
  let transparency = Buffer.alloc(0);
  for (let at = 33; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === "IDAT") packed.push(body);
    else if (name === "PLTE") palette = Buffer.from(body);
    else if (name === "tRNS") transparency = Buffer.from(body);
    at += 12 + length;
  }
  const [bits = 0, colours = 0] = bytes.subarray(24);
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  return { ...size, bits, colours, palette, transparency, packed: Buffer.concat(packed) };
}

function layOnWhite(parts: PngParts, rows: Buffer, row: number, step: number): Bitmap {
  const { width, height, colours } = parts;
  const luminance = new Uint8Array(width * height).fill(255);
  const known = Math.min(height, Math.floor(rows.length / row));
  const isIndexed = colours === 3 || parts.bits < 8;
  const lights = !isIndexed
    ? new Uint8Array(0)
    : colours === 3
      ? listPaletteLights(parts)
      : Uint8Array.from({ length: 2 ** parts.bits }, (_, value) => (value * 255) / (2 ** parts.bits - 1));
  // Of samples of two bytes the first one counts.
  const sample = parts.bits === 16 ? 2 : 1;
  for (let y = 0; y < known; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * row + x * step;
      if (isIndexed) luminance[y * width + x] = lights[readIndex(rows, y * row, x, parts.bits)] ?? 255;
      else {
        const isGrey = colours === 4 || colours === 0;
        const red = rows[at] ?? 255;
        const green = isGrey ? red : (rows[at + sample] ?? 255);
        const blue = isGrey ? red : (rows[at + 2 * sample] ?? 255);
        luminance[y * width + x] = mix(
          red,
          green,
          blue,
          colours < 4 ? 255 : (rows[at + (isGrey ? 1 : 3) * sample] ?? 255),
        );
      }
    }
  }
  return { width, height, luminance };
}

function listPaletteLights({ palette, transparency }: PngParts): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, index) => {
    const [red = 255, green = 255, blue = 255] = palette.subarray(index * 3);
    return mix(red, green, blue, transparency[index] ?? 255);
  });
}

function readIndex(rows: Buffer, start: number, x: number, bits: number): number {
  const bit = x * bits;
  return ((rows[start + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
}

function mix(red: number, green: number, blue: number, alpha: number): number {
  const light = (red * 77 + green * 150 + blue * 29) >> 8;
  return 255 - ((255 - light) * alpha) / 255;
}
