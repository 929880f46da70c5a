import type { Bitmap } from "../../image/bitmap.ts";

/** A picture of a document, in a form in which codes can be looked for. */
export type PdfPicture =
  /** A whole JPEG file. */
  | { readonly kind: "jpeg"; readonly bytes: Buffer }
  | { readonly kind: "bitmap"; readonly bitmap: Bitmap }
  /** Packed in a way that is not read: JPEG 2000, fax, JBIG2. */
  | { readonly kind: "unread"; readonly filter: string }
  | { readonly kind: "too-large" };
