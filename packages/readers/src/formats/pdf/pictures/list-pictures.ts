import type { DrawnPage } from "../content/draw-page.ts";
import type { PdfPage } from "../document/pages.ts";
import type { Survey } from "../document/survey.ts";
import type { UnpackBudget } from "../filters/unpack-stream.ts";
import type { PdfDocument } from "../structure/open-document.ts";
import type { PdfObject } from "../structure/read-object.ts";
import { isDictionary } from "../syntax/value.ts";
import type { PdfPicture } from "./picture.ts";
import { readPicture } from "./read-picture.ts";
import { shapesToBitmap } from "./shapes-to-bitmap.ts";

/** Bytes that the pictures of a document may unpack to. */
const pictureBytes = 192_000_000;

/** Pages whose drawing is made a bitmap. */
const drawnBitmaps = 12;

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
  const shown = new Set(drawn.flatMap((page) => page.pictures));
  const objects = [...shown].map((number) => document.find({ number, generation: 0 }));
  for (const object of objects) {
    const picture = readObjectPicture(document, object, budget);
    if (picture !== undefined) yield picture;
  }
  for (const { dictionary, packed } of drawn.flatMap((page) => page.inlinePictures)) {
    const picture = readPicture(document, dictionary, packed, budget);
    if (picture !== undefined) yield picture;
  }
  let bitmaps = 0;
  for (const [index, { shapes }] of drawn.entries()) {
    const page = pages[index];
    const bitmap =
      page === undefined || bitmaps >= drawnBitmaps ? undefined : shapesToBitmap(shapes, page.width, page.height);
    if (bitmap === undefined) continue;
    bitmaps += 1;
    yield { kind: "bitmap", bitmap };
  }
  for (const place of survey.pictures) {
    if (shown.has(place.number)) continue;
    const picture = readObjectPicture(document, document.read(place), budget);
    if (picture !== undefined) yield picture;
  }
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
