import type { PdfDocument } from "../structure/open-document.ts";
import { isDictionary, isReference, nameOf, numberOf, type PdfDictionary, type PdfValue } from "../syntax/value.ts";
import { readCharacterMap } from "./character-map.ts";
import { textOfGlyph } from "./glyph-names.ts";

/** What is needed of a font to read the text that is set in it. */
export interface PdfFont {
  /** Bytes of one code. */
  readonly codeWidth: number;
  readonly textOf: (code: number) => string;
  /** Width of a glyph, in parts of the font's size. */
  readonly widthOf: (code: number) => number;
  /** Its glyphs are drawings of any scale, so that the stated size says nothing. */
  readonly hasOwnScale: boolean;
}

/** Bytes 0x80 to 0x9F of Windows-1252, which most simple fonts use: ISO 32000-2, annex D. */
const windows = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ";

/** A font of which nothing is known. */
export const plainFont: PdfFont = { codeWidth: 1, textOf: plainText, widthOf: () => 0.5, hasOwnScale: false };

/** Reads a font's dictionary. */
export function readFont(document: PdfDocument, value: PdfValue | undefined): PdfFont {
  const font = document.resolve(value);
  if (!isDictionary(font)) return plainFont;
  const subtype = nameOf(document.resolve(font.get("Subtype")));
  const isComposite = subtype === "Type0";
  const map = readMap(document, font.get("ToUnicode"));
  const differences = isComposite ? new Map<number, string>() : readDifferences(document, font);
  const codeWidth = isComposite ? Math.max(2, map?.width ?? 2) : 1;
  const usual = isComposite ? () => "" : plainText;
  return {
    codeWidth,
    textOf: (code) => map?.texts.get(code) ?? differences.get(code) ?? usual(code),
    widthOf: isComposite ? readCompositeWidths(document, font) : readSimpleWidths(document, font),
    hasOwnScale: subtype === "Type3",
  };
}

function plainText(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows[code - 0x80] ?? "";
  return code < 0x20 ? "" : String.fromCodePoint(code);
}

function readMap(document: PdfDocument, value: PdfValue | undefined): ReturnType<typeof readCharacterMap> | undefined {
  const object = isReference(value) ? document.find(value) : undefined;
  const content = object === undefined ? undefined : document.unpack(object);
  return content === undefined ? undefined : readCharacterMap(content.bytes.subarray(0, 2_000_000));
}

function readDifferences({ resolve }: PdfDocument, font: PdfDictionary): Map<number, string> {
  const encoding = resolve(font.get("Encoding"));
  const listed = isDictionary(encoding) ? resolve(encoding.get("Differences")) : undefined;
  const texts = new Map<number, string>();
  let code = 0;
  for (const item of Array.isArray(listed) ? listed.slice(0, 2000) : []) {
    if (typeof item === "number") code = item;
    else {
      const text = textOfGlyph(nameOf(item));
      if (text !== "") texts.set(code, text);
      code += 1;
    }
  }
  return texts;
}

function readSimpleWidths({ resolve }: PdfDocument, font: PdfDictionary): (code: number) => number {
  const first = numberOf(resolve(font.get("FirstChar"))) ?? 0;
  const widths = resolve(font.get("Widths"));
  if (!Array.isArray(widths)) return () => 0.5;
  return (code) => (numberOf(resolve(widths[code - first])) ?? 500) / 1000;
}

/** The entry W of ISO 32000-2, 9.7.4.3: a first code with a list of widths, or two codes with one width. */
function readCompositeWidths({ resolve }: PdfDocument, font: PdfDictionary): (code: number) => number {
  const descendants = resolve(font.get("DescendantFonts"));
  const inner = Array.isArray(descendants) ? resolve(descendants[0]) : undefined;
  if (!isDictionary(inner)) return () => 1;
  const usual = numberOf(resolve(inner.get("DW"))) ?? 1000;
  const listed = resolve(inner.get("W"));
  const widths = new Map<number, number>();
  const items = Array.isArray(listed) ? listed : [];
  for (let index = 0; index + 1 < items.length && widths.size < 70_000;) {
    const first = numberOf(resolve(items[index])) ?? 0;
    const second = resolve(items[index + 1]);
    if (Array.isArray(second)) {
      for (const [place, width] of second.entries()) widths.set(first + place, numberOf(resolve(width)) ?? usual);
      index += 2;
      continue;
    }
    const width = numberOf(resolve(items[index + 2])) ?? usual;
    const last = Math.min(numberOf(second) ?? first, first + 0xff_ff);
    for (let code = first; code <= last && widths.size < 70_000; code += 1) widths.set(code, width);
    index += 3;
  }
  return (code) => (widths.get(code) ?? usual) / 1000;
}

/** What a string stands for in a font, and how wide it is. */
export function readShown(font: PdfFont, binary: string): { text: string; width: number } {
  let text = "";
  let width = 0;
  for (let at = 0; at + font.codeWidth <= binary.length; at += font.codeWidth) {
    let code = 0;
    for (let unit = 0; unit < font.codeWidth; unit += 1) code = code * 256 + binary.charCodeAt(at + unit);
    text += font.textOf(code);
    width += font.widthOf(code);
  }
  return { text, width };
}
