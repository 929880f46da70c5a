import { readAttributes, scanXml, type XmlPiece } from "../xml/scan-xml.ts";
import { readLook, readStyles, type RunLook } from "./run-look.ts";

/** How text of a document is kept from the eye of its reader. */
export type WordHiding = "hidden attribute" | "too small" | "same colour";

/** The words of a Word document, those that are seen and those that are not. */
export interface WordText {
  /** A line for each paragraph; cells are parted by tabs. */
  readonly seen: string;
  readonly hidden: readonly { readonly way: WordHiding; readonly text: string }[];
}

/** Points below which print is no more than a line. */
const leastSize = 2;
const mostText = 2_000_000;
const mostPieces = 500;

/** What is known at one place of the document. It moves. */
interface State {
  readonly styles: ReadonlyMap<string, RunLook>;
  readonly background: string;
  run: RunLook;
  paragraph: RunLook;
  /** For each open table whether a cell is painted, or a style may paint it. */
  readonly tables: { isCellShaded: boolean; isStyled: boolean }[];
  boxes: number;
  isInText: boolean;
  /** Open elements whose text is not shown or stands there once more. */
  readonly left: string[];
  /** Open elements that hold properties. */
  readonly properties: string[];
  readonly seen: string[];
  readonly hidden: { way: WordHiding; text: string }[];
  isHidingOpen: boolean;
  length: number;
}

/** What is said in another way beside it, for older programs; and what was taken out of the document. */
const leftOut = new Set(["Fallback", "del", "moveFrom"]);
const propertyNames = new Set(["rPr", "pPr", "tcPr"]);

/** Reads `word/document.xml` with `word/styles.xml`, in time that grows with their length. */
export function readWordText(document: string, styles: string): WordText {
  const state: State = {
    styles: readStyles(styles),
    background: readBackground(document),
    run: {},
    paragraph: {},
    tables: [],
    boxes: 0,
    isInText: false,
    left: [],
    properties: [],
    seen: [],
    hidden: [],
    isHidingOpen: false,
    length: 0,
  };
  for (const piece of scanXml(document)) {
    if (state.length > mostText) break;
    if (piece.kind === "text") {
      if (state.isInText && state.left.length === 0) addText(state, piece.text);
    } else if (piece.kind === "open") open(state, piece);
    else close(state, piece.name);
  }
  return { seen: state.seen.join(""), hidden: state.hidden.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) };
}

function readBackground(document: string): string {
  const tag = /<w:background\s[^<>]{0,500}>/u.exec(document.slice(0, 20_000))?.[0] ?? "";
  return /w:color="([\da-f]{6})"/iu.exec(tag)?.[1]?.toUpperCase() ?? "FFFFFF";
}

function open(state: State, { name, attributes, isEmpty }: Extract<XmlPiece, { kind: "open" }>): void {
  if (leftOut.has(name) && !isEmpty) state.left.push(name);
  if (propertyNames.has(name) && !isEmpty) state.properties.push(name);
  const look = state.properties.length === 0 ? undefined : readLook(name, attributes);
  if (look !== undefined) applyLook(state, look);
  else if (name === "p") state.paragraph = {};
  else if (name === "r") state.run = {};
  else if (name === "t") state.isInText = !isEmpty;
  else if (name === "tbl" && !isEmpty) state.tables.push({ isCellShaded: false, isStyled: false });
  else if (name === "txbxContent" && !isEmpty) state.boxes += 1;
  else if (name === "pStyle" || name === "rStyle") {
    const style = state.styles.get(readAttributes(attributes).get("val") ?? "") ?? {};
    if (name === "pStyle") state.paragraph = { ...style, ...state.paragraph };
    else state.run = { ...style, ...state.run };
  } else openLayout(state, name, attributes);
}

function openLayout(state: State, name: string, attributes: string): void {
  const table = state.tables.at(-1);
  if (name === "tc" && table !== undefined) table.isCellShaded = false;
  else if (name === "tblStyle" && table !== undefined)
    table.isStyled = !/^Table(?:Grid|Normal)$/u.test(readAttributes(attributes).get("val") ?? "");
  else if (name === "tab" && state.properties.length === 0) addText(state, "\t");
  else if (name === "br" || name === "cr") addText(state, "\n");
}

/** Properties stand in those of a run, of a paragraph or of a cell. The mark of a paragraph has a look of its own, which no text has. */
function applyLook(state: State, look: RunLook): void {
  const inside = state.properties.at(-1);
  const table = state.tables.at(-1);
  if (inside === "tcPr" && table !== undefined) table.isCellShaded ||= look.isShaded === true;
  else if (inside === "pPr") state.paragraph = { ...state.paragraph, ...look };
  else if (inside === "rPr" && state.properties.length === 1) state.run = { ...state.run, ...look };
}

function close(state: State, name: string): void {
  if (state.left.at(-1) === name) state.left.pop();
  if (state.properties.at(-1) === name) state.properties.pop();
  if (name === "t") state.isInText = false;
  else if (name === "p") addText(state, "\n");
  else if (name === "tc") addText(state, "\t");
  else if (name === "tbl") state.tables.pop();
  else if (name === "txbxContent") state.boxes = Math.max(0, state.boxes - 1);
}

function addText(state: State, text: string): void {
  if (state.left.length > 0) return;
  state.length += text.length;
  const isGap = text.trim() === "";
  const way = isGap ? undefined : findHiding(state);
  const last = state.isHidingOpen ? state.hidden.at(-1) : undefined;
  if (isGap) {
    if (last !== undefined) last.text += text;
    if (!/\s$/u.test(state.seen.at(-1) ?? "\n") || last === undefined) state.seen.push(text);
  } else if (way === undefined) {
    state.isHidingOpen = false;
    state.seen.push(text);
  } else {
    if (last?.way === way) last.text += text;
    else if (state.hidden.length < mostPieces) state.hidden.push({ way, text });
    state.isHidingOpen = true;
  }
}

/** How text is hidden that stands here; undefined when it is seen, or when that cannot be told. */
function findHiding({ run, paragraph, tables, boxes, background }: State): WordHiding | undefined {
  const look = { ...paragraph, ...run };
  if (look.isVanished === true) return "hidden attribute";
  if (look.size !== undefined && look.size < leastSize) return "too small";
  const isPainted = boxes > 0 || tables.some(({ isCellShaded, isStyled }) => isCellShaded || isStyled);
  const isShaded = run.isShaded === true || paragraph.isShaded === true;
  if (isPainted || isShaded || look.colour === undefined) return undefined;
  return areNear(look.colour, background) ? "same colour" : undefined;
}

function areNear(one: string, other: string): boolean {
  return [0, 2, 4].every((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.abs((a ?? 0) - (b ?? 0)) < 16;
  });
}
