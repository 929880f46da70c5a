import type { Sight } from "../../../formats/format-reader.ts";
import { readImageSize } from "../../../formats/image/read-image-size.ts";
import type { Bitmap } from "../../../formats/image/bitmap.ts";
import { decodeQrBitmap } from "../../../formats/qr/decode-qr-bitmap.ts";
import { decodeQrImage, measureWork } from "../../../formats/qr/decode-qr-image.ts";
import type { QrReading } from "../../../formats/qr/read-codes.ts";

/** Tells the codes in a picture's file. */
export async function tellImageCodes(bytes: Buffer, see: Sight): Promise<void> {
  const size = readImageSize(bytes);
  if (size === undefined || !mayLook(measureWork(size), see)) return;
  tellReading(await decodeQrImage(bytes), see);
}

/** Tells the codes in a bitmap. */
export async function tellBitmapCodes(bitmap: Bitmap, see: Sight): Promise<void> {
  if (mayLook(bitmap.width * bitmap.height, see)) tellReading(await decodeQrBitmap(bitmap), see);
}

function mayLook(pixels: number, see: Sight): boolean {
  if (see.spendPixels?.(pixels) !== false) return true;
  see.unjudged("more pictures than are searched for codes");
  return false;
}

function tellReading({ texts, tooLarge }: QrReading, see: Sight): void {
  if (tooLarge) see.unjudged("a picture is too large to look for codes in it");
  for (const text of texts) see.content("qr-code", text, { target: text });
}
