import { splitSentences } from "./sentence.ts";

/** A part of a document: a sentence, or a block of code. Offsets count UTF-16 code units of the document. */
export interface Part {
  readonly kind: "sentence" | "code";
  /** As written, on one line for a sentence. */
  readonly text: string;
  readonly start: number;
  /** It stands in a comment that the rendered page leaves out. */
  readonly hidden: boolean;
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** What is open while the lines of a document are read. */
interface State {
  readonly parts: Part[];
  pieces: Piece[];
  /** The mark that closes the block of code that is open; empty when none is. */
  fence: string;
  hidden: boolean;
}

const mostParts = 20_000;
const listMark = /^(?:[-*+>|•]|#{1,6}|\d{1,3}[.)])\s/u;
/** Forms of a comment that Markdown's renderers leave out. */
const markdownComment = /^\[(?:\/\/|comment|_|\^_\^)\]:\s?(?:#|<>)\s?/u;
const restructuredCode = /::\s*$/u;

/** Reads Markdown, reStructuredText, AsciiDoc or plain text into sentences and blocks of code, in one pass. */
export function readDocument(text: string): Part[] {
  const state: State = { parts: [], pieces: [], fence: "", hidden: false };
  let start = 0;
  while (start < text.length && state.parts.length < mostParts) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    readLine(state, { text: text.slice(start, end), start });
    start = end + 1;
  }
  closeParagraph(state);
  return state.parts;
}

function readLine(state: State, line: Piece): void {
  const body = line.text.trim();
  const fence = /^(?:`{3,}|~{3,}|-{4,}$|\.{4,}$)/u.exec(body)?.[0] ?? "";
  if (state.fence !== "") {
    if (body.startsWith(state.fence)) state.fence = "";
    else addCode(state, line);
  } else if (fence !== "" && !state.hidden) {
    closeParagraph(state);
    // AsciiDoc's rows of hyphens and dots also part sections, so they open no block.
    state.fence = fence.startsWith("`") || fence.startsWith("~") ? fence : "";
  } else if (body === "") {
    closeParagraph(state);
  } else {
    readProse(state, line);
  }
}

function readProse(state: State, line: Piece): void {
  const indent = line.text.length - line.text.trimStart().length;
  const body = line.text.slice(indent);
  const comment = markdownComment.exec(body)?.[0];
  if (comment !== undefined) {
    closeParagraph(state);
    addSentences(state, [{ text: body.slice(comment.length), start: line.start + indent + comment.length }], true);
    return;
  }
  if (isCommandLine(body, indent)) {
    addCode(state, line);
    return;
  }
  const mark = listMark.exec(body)?.[0].length ?? 0;
  if (mark > 0) closeParagraph(state);
  splitComments(state, { text: body.slice(mark), start: line.start + indent + mark });
  if (restructuredCode.test(body.slice(-40)) || body.startsWith("#")) closeParagraph(state);
}

/** Text between `<!--` and `-->` is not shown. */
function splitComments(state: State, piece: Piece): void {
  let at = 0;
  while (at < piece.text.length) {
    const mark = state.hidden ? "-->" : "<!--";
    const found = piece.text.indexOf(mark, at);
    const end = found < 0 ? piece.text.length : found;
    if (end > at) state.pieces.push({ text: piece.text.slice(at, end), start: piece.start + at });
    if (found < 0) return;
    closeParagraph(state);
    state.hidden = !state.hidden;
    at = found + mark.length;
  }
}

const commandLine =
  /^(?:sudo|git|npm|npx|pnpm|yarn|node|direnv|curl|wget|xattr|spctl|powershell|pwsh|cmd|mshta|iwr|irm|osascript|bash|sh|zsh|python3?|pip3?|echo|nohup|chmod|docker)(?:\.exe)? /iu;

function isCommandLine(body: string, indent: number): boolean {
  return body.startsWith("$ ") || (indent >= 4 && commandLine.test(body));
}

/** Lines of one block of code become one part. */
function addCode(state: State, line: Piece): void {
  closeParagraph(state);
  const last = state.parts.at(-1);
  if (last?.kind === "code" && last.start + last.text.length + 1 === line.start && last.text.length < 8000) {
    state.parts.pop();
    state.parts.push({ ...last, text: `${last.text}\n${line.text}` });
  } else {
    state.parts.push({ kind: "code", text: line.text.slice(0, 8000), start: line.start, hidden: state.hidden });
  }
}

function closeParagraph(state: State): void {
  if (state.pieces.length > 0) addSentences(state, state.pieces, state.hidden);
  state.pieces = [];
}

function addSentences(state: State, pieces: readonly Piece[], hidden: boolean): void {
  const starts: { readonly at: number; readonly start: number }[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push({ at: length, start: piece.start });
    length += piece.text.length + 1;
  }
  let next = 0;
  for (const sentence of splitSentences(pieces.map((piece) => piece.text).join(" "))) {
    while ((starts[next + 1]?.at ?? Infinity) <= sentence.start) next += 1;
    const base = starts[next];
    const start = (base?.start ?? 0) + sentence.start - (base?.at ?? 0);
    state.parts.push({ kind: "sentence", text: sentence.text, start, hidden });
  }
}
