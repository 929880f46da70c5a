import type { Sight } from "../../../formats/format-reader.ts";
import type { PdfReading } from "../../../formats/pdf/read-pdf.ts";
import { tellBitmapCodes, tellImageCodes } from "../image/tell-codes.ts";

/** Pictures of one document in which codes are looked for; those its pages show come first. */
const mostPictures = 60;

/** Tells the codes in a document's pictures and drawings. */
export async function tellPictures(reading: PdfReading, see: Sight): Promise<void> {
  let looked = 0;
  for (const picture of reading.pictures()) {
    if (picture.kind === "unread") continue;
    looked += 1;
    if (looked > mostPictures) return;
    if (picture.kind === "too-large") see.unjudged("a picture is too large to look for codes in it");
    else if (picture.kind === "jpeg") await tellImageCodes(picture.bytes, see);
    else await tellBitmapCodes(picture.bitmap, see);
  }
}
