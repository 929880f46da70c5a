import { decodeText } from "../../../text/decode.ts";

/** Bytes 0x80 to 0xAD of PDFDocEncoding: ISO 32000-2, annex D.3. */
const upper = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€¡¢£¤¥¦§¨©ª«¬\uFFFD";
const outsideLatin = /[\u{80}-\u{ad}]/gu;

/** A string for people: UTF-16 or UTF-8 when its first bytes say so, else the encoding of PDF itself. */
export function decodeTextString(binary: string): string {
  const isMarked = binary.startsWith("þÿ") || binary.startsWith("ÿþ") || binary.startsWith("ï»¿");
  if (isMarked) return decodeText(Buffer.from(binary, "latin1")).replaceAll("\0", "");
  return binary.replaceAll(outsideLatin, (character) => upper[(character.codePointAt(0) ?? 0) - 0x80] ?? character);
}
