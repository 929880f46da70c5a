import type { Bitmap } from "../../formats/image/bitmap.ts";
import { readCoarsely } from "../../formats/image/jpeg/read-coarsely.ts";
import { readFirstScan } from "../../formats/image/jpeg/read-first-scan.ts";
import { readPngLight } from "../../formats/image/png/read-png.ts";
import { readImageSize } from "../../formats/image/read-image-size.ts";
import { hashDifferences } from "./difference-hash.ts";

/** The hashes of a picture, or why there are none, in a few words. */
export type PictureHashes = { readonly hashes: readonly string[] } | { readonly why: string };

const mostPixels = 24_000_000;
/** Fewer pixels to a side are an icon: hashes of icons meet by chance. */
const leastSide = 48;
/** A progressive JPEG is read in an eighth of its size, of which nine fields must be made. */
const leastProgressive = 128;
/** Pixels from which a quarter of a JPEG's size is enough. */
const quarterFrom = 1_000_000;

/**
 * The picture as it is, mirrored, and with so much cut from each side; of a picture that was cropped by up to an eighth one of
 * them is near. Each variant more also brings unlike pictures nearer, so that crops are not mirrored too.
 */
const variants = [
  { crop: 0, isMirrored: false },
  { crop: 0, isMirrored: true },
  { crop: 0.06, isMirrored: false },
  { crop: 0.12, isMirrored: false },
];

/**
 * Hashes of the whole of a picture (PNG and JPEG): as it is, mirrored, and with its edges cut. The first one is of the
 * picture as it is. No face is looked for. Takes about as long as decoding it; never throws.
 */
export function sketchPicture(bytes: Buffer): PictureHashes {
  const size = readImageSize(bytes);
  if (size === undefined || (size.format !== "png" && size.format !== "jpeg"))
    return { why: "pixels are read of PNG and JPEG alone" };
  if (size.width * size.height > mostPixels) return { why: "the picture has more pixels than are read" };
  if (Math.min(size.width, size.height) < leastSide) return { why: "the picture is too small to be compared" };
  const bitmap = size.format === "png" ? readPngLight(bytes, mostPixels) : readJpeg(bytes, size);
  if (bitmap === undefined) return { why: "the picture is of a sort that is not read, or broken" };
  const hashes = variants.flatMap(({ crop, isMirrored }) => {
    return hashDifferences(bitmap, { left: crop, top: crop, right: 1 - crop, bottom: 1 - crop }, isMirrored) ?? [];
  });
  return hashes.length < variants.length
    ? { why: "there is too little in the picture to tell it from others" }
    : { hashes };
}

function readJpeg(bytes: Buffer, { width, height }: { width: number; height: number }): Bitmap | undefined {
  const side = width * height > quarterFrom ? 2 : 4;
  const coarse = readCoarsely(bytes, side);
  if (coarse !== undefined) return trim(coarse, (width * side) / 8, (height * side) / 8);
  if (Math.min(width, height) < leastProgressive) return undefined;
  const first = readFirstScan(bytes);
  return first === undefined ? undefined : trim(first, width / 8, height / 8);
}

/** Takes away what fills up the last blocks. */
function trim({ width, height, luminance }: Bitmap, wantedWidth: number, wantedHeight: number): Bitmap {
  const across = Math.max(1, Math.min(width, Math.round(wantedWidth)));
  const down = Math.max(1, Math.min(height, Math.round(wantedHeight)));
  const kept = new Uint8Array(across * down);
  for (let row = 0; row < down; row += 1) kept.set(luminance.subarray(row * width, row * width + across), row * across);
  return { width: across, height: down, luminance: kept };
}
