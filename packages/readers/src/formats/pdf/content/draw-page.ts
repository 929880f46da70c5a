import { pdfLimits } from "../limits.ts";
import type { PdfPage } from "../document/pages.ts";
import type { PdfDocument } from "../structure/open-document.ts";
import { openCursor, type Cursor } from "../syntax/cursor.ts";
import { isKeyword, takeValue } from "../syntax/read-value.ts";
import { isDictionary, isReference, nameOf, type PdfDictionary, type PdfValue } from "../syntax/value.ts";
import { addPicture, isScan, openBackgrounds, type Backgrounds } from "./backgrounds.ts";
import { readSpace } from "./fill-colour.ts";
import { readFont, type PdfFont } from "./font.ts";
import { firstState, type GraphicsState } from "./graphics-state.ts";
import { partText, type PdfHiddenText } from "./hidden-text.ts";
import { takeInlinePicture, type InlinePicture } from "./inline-picture.ts";
import { combine, readMatrix } from "./matrix.ts";
import { applyOperator } from "./operators.ts";
import { openShapes, type FilledShape, type ShapeGathering } from "./shapes.ts";
import { openText, type TextGathering } from "./text-line.ts";

/** What a page shows, as far as it can be told without drawing it. */
export interface DrawnPage {
  /** All of it, seen or not. */
  readonly text: string;
  /** What a reader of the page sees, and what not. */
  readonly seen: string;
  readonly hidden: readonly PdfHiddenText[];
  readonly shapes: readonly FilledShape[];
  /** Numbers of the pictures it shows. */
  readonly pictures: readonly number[];
  readonly inlinePictures: readonly InlinePicture[];
}

/** What is at hand while a page is gone through. */
export interface Drawing {
  readonly document: PdfDocument;
  readonly text: TextGathering;
  readonly shapes: ShapeGathering;
  readonly backgrounds: Backgrounds;
  readonly page: PdfPage;
  readonly pictures: Set<number>;
  readonly inlinePictures: InlinePicture[];
  state: GraphicsState;
  readonly kept: GraphicsState[];
  readonly effort: PageEffort;
}

/** What all pages of a document share. */
export interface PageEffort {
  operatorsLeft: number;
  /** By number of their object. */
  readonly fonts: Map<PdfValue, PdfFont>;
}

const mostOperands = 512;
const deepestForm = 8;
const mostCorners = 400_000;

/** Goes through a page's description. */
export function drawPage(document: PdfDocument, page: PdfPage, effort: PageEffort): DrawnPage {
  const drawing: Drawing = {
    document,
    text: openText(pdfLimits.textLength),
    shapes: openShapes(mostCorners),
    backgrounds: openBackgrounds(),
    page,
    pictures: new Set(),
    inlinePictures: [],
    state: firstState,
    kept: [],
    effort,
  };
  runContent(drawing, readContents(document, page), page.resources, 0);
  return {
    text: drawing.text.parts.join(""),
    ...partText(drawing.text, isScan(drawing.backgrounds, page.width * page.height)),
    shapes: drawing.shapes.shapes,
    pictures: [...drawing.pictures],
    inlinePictures: drawing.inlinePictures,
  };
}

function readContents(document: PdfDocument, page: PdfPage): Buffer {
  const stated = page.dictionary.get("Contents");
  const whole = document.resolve(stated);
  const parts = Array.isArray(whole) ? whole.slice(0, 1000) : [stated];
  const pieces = parts.flatMap((part) => {
    const object = isReference(part) ? document.find(part) : undefined;
    const bytes = object === undefined ? undefined : document.unpack(object)?.bytes;
    return bytes === undefined ? [] : [bytes, Buffer.from("\n")];
  });
  return Buffer.concat(pieces);
}

function runContent(drawing: Drawing, content: Buffer, resources: PdfDictionary, depth: number): void {
  const cursor = openCursor(content);
  const height = drawing.kept.length;
  let operands: PdfValue[] = [];
  while (drawing.effort.operatorsLeft > 0) {
    const next = takeValue(cursor, { isCut: false });
    if (next === undefined) break;
    if (!isKeyword(next)) {
      if (operands.length < mostOperands) operands.push(next);
      continue;
    }
    drawing.effort.operatorsLeft -= 1;
    runOperator(drawing, next.keyword, operands, { cursor, resources, depth });
    operands = [];
  }
  if (drawing.kept.length > height) drawing.state = drawing.kept[height] ?? drawing.state;
  drawing.kept.length = Math.min(drawing.kept.length, height);
}

interface Surroundings {
  readonly cursor: Cursor;
  readonly resources: PdfDictionary;
  readonly depth: number;
}

function runOperator(drawing: Drawing, operator: string, operands: PdfValue[], around: Surroundings): void {
  if (operator === "Do") drawObject(drawing, nameOf(operands[0]), around);
  else if (operator === "BI") {
    const picture = takeInlinePicture(around.cursor);
    addPicture(drawing.backgrounds, drawing.state.matrix);
    if (picture !== undefined && drawing.inlinePictures.length < 2000) drawing.inlinePictures.push(picture);
  } else if (operator === "Tf") {
    const font = lookUp(drawing, around.resources, "Font", nameOf(operands[0]));
    drawing.state = { ...drawing.state, font: chooseFont(drawing, font) };
    if (typeof operands[1] === "number") drawing.text.size = operands[1];
  } else if (operator === "cs") {
    const name = nameOf(operands[0]);
    const space = readSpace(drawing.document, name, lookUp(drawing, around.resources, "ColorSpace", name));
    drawing.state = { ...drawing.state, space, fill: space === "unknown" ? undefined : [0, 0, 0] };
  } else if (operator === "gs") {
    const stated = drawing.document.resolve(lookUp(drawing, around.resources, "ExtGState", nameOf(operands[0])));
    const opacity = isDictionary(stated) ? drawing.document.resolve(stated.get("ca")) : undefined;
    if (typeof opacity === "number") drawing.state = { ...drawing.state, opacity };
  } else if (operator === "sh") {
    // A gradient fills whatever is open: of what lies there nothing is known.
    const { left, bottom, width, height } = drawing.page;
    addPicture(drawing.backgrounds, [width, 0, 0, height, left, bottom]);
  } else applyOperator(drawing, operator, operands);
}

function lookUp({ document }: Drawing, resources: PdfDictionary, kind: string, name: string): PdfValue | undefined {
  const entries = document.resolve(resources.get(kind));
  return isDictionary(entries) ? entries.get(name) : undefined;
}

function chooseFont(drawing: Drawing, value: PdfValue | undefined): PdfFont {
  const key = isReference(value) ? value.number : (value ?? null);
  const known = drawing.effort.fonts.get(key);
  if (known !== undefined) return known;
  const font = readFont(drawing.document, value);
  drawing.effort.fonts.set(key, font);
  return font;
}

function drawObject(drawing: Drawing, name: string, { resources, depth }: Surroundings): void {
  const { document } = drawing;
  const value = lookUp(drawing, resources, "XObject", name);
  const object = isReference(value) ? document.find(value) : undefined;
  if (object === undefined || !isReference(value) || !isDictionary(object.value)) return;
  const kind = nameOf(document.resolve(object.value.get("Subtype")));
  if (kind === "Image") {
    drawing.pictures.add(value.number);
    addPicture(drawing.backgrounds, drawing.state.matrix);
  }
  if (kind !== "Form" || depth >= deepestForm) return;
  const content = document.unpack(object);
  if (content === undefined) return;
  const matrix = document.resolve(object.value.get("Matrix"));
  const moved = Array.isArray(matrix) ? readMatrix(matrix) : undefined;
  const own = document.resolve(object.value.get("Resources"));
  const before = drawing.state;
  if (moved !== undefined) drawing.state = { ...before, matrix: combine(moved, before.matrix) };
  runContent(drawing, content.bytes, isDictionary(own) ? own : resources, depth + 1);
  drawing.state = before;
}
