import type { Bitmap } from "../../image/bitmap.ts";
import type { FilledShape } from "../content/shapes.ts";

/** Pixels for each point of a page: a code printed 2 cm wide gets 3 pixels or more a module. */
const pixelsPerPoint = 3;
const mostSide = 2600;

/** Fewest small areas, or corners of one area, from which a code can be made: its finder patterns alone need some. */
const leastAreas = 40;
const leastCorners = 120;

/** The filled areas of a page as a bitmap; undefined when they cannot be a code. */
export function shapesToBitmap(shapes: readonly FilledShape[], width: number, height: number): Bitmap | undefined {
  if (!mayBeCode(shapes, width, height)) return undefined;
  const scale = Math.min(pixelsPerPoint, mostSide / Math.max(width, height));
  const wide = Math.max(1, Math.round(width * scale));
  const high = Math.max(1, Math.round(height * scale));
  const bitmap = { width: wide, height: high, luminance: new Uint8Array(wide * high).fill(255) };
  for (const shape of shapes) fillShape(bitmap, shape, scale);
  return bitmap;
}

function mayBeCode(shapes: readonly FilledShape[], width: number, height: number): boolean {
  let areas = 0;
  for (const { outlines } of shapes) {
    let corners = 0;
    for (const outline of outlines) {
      corners += outline.length / 2;
      if (isSmall(outline, width, height)) areas += 1;
    }
    if (corners >= leastCorners && outlines.length < leastAreas) return true;
    if (areas >= leastAreas) return true;
  }
  return false;
}

function isSmall(outline: readonly number[], width: number, height: number): boolean {
  const [x = 0, y = 0] = outline;
  for (let at = 2; at + 1 < outline.length; at += 2) {
    if (Math.abs((outline[at] ?? 0) - x) > width / 3 || Math.abs((outline[at + 1] ?? 0) - y) > height / 3) return false;
  }
  return outline.length >= 6;
}

/** Fills by the even-odd rule, row by row; a row counts where its middle lies. */
function fillShape(bitmap: Bitmap, { outlines, isDark }: FilledShape, scale: number): void {
  const crossings = new Map<number, number[]>();
  for (const outline of outlines) {
    const count = outline.length;
    for (let at = 0; at + 1 < count; at += 2) {
      const startX = (outline[at] ?? 0) * scale;
      const startY = bitmap.height - (outline[at + 1] ?? 0) * scale;
      const endX = (outline[(at + 2) % count] ?? 0) * scale;
      const endY = bitmap.height - (outline[(at + 3) % count] ?? 0) * scale;
      addCrossings(crossings, bitmap.height, [startX, startY, endX, endY]);
    }
  }
  const value = isDark ? 0 : 255;
  for (const [row, places] of crossings) {
    const sorted = places.toSorted((a, b) => a - b);
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      const from = Math.max(0, Math.round(sorted[index] ?? 0));
      const to = Math.min(bitmap.width, Math.round(sorted[index + 1] ?? 0));
      if (to > from) bitmap.luminance.fill(value, row * bitmap.width + from, row * bitmap.width + to);
    }
  }
}

function addCrossings(
  crossings: Map<number, number[]>,
  height: number,
  [startX, startY, endX, endY]: readonly [number, number, number, number],
): void {
  const first = Math.max(0, Math.ceil(Math.min(startY, endY) - 0.5));
  const last = Math.min(height - 1, Math.ceil(Math.max(startY, endY) - 0.5) - 1);
  for (let row = first; row <= last; row += 1) {
    const x = startX + ((row + 0.5 - startY) / (endY - startY)) * (endX - startX);
    const places = crossings.get(row);
    if (places === undefined) crossings.set(row, [x]);
    else places.push(x);
  }
}
