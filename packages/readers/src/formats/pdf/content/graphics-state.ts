import { identity, type Matrix } from "./matrix.ts";
import { plainFont, type PdfFont } from "./font.ts";

/** What `q` keeps and `Q` brings back. */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly fillsDark: boolean;
  readonly strokesDark: boolean;
  readonly penWidth: number;
  readonly font: PdfFont;
}

/** How a page begins. */
export const firstState: GraphicsState = {
  matrix: identity,
  fillsDark: true,
  strokesDark: true,
  penWidth: 1,
  font: plainFont,
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
