import { makeStyleReader } from "../styles/look.ts";
import { makeStyleSheet } from "../styles/style-sheet.ts";
import { walkMarkup } from "../walk-markup.ts";
import { findLetterPictures } from "./block-letters.ts";
import { makePicture, mostSide, readCell, readRowGround } from "./cell-grid.ts";
import type { DrawnCell, DrawnPicture } from "./cell-grid.ts";

const mostPictures = 8;
const mostRules = 2_000;
/** The smallest code has 441 squares; with cells that stand for runs, about half as many cells. */
const leastCells = 180;
const breaks: ReadonlySet<string> = new Set("br div p tr li pre".split(" "));

/** Pictures that a page draws with the cells of a table or with block letters, as QR codes that no picture filter sees. */
export function findDrawnPictures(source: string): DrawnPicture[] {
  const hasCells = countUpTo(source, /<t[dh]\b/giu, leastCells) >= leastCells;
  const hasLetters = countUpTo(source, /[\u2580-\u259f\u2b1b]|&#(?:x25|96[0-3])/giu, 100) >= 100;
  if (!hasCells && !hasLetters) return [];
  const { pictures, text } = readDrawing(source);
  return [...pictures, ...(hasLetters ? findLetterPictures(text) : [])].slice(0, mostPictures);
}

interface OpenTable {
  readonly rows: DrawnCell[][];
  rowGround: boolean | undefined;
}

function readDrawing(source: string): { readonly pictures: DrawnPicture[]; readonly text: string } {
  const sheet = makeStyleSheet(mostRules, () => undefined);
  const readStyle = makeStyleReader();
  const tables: OpenTable[] = [];
  const pictures: DrawnPicture[] = [];
  const text: string[] = [];
  let inStyle = false;
  const endTable = () => {
    const table = tables.pop();
    const picture = table === undefined ? undefined : makePicture(table.rows);
    if (picture !== undefined && pictures.length < mostPictures) pictures.push(picture);
  };
  walkMarkup(
    source,
    {
      isForeign: () => false,
      tooManyAttributes: () => undefined,
      comment: () => undefined,
      declaration: () => undefined,
      open(tag) {
        const table = tables.at(-1);
        if (breaks.has(tag.name)) text.push("\n");
        if (tag.name === "style") inStyle = true;
        else if (tag.name === "table" && tables.length < 100) tables.push({ rows: [], rowGround: undefined });
        else if (tag.name === "tr" && table !== undefined && table.rows.length <= mostSide) {
          table.rows.push([]);
          table.rowGround = readRowGround(tag, readStyle);
        } else if ((tag.name === "td" || tag.name === "th") && (table?.rows.at(-1)?.length ?? mostSide) < mostSide)
          table?.rows.at(-1)?.push(readCell(tag, sheet, readStyle, table.rowGround));
      },
      close(name) {
        if (name === "style") inStyle = false;
        else if (name === "table") endTable();
        else if (breaks.has(name) && name !== "br") text.push("\n");
      },
      text(words) {
        if (inStyle) sheet.add(words);
        else text.push(words);
      },
    },
    { isXML: false, mostAttributes: 100 },
  );
  while (tables.length > 0) endTable();
  return { pictures, text: text.join("") };
}

function countUpTo(source: string, pattern: RegExp, most: number): number {
  let count = 0;
  for (const _ of source.matchAll(pattern)) {
    count += 1;
    if (count >= most) break;
  }
  return count;
}
