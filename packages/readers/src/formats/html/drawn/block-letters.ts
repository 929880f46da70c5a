import { leastSide, mostSide, paint } from "./cell-grid.ts";
import type { DrawnPicture } from "./cell-grid.ts";

// Letters that fill their place or a half of it: https://www.unicode.org/charts/PDF/U2580.pdf
const drawing = /^[\u2580-\u2590\u2594\u25a0\u25fc\u2b1b\u2b1c \u00a0\u2003]+$/u;
const upperHalf = "\u2580";
const lowerHalf = "\u2584";
const light = /[ \u00a0\u2003\u2591\u2b1c]/u;
/** Two rows of squares fit into one line of letters, which are twice as high as wide. */
const leastLines = Math.floor(leastSide / 2);

/** Pictures that lines of block letters draw. */
export function findLetterPictures(text: string): DrawnPicture[] {
  const pictures: DrawnPicture[] = [];
  let lines: string[] = [];
  const end = () => {
    const picture = lines.length >= leastLines ? drawLetters(lines) : undefined;
    if (picture !== undefined && pictures.length < 8) pictures.push(picture);
    lines = [];
  };
  for (const line of text.split(/\r?\n/u)) {
    if (line.length >= leastSide && line.length <= mostSide * 2 && drawing.test(line)) lines.push(line);
    else if (line.trim() !== "" || lines.length > 0) end();
    if (lines.length > mostSide) lines = [];
  }
  end();
  return pictures;
}

function drawLetters(lines: readonly string[]): DrawnPicture | undefined {
  const rows = lines.flatMap((line) => {
    const letters = Array.from(line);
    return [
      letters.map((letter) => (light.test(letter) || letter === lowerHalf ? 255 : 0)),
      letters.map((letter) => (light.test(letter) || letter === upperHalf ? 255 : 0)),
    ];
  });
  return paint(rows, Math.max(...rows.map((row) => row.length)), 3);
}
