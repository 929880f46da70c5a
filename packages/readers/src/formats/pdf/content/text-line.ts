import type { PdfHiding } from "./hidden-text.ts";
import { readShown, type PdfFont } from "./font.ts";

/** Gathers the text of pages: moves down become line ends, gaps become spaces. */
export interface TextGathering {
  readonly parts: string[];
  /** For each part how it is kept from the eye; undefined where it is seen. */
  readonly hiding: (PdfHiding | undefined)[];
  length: number;
  readonly limit: number;
  /** Where the line began that `T*` goes on from, and where the last glyph ended, both in the text's own space. */
  lineX: number;
  lineY: number;
  endX: number;
  endY: number;
  /** How large one unit of the font's size is in that space. */
  scale: number;
  leading: number;
  size: number;
}

/** An empty gathering of at most `limit` characters. */
export function openText(limit: number): TextGathering {
  const place = { lineX: 0, lineY: 0, endX: 0, endY: 0, scale: 1, leading: 0, size: 1 };
  return { parts: [], hiding: [], length: 0, limit, ...place };
}

/** Moves to a place. */
export function moveTo(text: TextGathering, x: number, y: number): void {
  const unit = Math.abs(text.size * text.scale) || 1;
  if (Math.abs(y - text.endY) > unit * 0.3) add(text, "\n");
  else if (x - text.endX > unit * 0.15 || x < text.endX - unit * 2) add(text, " ");
  text.lineX = x;
  text.lineY = y;
  text.endX = x;
  text.endY = y;
}

/** Shows strings and gaps as `TJ` has them. */
export function show(
  text: TextGathering,
  font: PdfFont,
  items: readonly unknown[],
  hiding: PdfHiding | undefined,
): void {
  const unit = text.size * text.scale;
  for (const item of items) {
    if (typeof item === "number") {
      text.endX -= (item / 1000) * unit;
      // A space is about a quarter of the size; pairs of letters are drawn together by less.
      if (item < -180) add(text, " ");
    } else if (typeof item === "string") {
      const shown = readShown(font, item);
      add(text, shown.text, hiding);
      text.endX += shown.width * unit;
    }
  }
}

function add(text: TextGathering, part: string, hiding?: PdfHiding): void {
  if (text.length >= text.limit || part === "") return;
  const last = text.parts.at(-1);
  if ((part === " " || part === "\n") && (last === undefined || last.endsWith(" ") || last.endsWith("\n"))) return;
  text.parts.push(part);
  text.hiding.push(hiding);
  text.length += part.length;
}
