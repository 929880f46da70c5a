import type { Bitmap } from "../../image/bitmap.ts";
import type { Colours } from "./colours.ts";

/** Rows of samples, each row beginning at a whole byte. */
export interface Samples {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A picture's samples as light and dark; what is missing is white. */
export function toBitmap({ bytes, width, height }: Samples, colours: Colours): Bitmap {
  const row = Math.ceil((width * colours.samples * colours.bits) / 8);
  const luminance = new Uint8Array(width * height).fill(255);
  const rows = Math.min(height, Math.floor(bytes.length / row));
  const readSample = chooseReader(bytes, colours.bits);
  const most = colours.palette === undefined ? 2 ** Math.min(colours.bits, 8) - 1 : 1;
  const pixel: number[] = Array.from<number>({ length: colours.samples }).fill(0);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let sample = 0; sample < colours.samples; sample += 1) {
        const value = readSample(y * row, x * colours.samples + sample) / most;
        pixel[sample] = colours.isInverted ? 1 - value : value;
      }
      const light = colours.palette === undefined ? colours.lightOf(pixel) : (colours.palette[pixel[0] ?? 0] ?? 255);
      luminance[y * width + x] = light;
    }
  }
  return { width, height, luminance };
}

/** Reads one sample of a row; of two bytes only the first counts. */
function chooseReader(bytes: Buffer, bits: number): (row: number, index: number) => number {
  if (bits === 8) return (row, index) => bytes[row + index] ?? 0;
  if (bits === 16) return (row, index) => bytes[row + index * 2] ?? 0;
  const mask = 2 ** bits - 1;
  return (row, index) => {
    const bit = index * bits;
    return ((bytes[row + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & mask;
  };
}
