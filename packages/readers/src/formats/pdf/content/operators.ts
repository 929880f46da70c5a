import { addFilled } from "./backgrounds.ts";
import { readFill } from "./fill-colour.ts";
import { findHiding } from "./hidden-text.ts";
import { isDarkColour } from "./graphics-state.ts";
import { combine, movePoint, readMatrix, type Matrix } from "./matrix.ts";
import type { Drawing } from "./draw-page.ts";
import { addCorner, addRectangle, beginOutline, fillOutlines, strokeOutlines } from "./shapes.ts";
import { moveTo, show } from "./text-line.ts";

const mostKept = 1000;

/** Applies one operator of a page's description, as far as text and filled areas go. */
export function applyOperator(drawing: Drawing, operator: string, operands: readonly unknown[]): void {
  const numbers = operands.filter((value) => typeof value === "number");
  if (!applyToState(drawing, operator, operands) && !applyToPath(drawing, operator, numbers)) {
    applyToText(drawing, operator, operands, numbers);
  }
}

function applyToState(drawing: Drawing, operator: string, operands: readonly unknown[]): boolean {
  const { state, kept } = drawing;
  switch (operator) {
    case "q":
      if (kept.length < mostKept) kept.push(state);
      return true;
    case "Q":
      drawing.state = kept.pop() ?? state;
      return true;
    case "cm": {
      const matrix = readMatrix(operands);
      if (matrix !== undefined) drawing.state = { ...state, matrix: combine(matrix, state.matrix) };
      return true;
    }
    case "w":
      if (typeof operands[0] === "number") drawing.state = { ...state, penWidth: operands[0] };
      return true;
    case "g":
    case "rg":
    case "k":
    case "sc":
    case "scn":
      drawing.state = {
        ...state,
        fillsDark: isDarkColour(operands),
        fill: readFill(operator, operands, state.space),
      };
      return true;
    case "G":
    case "RG":
    case "K":
    case "SC":
    case "SCN":
      drawing.state = { ...state, strokesDark: isDarkColour(operands) };
      return true;
    default:
      return false;
  }
}

function applyToPath(drawing: Drawing, operator: string, numbers: readonly number[]): boolean {
  const { shapes, state } = drawing;
  const [x = 0, y = 0] = numbers.slice(-2);
  switch (operator) {
    case "re":
      addRectangle(shapes, state.matrix, numbers.slice(-4));
      return true;
    case "m":
      beginOutline(shapes, state.matrix, x, y);
      return true;
    case "l":
    case "c":
    case "v":
    case "y":
      addCorner(shapes, state.matrix, x, y);
      return true;
    case "f":
    case "F":
    case "f*":
    case "B":
    case "B*":
    case "b":
    case "b*":
      addFilled(drawing.backgrounds, shapes.outlines, state.opacity < 1 ? undefined : state.fill);
      fillOutlines(shapes, state.fillsDark);
      return true;
    case "S":
    case "s":
      strokeOutlines(shapes, state.penWidth * sizeOf(state.matrix), state.strokesDark);
      return true;
    case "n":
      shapes.outlines = [];
      return true;
    default:
      return false;
  }
}

function sizeOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

function applyToText(
  drawing: Drawing,
  operator: string,
  operands: readonly unknown[],
  numbers: readonly number[],
): void {
  const { text, state } = drawing;
  const [x = 0, y = 0] = numbers.slice(-2);
  switch (operator) {
    case "BT":
      placeText(drawing, [1, 0, 0, 1, 0, 0]);
      break;
    case "Tm": {
      const matrix = readMatrix(operands);
      if (matrix !== undefined) placeText(drawing, matrix);
      break;
    }
    case "Td":
    case "TD":
      if (operator === "TD") text.leading = -y;
      moveTo(text, text.lineX + x * text.scale, text.lineY + y * text.scale);
      break;
    case "Tr":
      drawing.state = { ...state, textMode: x };
      break;
    case "TL":
      text.leading = x === 0 ? y : x;
      break;
    case "T*":
    case "'":
    case '"':
      moveTo(text, text.lineX, text.lineY - (text.leading || text.size) * text.scale);
      if (operator !== "T*") show(text, state.font, operands.slice(-1), findHiding(drawing));
      break;
    case "Tj":
      show(text, state.font, operands, findHiding(drawing));
      break;
    case "TJ":
      show(text, state.font, Array.isArray(operands[0]) ? operands[0] : [], findHiding(drawing));
      break;
    default:
  }
}

/** Places the text on the page; what matters of the turn is only how large it makes the text. */
function placeText({ text, state }: Drawing, matrix: Matrix): void {
  const whole = combine(matrix, state.matrix);
  const [x, y] = movePoint(whole, 0, 0);
  text.scale = sizeOf(whole) || 1;
  moveTo(text, x, y);
}
