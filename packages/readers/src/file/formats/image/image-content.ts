import type { FormatReader } from "../../../formats/format-reader.ts";
import { tellImageCodes } from "./tell-codes.ts";

/** Pictures: the codes in them that telephones read. Those of WebP, TIFF and the formats of cameras are not looked into. */
export const imageContent: FormatReader = {
  types: ["png", "jpeg", "gif", "bmp"],
  read: ({ bytes }, see) => tellImageCodes(bytes, see),
};
