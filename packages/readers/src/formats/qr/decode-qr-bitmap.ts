import type { Bitmap } from "../image/bitmap.ts";
import { mayHoldCode } from "./may-hold-code.ts";
import { qrLimits } from "./qr-limits.ts";
import { listTexts, searchOptions, type QrReading } from "./read-codes.ts";
import { startZxing, type Pixels } from "./start-zxing.ts";

/** A picture with a side below this is enlarged: the search needs some pixels for each module and light all around. */
const smallSide = 200;

/** Looks for QR, Data Matrix and Aztec codes in a bitmap. Never throws. */
export async function decodeQrBitmap(bitmap: Bitmap): Promise<QrReading> {
  const { width, height, luminance } = bitmap;
  if (!mayHoldCode(width, height) || luminance.length < width * height) return { texts: [], tooLarge: false };
  if (width * height > qrLimits.mostPixels) return { texts: [], tooLarge: true };
  return { texts: await searchBitmap(bitmap), tooLarge: false };
}

/** The texts of the codes in a bitmap, whatever its size. */
export async function searchBitmap(bitmap: Bitmap): Promise<string[]> {
  const side = Math.min(bitmap.width, bitmap.height);
  const factor = side < smallSide ? Math.min(4, Math.ceil(smallSide / side)) : 1;
  const search = await startZxing();
  return listTexts(await search(toPixels(bitmap, factor), searchOptions));
}

/** The bitmap enlarged by a whole factor, with a white margin when it is small, as red, green, blue and alpha. */
function toPixels({ width, height, luminance }: Bitmap, factor: number): Pixels {
  const margin = factor > 1 ? 4 * factor : 0;
  const wide = width * factor + 2 * margin;
  const high = height * factor + 2 * margin;
  const pixels = new Uint32Array(wide * high).fill(0xffff_ffff);
  for (let row = 0; row < height * factor; row += 1) {
    const from = Math.floor(row / factor) * width;
    const to = (row + margin) * wide + margin;
    for (let column = 0; column < width * factor; column += 1) {
      const grey = luminance[from + (factor === 1 ? column : Math.floor(column / factor))] ?? 255;
      pixels[to + column] = 0xff00_0000 | (grey * 0x1_0101);
    }
  }
  return { data: new Uint8ClampedArray(pixels.buffer), width: wide, height: high };
}
