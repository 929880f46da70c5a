import { readImageSize } from "../image/read-image-size.ts";
import { qrLimits } from "./qr-limits.ts";
import { listTexts, searchOptions, type QrReading } from "./read-codes.ts";
import { startZxing } from "./start-zxing.ts";

/** Formats that zxing decodes by itself; WebP and TIFF are not among them. Of several frames it sees the first. */
const decoded = new Set(["png", "jpeg", "gif", "bmp"]);

/** Looks for QR, Data Matrix and Aztec codes in a picture's file. Never throws; a broken picture has no codes. */
export async function decodeQrImage(bytes: Buffer): Promise<QrReading> {
  const size = readImageSize(bytes);
  if (size === undefined || !decoded.has(size.format) || !mayHoldCode(size.width, size.height)) {
    return { texts: [], tooLarge: false };
  }
  const pixels = size.width * size.height;
  if (pixels > qrLimits.mostPixels || pixels * size.passes > qrLimits.mostDecodedPixels) {
    return { texts: [], tooLarge: true };
  }
  const search = await startZxing();
  return { texts: listTexts(await search(bytes, searchOptions)), tooLarge: false };
}

/** A cheap look at a picture's size: lines, bullets and dots are too small or too long for a code that a phone reads. */
export function mayHoldCode(width: number, height: number): boolean {
  return Math.min(width, height) >= qrLimits.leastSide && Math.max(width, height) / Math.min(width, height) <= 40;
}
