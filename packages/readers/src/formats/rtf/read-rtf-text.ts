import { decodeCodePage } from "../ole/code-page.ts";
import { type RtfToken, tokenizeRtf } from "./tokenize-rtf.ts";

/** The words of an RTF document; `html` when it was made from HTML and that HTML could be taken out again. */
export interface RtfText {
  readonly kind: "html" | "text";
  readonly text: string;
}

/** Where a group's letters go: into the text, or nowhere. */
interface Group {
  readonly isShown: boolean;
  readonly isTag: boolean;
  /** `\htmlrtf`: what follows is for readers of RTF alone. */
  readonly isForRtfOnly: boolean;
  /** `\ucN`: how many letters behind `\uN` stand for those who do not know it. */
  readonly fallback: number;
}

/** What is known at one place of the document. It moves. */
interface State {
  readonly bytes: Buffer;
  readonly groups: Group[];
  readonly texts: string[];
  readonly raw: number[];
  group: Group;
  isHtml: boolean;
  isStarred: boolean;
  codePage: number;
  /** Letters to pass over behind a `\uN`. */
  passOver: number;
}

/** Groups deeper than this are read as if they stood at this depth. */
const deepest = 10_000;

/** The group of the whole document. */
const outermost: Group = { isShown: true, isTag: false, isForRtfOnly: false, fallback: 1 };

/** The words of RTF, or the HTML inside of it (MS-OXRTFEX 2.1), in time that grows with its length. */
export function readRtfText(bytes: Buffer): RtfText {
  const state: State = {
    bytes,
    groups: [],
    texts: [],
    raw: [],
    group: outermost,
    isHtml: false,
    isStarred: false,
    codePage: 1252,
    passOver: 0,
  };
  for (const token of tokenizeRtf(bytes)) takeToken(state, token);
  flush(state);
  return { kind: state.isHtml ? "html" : "text", text: state.texts.join("") };
}

function takeToken(state: State, token: RtfToken): void {
  switch (token.kind) {
    case "open":
      if (state.groups.length < deepest) state.groups.push(state.group);
      break;
    case "close":
      state.group = state.groups.pop() ?? outermost;
      break;
    case "word":
      takeWord(state, token.word.toLowerCase(), token.value);
      break;
    case "symbol":
      takeSymbol(state, token.symbol);
      break;
    case "byte":
      takeBytes(state, Buffer.from([token.value]));
      break;
    case "text":
      takeBytes(state, withoutLineBreaks(state.bytes.subarray(token.from, token.to)));
      break;
    default:
  }
  if (token.kind !== "symbol") state.isStarred = false;
}

function withoutLineBreaks(bytes: Buffer): Buffer {
  return bytes.includes(10) || bytes.includes(13)
    ? (bytes.filter((byte) => byte !== 10 && byte !== 13) as Buffer)
    : bytes;
}

/** Groups whose letters are not part of the text. */
const unshown: ReadonlySet<string> = new Set("fonttbl colortbl stylesheet info pict fldinst objdata".split(" "));

const letters: Readonly<Record<string, string>> = {
  par: "\r\n",
  line: "\r\n",
  row: "\r\n",
  cell: "\t",
  tab: "\t",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  endash: "–",
  emdash: "—",
};

function takeWord(state: State, word: string, value: number | undefined): void {
  if (word === "fromhtml") state.isHtml = value !== 0;
  else if (word === "ansicpg") {
    flush(state);
    state.codePage = value ?? 1252;
  } else if (word === "htmltag" && state.isStarred) state.group = { ...state.group, isShown: true, isTag: true };
  else if (word === "htmlrtf") state.group = { ...state.group, isForRtfOnly: value !== 0 };
  else if (state.isStarred || unshown.has(word)) state.group = { ...state.group, isShown: false };
  else if (word === "uc") state.group = { ...state.group, fallback: Math.min(value ?? 1, 8) };
  else if (word === "u" && value !== undefined) {
    addText(state, String.fromCharCode(value & 0xff_ff));
    state.passOver = state.group.fallback;
  } else if (letters[word] !== undefined) addText(state, letters[word]);
}

function takeSymbol(state: State, symbol: string): void {
  if (symbol === "*") state.isStarred = true;
  else if (symbol === "~") addText(state, "\u00a0");
  else if (symbol === "\n" || symbol === "\r") addText(state, "\r\n");
  else if (symbol === "\\" || symbol === "{" || symbol === "}") takeBytes(state, Buffer.from(symbol));
}

function isSilent({ group, isHtml }: State): boolean {
  return !group.isShown || (isHtml && group.isForRtfOnly && !group.isTag);
}

function takeBytes(state: State, bytes: Buffer): void {
  const passed = Math.min(state.passOver, bytes.length);
  state.passOver -= passed;
  if (isSilent(state)) return;
  for (let at = passed; at < bytes.length; at += 1) state.raw.push(bytes[at] ?? 0);
}

function addText(state: State, text: string): void {
  if (isSilent(state)) return;
  flush(state);
  state.texts.push(text);
}

function flush(state: State): void {
  if (state.raw.length === 0) return;
  state.texts.push(decodeCodePage(Buffer.from(state.raw), state.codePage));
  state.raw.length = 0;
}
