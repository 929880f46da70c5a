import { findLetterPictures } from "../../formats/html/drawn/block-letters.ts";
import { findDrawnPictures } from "../../formats/html/drawn/find-drawn-pictures.ts";
import { decodeQrBitmap } from "../../formats/qr/decode-qr-bitmap.ts";
import type { DraftLink } from "../message-draft.ts";

const blockLetters = /[\u2580-\u259f\u2b1b]{4}/u;

/** The addresses in codes for telephones that a mail draws with table cells or block letters in place of a picture. */
export async function findDrawnCodes({
  html,
  text,
}: {
  readonly html: string;
  readonly text: string;
}): Promise<DraftLink[]> {
  const pictures = [...findDrawnPictures(html), ...(blockLetters.test(text) ? findLetterPictures(text) : [])];
  const found = new Set<string>();
  for (const picture of pictures) for (const code of (await decodeQrBitmap(picture)).texts) found.add(code.trim());
  return [...found]
    .filter((code) => /^[a-z][\w+.-]{0,30}:\S/iu.test(code))
    .map((code) => ({ text: code, shown: "", via: "qr-code", entry: 0 }));
}
