import type { ColourSpace, FillColour } from "./fill-colour.ts";
import { identity, type Matrix } from "./matrix.ts";
import { plainFont, type PdfFont } from "./font.ts";

/** What `q` keeps and `Q` brings back. */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly fillsDark: boolean;
  readonly strokesDark: boolean;
  readonly penWidth: number;
  readonly font: PdfFont;
  /** The colour of what is filled, and of text; how its numbers are to be read; and how much of it is seen, from 0 to 1. */
  readonly fill: FillColour;
  readonly space: ColourSpace;
  readonly opacity: number;
  /** How text is drawn: 3 and 7 draw none (ISO 32000-2, table 104). */
  readonly textMode: number;
}

/** How a page begins. */
export const firstState: GraphicsState = {
  matrix: identity,
  fillsDark: true,
  strokesDark: true,
  penWidth: 1,
  font: plainFont,
  fill: [0, 0, 0],
  space: "grey",
  opacity: 1,
  textMode: 0,
};

/** Whether a colour is dark: one number is grey, three are red, green and blue, four are inks. Patterns count as dark. */
export function isDarkColour(values: readonly unknown[]): boolean {
  const numbers = values.filter((value) => typeof value === "number");
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
  if (numbers.length === 1) return first < 0.5;
  if (numbers.length === 3) return first * 0.3 + second * 0.59 + third * 0.11 < 0.5;
  if (numbers.length === 4) return fourth + first * 0.3 + second * 0.59 + third * 0.11 > 0.5;
  return true;
}
