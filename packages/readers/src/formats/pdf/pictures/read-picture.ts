import { unpackStream, type UnpackBudget } from "../filters/unpack-stream.ts";
import type { PdfDocument } from "../structure/open-document.ts";
import { isDictionary, isReference, numberOf, type PdfDictionary } from "../syntax/value.ts";
import { readColours } from "./colours.ts";
import type { PdfPicture } from "./picture.ts";
import { toBitmap } from "./to-bitmap.ts";

const mostPixels = 40_000_000;

/** Reads a picture of a document; undefined when it is too small or too long for a code, or makes no sense. */
export function readPicture(
  document: PdfDocument,
  dictionary: PdfDictionary,
  packed: Buffer,
  budget: UnpackBudget,
): PdfPicture | undefined {
  const { resolve } = document;
  const width = numberOf(resolve(dictionary.get("Width"))) ?? 0;
  const height = numberOf(resolve(dictionary.get("Height"))) ?? 0;
  if (!(width >= 21 && height >= 21) || Math.max(width, height) / Math.min(width, height) > 40) return undefined;
  if (width * height > mostPixels) return { kind: "too-large" };
  const content = unpackStream(packed, dictionary, resolve, budget);
  if (content.pictureFilter === "DCTDecode") return { kind: "jpeg", bytes: content.bytes };
  if (content.pictureFilter !== "") return { kind: "unread", filter: content.pictureFilter };
  const colours = readColours(document, dictionary);
  if (colours === undefined) return undefined;
  const bitmap = toBitmap({ bytes: content.bytes, width: Math.floor(width), height: Math.floor(height) }, colours);
  const mask = dictionary.get("SMask");
  if (!isReference(mask) || !isAllDark(bitmap.luminance)) return { kind: "bitmap", bitmap };
  // All of it is black: what is seen is what its mask lets through.
  const object = document.find(mask);
  if (object?.packed === undefined || !isDictionary(object.value) || object.value.has("SMask")) return undefined;
  const masking = document.decrypt(object, object.value);
  return masking === undefined ? undefined : readPicture(document, object.value, masking, budget);
}

function isAllDark(luminance: Uint8Array): boolean {
  return luminance.every((value) => value < 64);
}
