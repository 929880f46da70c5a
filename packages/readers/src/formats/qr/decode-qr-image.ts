import type { ImageSize } from "../image/image-size.ts";
import { readCoarsely } from "../image/jpeg/read-coarsely.ts";
import { readTransparentPng } from "../image/png/read-png.ts";
import { readImageSize } from "../image/read-image-size.ts";
import { mayHoldCode } from "./may-hold-code.ts";
import { searchBitmap } from "./decode-qr-bitmap.ts";
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
  if (isPhotograph(size)) {
    // What a telephone can read of a picture as large as this is still there in a half or a quarter of it.
    const bitmap = readCoarsely(bytes, pixels > qrLimits.quarterFrom ? 2 : 4);
    if (bitmap !== undefined) return { texts: await searchBitmap(bitmap), tooLarge: false };
  }
  const transparent = size.format === "png" ? readTransparentPng(bytes, qrLimits.mostTransparent) : undefined;
  if (transparent !== undefined) return { texts: await searchBitmap(transparent), tooLarge: false };
  const search = await startZxing();
  return { texts: listTexts(await search(bytes, searchOptions)), tooLarge: false };
}

/** How much work a picture is, in pixels of one that is searched as it is. */
export function measureWork(size: ImageSize): number {
  const pixels = size.width * size.height;
  if (!decoded.has(size.format) || !mayHoldCode(size.width, size.height) || pixels > qrLimits.mostPixels) return 0;
  if (isPhotograph(size)) return pixels / 3;
  return pixels * (1 + Math.min(10, size.passes - 1) / 4);
}

function isPhotograph({ format, width, height, passes }: ImageSize): boolean {
  return format === "jpeg" && passes === 1 && width * height > qrLimits.halfFrom;
}
