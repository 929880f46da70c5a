import { areNear, type FillColour } from "./fill-colour.ts";
import { movePoint, type Matrix } from "./matrix.ts";

/** What lies on a page before text is set on it, in points. */
interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly colour: FillColour;
  readonly isPicture: boolean;
}

/** The areas of a page, the uppermost last. */
export interface Backgrounds {
  readonly areas: Area[];
  /** Comparisons that are left for the page. */
  left: number;
}

const mostAreas = 2000;
const mostComparisons = 4_000_000;
const white: FillColour = [1, 1, 1];

/** A blank page. */
export function openBackgrounds(): Backgrounds {
  return { areas: [], left: mostComparisons };
}

/** Notes what is filled. A rectangle has its colour; of other outlines it is not known where they are open. */
export function addFilled(
  backgrounds: Backgrounds,
  outlines: readonly (readonly number[])[],
  colour: FillColour,
): void {
  for (const outline of outlines) {
    const box = findBox(outline);
    if (box !== undefined)
      add(backgrounds, { ...box, colour: isRectangle(outline) ? colour : undefined, isPicture: false });
  }
}

/** Notes a picture, which fills the unit square of its matrix. */
export function addPicture(backgrounds: Backgrounds, matrix: Matrix): void {
  const box = findBox(
    [[0, 0] as const, [1, 0] as const, [1, 1] as const, [0, 1] as const].flatMap(([x, y]) => movePoint(matrix, x, y)),
  );
  if (box !== undefined) add(backgrounds, { ...box, colour: undefined, isPicture: true });
}

/** Whether text of a colour cannot be seen at a place: what lies there has the same colour. False when that is not known. */
export function isLost(backgrounds: Backgrounds, colour: FillColour, x: number, y: number): boolean {
  const { areas } = backgrounds;
  backgrounds.left -= areas.length;
  if (colour === undefined || backgrounds.left <= 0) return false;
  const under = areas.findLast((area) => x >= area.left && x <= area.right && y >= area.bottom && y <= area.top);
  const background = under === undefined ? white : under.colour;
  return background !== undefined && areNear(colour, background);
}

/** Whether pictures lie under most of a page, as under the words that a program read in a scan. */
export function isScan({ areas }: Backgrounds, pageArea: number): boolean {
  const covered = areas.reduce((sum, { isPicture, left, right, bottom, top }) => {
    return isPicture ? sum + (right - left) * (top - bottom) : sum;
  }, 0);
  return covered > pageArea * 0.5;
}

function add(backgrounds: Backgrounds, area: Area): void {
  // Whatever is beyond is not known: text is then taken for seen.
  if (backgrounds.areas.length >= mostAreas) backgrounds.left = 0;
  else backgrounds.areas.push(area);
}

function findBox(outline: readonly number[]): Omit<Area, "colour" | "isPicture"> | undefined {
  const across = outline.filter((_, at) => at % 2 === 0);
  const up = outline.filter((_, at) => at % 2 === 1);
  if (outline.length > 4000 || across.length < 3) return undefined;
  const [left, right, bottom, top] = [Math.min(...across), Math.max(...across), Math.min(...up), Math.max(...up)];
  return right - left > 1 && top - bottom > 1 ? { left, right, bottom, top } : undefined;
}

/** Four corners, or five with the first one again, whose sides lie along the page's. */
function isRectangle(outline: readonly number[]): boolean {
  if (outline.length !== 8 && outline.length !== 10) return false;
  const corners = Array.from({ length: 4 }, (_, at) => [outline[at * 2] ?? 0, outline[at * 2 + 1] ?? 0] as const);
  return corners.every(([x, y], at) => {
    const [nextX, nextY] = corners[(at + 1) % 4] ?? [0, 0];
    return Math.abs(x - nextX) < 0.5 || Math.abs(y - nextY) < 0.5;
  });
}
