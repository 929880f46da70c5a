import { movePoint, type Matrix } from "./matrix.ts";

/** An area that a page fills: corners of its outlines in points, x and y in turn. */
export interface FilledShape {
  readonly outlines: readonly (readonly number[])[];
  readonly isDark: boolean;
}

/** Gathers what a page fills. */
export interface ShapeGathering {
  readonly shapes: FilledShape[];
  /** Corners so far. */
  corners: number;
  readonly limit: number;
  outlines: number[][];
  x: number;
  y: number;
}

/** An empty gathering of at most `limit` corners. */
export function openShapes(limit: number): ShapeGathering {
  return { shapes: [], corners: 0, limit, outlines: [], x: 0, y: 0 };
}

/** Begins an outline. */
export function beginOutline(gathering: ShapeGathering, matrix: Matrix, x: number, y: number): void {
  if (gathering.corners >= gathering.limit) return;
  gathering.corners += 1;
  gathering.outlines.push(movePoint(matrix, x, y));
  gathering.x = x;
  gathering.y = y;
}

/** Goes on with an outline. */
export function addCorner(gathering: ShapeGathering, matrix: Matrix, x: number, y: number): void {
  const outline = gathering.outlines.at(-1);
  if (outline === undefined || gathering.corners >= gathering.limit) return;
  gathering.corners += 1;
  outline.push(...movePoint(matrix, x, y));
  gathering.x = x;
  gathering.y = y;
}

/** Adds a rectangle. */
export function addRectangle(
  gathering: ShapeGathering,
  matrix: Matrix,
  [x, y, width, height]: readonly number[],
): void {
  if (x === undefined || y === undefined || width === undefined || height === undefined) return;
  beginOutline(gathering, matrix, x, y);
  addCorner(gathering, matrix, x + width, y);
  addCorner(gathering, matrix, x + width, y + height);
  addCorner(gathering, matrix, x, y + height);
}

/** Fills what was outlined. */
export function fillOutlines(gathering: ShapeGathering, isDark: boolean): void {
  if (gathering.outlines.length > 0) gathering.shapes.push({ outlines: gathering.outlines, isDark });
  gathering.outlines = [];
}

/** Fills straight lines as wide as a pen draws them: some programs draw codes that way. */
export function strokeOutlines(gathering: ShapeGathering, penWidth: number, isDark: boolean): void {
  const strokes: number[][] = [];
  for (const [startX = 0, startY = 0, endX, endY, ...more] of gathering.outlines) {
    if (endX === undefined || endY === undefined || more.length > 0) continue;
    const length = Math.hypot(endX - startX, endY - startY);
    if (length === 0) continue;
    const acrossX = (-(endY - startY) / length) * (penWidth / 2);
    const acrossY = ((endX - startX) / length) * (penWidth / 2);
    strokes.push([
      startX + acrossX,
      startY + acrossY,
      endX + acrossX,
      endY + acrossY,
      endX - acrossX,
      endY - acrossY,
      startX - acrossX,
      startY - acrossY,
    ]);
  }
  gathering.outlines = strokes;
  fillOutlines(gathering, isDark);
}
