import type { DrawnPage } from "../content/draw-page.ts";
import type { PdfPage } from "../document/pages.ts";
import type { Survey } from "../document/survey.ts";
import type { UnpackBudget } from "../filters/unpack-stream.ts";
import type { PdfDocument } from "../structure/open-document.ts";
import type { PdfObject } from "../structure/read-object.ts";
import { isDictionary, isReference } from "../syntax/value.ts";
import type { PdfPicture } from "./picture.ts";
import { readPicture } from "./read-picture.ts";
import { shapesToBitmap } from "./shapes-to-bitmap.ts";

/** Bytes that the pictures of a document may unpack to. */
const pictureBytes = 192_000_000;

/** Pages whose pictures are looked at: a code that somebody should read stands at the beginning. */
const shownPages = 6;

/** Pages whose drawing is made a bitmap. */
const drawnBitmaps = 6;

/**
 * The pictures of a document in which a code may be: those its pages show first, then those that no page shows, then
 * what pages draw with filled areas.
 */
export function* listPictures(
  document: PdfDocument,
  survey: Survey,
  pages: readonly PdfPage[],
  drawn: readonly DrawnPage[],
): Generator<PdfPicture> {
  if (document.encryption === "locked") return;
  const budget: UnpackBudget = { bytesLeft: pictureBytes, streamBytes: 130_000_000, shortfalls: new Set() };
  const first = drawn.slice(0, shownPages);
  const shown = new Set(first.flatMap((page) => page.pictures));
  const later = new Set(drawn.slice(shownPages).flatMap((page) => page.pictures));
  const objects = [...shown].map((number) => document.find({ number, generation: 0 }));
  for (const object of objects) {
    const picture = readObjectPicture(document, object, budget);
    if (picture !== undefined) yield picture;
  }
  for (const { dictionary, packed } of first.flatMap((page) => page.inlinePictures)) {
    const picture = readPicture(document, dictionary, packed, budget);
    if (picture !== undefined) yield picture;
  }
  let bitmaps = 0;
  for (const [index, { shapes }] of first.entries()) {
    const page = pages[index];
    const bitmap =
      page === undefined || bitmaps >= drawnBitmaps ? undefined : shapesToBitmap(shapes, page.width, page.height);
    if (bitmap === undefined) continue;
    bitmaps += 1;
    yield { kind: "bitmap", bitmap };
  }
  // Notes and stamps show pictures as well. Of a long document they are those of its later pages.
  const masks = new Set(objects.map((object) => readMask(object)));
  for (const place of pages.length > drawn.length ? [] : survey.pictures) {
    if (shown.has(place.number) || later.has(place.number) || masks.has(place.number)) continue;
    const picture = readObjectPicture(document, document.read(place), budget);
    if (picture !== undefined) yield picture;
  }
}

/** Number of the picture that says where another one lets through what lies below. */
function readMask(object: PdfObject | undefined): number {
  const mask = isDictionary(object?.value) ? object.value.get("SMask") : undefined;
  return isReference(mask) ? mask.number : -1;
}

function readObjectPicture(
  document: PdfDocument,
  object: PdfObject | undefined,
  budget: UnpackBudget,
): PdfPicture | undefined {
  if (object?.packed === undefined || !isDictionary(object.value)) return undefined;
  const packed = document.decrypt(object, object.value);
  return packed === undefined ? undefined : readPicture(document, object.value, packed, budget);
}
