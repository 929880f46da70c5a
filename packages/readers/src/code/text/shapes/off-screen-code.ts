import type { FileType } from "../../../type/types.ts";
import { locateSpans } from "../syntax/locate-spans.ts";
import { syntaxOf } from "../syntax/syntax.ts";
import { classOf, findRuns, type ByteClass, type Run } from "./runs.ts";
import type { ShapeText, Sighting } from "./source.ts";

/** Source: lures seen since 2025 use 500 to 2,000 blanks; 150 occur in none of 8,867 benign JavaScript files. */
const fewestBlanks = 150;
/** Shorter runs count when only a few marks stand between them: `;` behind every hundred blanks hides as well. */
const shortestPiece = 40;
const widestGap = 16;
const farthestLine = 2000;
/** Behind so many characters a line is out of sight anyway: a bundle with a long blank text in it hides nothing. */
const widestView = 1000;
/** What closes a text of blanks: `".slice(0, length);`. More is code. */
const longestClosing = 40;
/** Empty lines that push code out of sight downwards. */
const fewestBreaks = 150;

const blanks = classOf("\t\v\f ");
const breaks = classOf("\t\v\f \r\n");
/** Every byte that the blanks of Unicode (White_Space and U+FEFF) consist of in UTF-8. */
const wideBlanks = classOf(
  "\t\v\f \u00c2\u00a0\u00e1\u009a\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u00e2\u00af\u009f\u00e3\u00ef\u00bb\u00bf",
);

const markupThatRuns: ReadonlySet<FileType> = new Set<FileType>(["xml", "hta"]);

/** Code behind so many blanks that an editor does not show it, on the same line or far below. */
export function* findOffScreenCode(text: ShapeText): Generator<Sighting> {
  if (text.ground !== "program" && text.ground !== "setting" && !markupThatRuns.has(text.type)) return;
  yield* findBeside(text, text.isAscii ? blanks : wideBlanks);
  for (const run of findRuns(text.bytes, breaks, fewestBreaks)) {
    const lines = countBreaks(text.bytes, run);
    if (run.start > 0 && lines >= fewestBreaks && hasCode(text, run.end))
      yield { kind: "off-screen-code", offset: run.end, measure: run.end - run.start };
  }
}

function* findBeside(text: ShapeText, members: ByteClass): Generator<Sighting> {
  let hidden = 0;
  let last: Run = { start: 0, end: 0 };
  for (const piece of findRuns(text.bytes, members, shortestPiece)) {
    const count = members === blanks ? piece.end - piece.start : countWideBlanks(text, piece);
    const isNear = last.end > 0 && piece.start - last.end <= widestGap && !hasBreak(text.bytes, last.end, piece.start);
    const before = isNear ? hidden : 0;
    hidden = before + count;
    last = piece;
    if (
      before < fewestBlanks &&
      hidden >= fewestBlanks &&
      hasCode(text, piece.end) &&
      !followsIndent(text.bytes, piece) &&
      isInView(text.bytes, piece) &&
      !isTextOfBlanks(text, piece)
    )
      yield { kind: "off-screen-code", offset: piece.end, measure: hidden };
  }
}

/** Whether a run begins its line, and the line before is indented nearly as far: nested data, which hides nothing. */
function followsIndent(bytes: Buffer, { start, end }: Run): boolean {
  if (start === 0 || bytes[start - 1] !== 10) return false;
  const from = Math.max(0, start - farthestLine);
  const before = bytes.toString("latin1", from, start - 1);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.length - line.trimStart().length >= end - start - widestGap;
}

function isInView(bytes: Buffer, { start }: Run): boolean {
  return bytes.subarray(Math.max(0, start - widestView), start).includes(10) || start <= widestView;
}

/** Whether the blanks stand in a text or a comment of a program, and no code follows on the line where that ends. */
function isTextOfBlanks(text: ShapeText, { start }: Run): boolean {
  const syntax = syntaxOf(text.type);
  if (text.ground !== "program" || syntax === undefined || syntax.hasBareWords) return false;
  const program = text.bytes.toString("utf8");
  const offset = text.isAscii ? start : text.bytes.toString("utf8", 0, start).length;
  const [span] = locateSpans(program, syntax, [offset]);
  if (span === undefined) return false;
  const [line = ""] = program.slice(span.end, span.end + farthestLine).split(/[\r\n]/u, 1);
  return program.slice(offset, span.end).includes("\n") || line.replace(/\s+/gu, "").length <= longestClosing;
}

/** Whether what is left of the line is more than a closing mark. */
function hasCode(text: ShapeText, offset: number): boolean {
  const [line = ""] = text.slice(offset, 1000).split(/[\r\n]/u, 1);
  return /[\p{L}_$][\w$]/u.test(line) || line.replace(/\s+/gu, "").length > 8;
}

function hasBreak(bytes: Buffer, start: number, end: number): boolean {
  return bytes.subarray(start, end).includes(10);
}

function countBreaks(bytes: Buffer, { start, end }: Run): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (bytes[at] === 10) count += 1;
  return count;
}

/** How many blank characters a run of suspected bytes is; 0 when it holds anything else. */
function countWideBlanks({ bytes }: ShapeText, { start, end }: Run): number {
  const run = bytes.toString("utf8", start, end);
  return /^[\s\u180e]+$/u.test(run) ? run.length : 0;
}
