import type { Tag } from "../walk-markup.ts";
import { readEffect } from "../styles/effect.ts";
import { readAllEffects } from "../styles/look.ts";
import type { StyleSheet } from "../styles/style-sheet.ts";
import type { Declaration } from "../styles/declarations.ts";

/** A square of a drawn picture: dark, and how many squares it covers in its row. */
export interface DrawnCell {
  readonly isDark: boolean;
  readonly span: number;
  /** In pixels, when the page says; 0 otherwise. */
  readonly width: number;
}

/** A picture of squares: one number for each, 0 is dark. */
export interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  readonly luminance: Uint8Array;
}

/** A QR code has 21 to 177 squares on a side, and a margin of four (ISO/IEC 18004). */
export const leastSide = 21;
/** Squares on a side that are looked at. */
export const mostSide = 200;

/** Reads one cell of a table; undefined when nothing says which colour it has. */
export function readCell(
  tag: Tag,
  sheet: StyleSheet,
  readStyle: (style: string) => readonly Declaration[],
  rowGround: boolean | undefined,
): DrawnCell {
  const { attributes } = tag;
  const style = attributes.get("style");
  const declarations = [
    ...(sheet.isEmpty() ? [] : sheet.find(tag.name, attributes.get("id"), attributes.get("class"))),
    ...(style === undefined ? [] : readStyle(style)),
  ];
  const { ground } = readAllEffects(tag.name, attributes, declarations, false);
  const isDark = typeof ground === "number" ? isDarkColour(ground) : (rowGround ?? false);
  const written = declarations.findLast(({ name }) => name === "width")?.value ?? attributes.get("width") ?? "";
  const width = Number.parseFloat(written);
  const span = Number.parseInt(attributes.get("colspan") ?? "1", 10);
  return {
    isDark,
    span: Number.isFinite(span) ? Math.max(1, Math.min(span, mostSide)) : 1,
    width: Number.isFinite(width) && !written.includes("%") ? width : 0,
  };
}

/** Makes a picture of rows of cells; undefined when they are no square picture of two colours. */
export function makePicture(rows: readonly (readonly DrawnCell[])[]): DrawnPicture | undefined {
  if (rows.length < leastSide || rows.length > mostSide) return undefined;
  const unit = findUnit(rows);
  const lines = rows.map((row) =>
    row.flatMap(({ isDark, span, width }) => {
      const count =
        span > 1 || unit === 0 || width === 0 ? span : Math.max(1, Math.min(mostSide, Math.round(width / unit)));
      return Array.from({ length: count }, () => (isDark ? 0 : 255));
    }),
  );
  const width = Math.max(...lines.map((line) => line.length));
  if (width < leastSide || width > mostSide || width > lines.length * 2 || lines.length > width * 2) return undefined;
  return paint(lines, width);
}

/** Paints lines of squares, each as some pixels, with the margin that readers of codes need. */
export function paint(lines: readonly (readonly number[])[], width: number, scale = 4): DrawnPicture | undefined {
  const dark = lines.reduce((sum, line) => sum + line.filter((value) => value === 0).length, 0);
  const all = width * lines.length;
  if (dark * 5 < all || dark * 5 > all * 4) return undefined;
  const margin = 4;
  const side = (width + margin * 2) * scale;
  const height = (lines.length + margin * 2) * scale;
  const luminance = new Uint8Array(side * height).fill(255);
  for (let y = 0; y < lines.length * scale; y += 1) {
    const line = lines[Math.floor(y / scale)] ?? [];
    const start = (y + margin * scale) * side + margin * scale;
    for (let x = 0; x < width * scale; x += 1) luminance[start + x] = line[Math.floor(x / scale)] ?? 255;
  }
  return { width: side, height, luminance };
}

/** The width of one square where cells of several stand in for runs; 0 when the page gives no widths. */
function findUnit(rows: readonly (readonly DrawnCell[])[]): number {
  let unit = 0;
  for (const row of rows) for (const { width } of row) if (width > 0 && (unit === 0 || width < unit)) unit = width;
  return unit;
}

function isDarkColour(colour: number): boolean {
  const red = (colour >> 16) & 255;
  const green = (colour >> 8) & 255;
  const blue = colour & 255;
  return red * 3 + green * 6 + blue < 1280;
}

/** Whether a row of a table has a colour of its own. */
export function readRowGround(tag: Tag, readStyle: (style: string) => readonly Declaration[]): boolean | undefined {
  const style = tag.attributes.get("style");
  const declarations = style === undefined ? [] : readStyle(style);
  const { ground } = readAllEffects(tag.name, tag.attributes, declarations, false);
  const own = ground ?? readEffect(declarations).ground;
  return typeof own === "number" ? isDarkColour(own) : undefined;
}
