/** One command of a line, with the operator behind it. */
export interface Piece {
  /** The text, carets resolved outside quotes. */
  readonly text: string;
  /** Offset in the line. */
  readonly start: number;
  readonly end: number;
  /** What stands behind it: `&`, `&&`, `||`, `|`, `(`, `)`, or nothing at the end of the line. */
  readonly operator: string;
}

const mostPieces = 5000;
/** Stands for a sign that was escaped and is plain text. */
const escapedMarks: ReadonlyMap<string, string> = new Map([
  ["&", "\uE200"],
  ["|", "\uE201"],
  ["<", "\uE202"],
  [">", "\uE203"],
  ["(", "\uE204"],
  [")", "\uE205"],
]);
const signs = "&|<>()";

/** Parts a line at the operators that stand outside quotes. */
export function splitLine(line: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Open = { text: "", start: 0, isQuoted: false, hasParenthesis: false };
  for (let at = 0; at < line.length && pieces.length < mostPieces; at += 1) {
    const sign = line[at] ?? "";
    if (sign === '"') open.isQuoted = !open.isQuoted;
    if (!open.isQuoted && sign === "^" && at + 1 < line.length) {
      at += 1;
      const next = line[at] ?? "";
      open.text += escapedMarks.get(next) ?? next;
      continue;
    }
    const operator = open.isQuoted ? "" : operatorAt(line, at, open);
    if (operator === "") {
      open.text += sign;
      if (sign === "(" && !open.isQuoted) open.hasParenthesis = true;
      continue;
    }
    if (open.text.trim() !== "" || operator === "(" || operator === ")")
      pieces.push({ text: open.text, start: open.start, end: at, operator });
    at += operator.length - 1;
    open = { text: "", start: at + 1, isQuoted: false, hasParenthesis: false };
  }
  if (open.text.trim() !== "") pieces.push({ text: open.text, start: open.start, end: line.length, operator: "" });
  return pieces;
}

interface Open {
  text: string;
  readonly start: number;
  isQuoted: boolean;
  hasParenthesis: boolean;
}

/** The operator that stands at an offset; empty when there is none. */
function operatorAt(line: string, at: number, open: Open): string {
  const sign = line[at] ?? "";
  if (sign === "&" || sign === "|") {
    if (sign === "&" && /[<>]/u.test(line[at - 1] ?? "")) return "";
    return line[at + 1] === sign ? sign + sign : sign;
  }
  if (sign === "(" && isBlockStart(line, at, open.start)) return "(";
  return sign === ")" && !open.hasParenthesis ? ")" : "";
}

/** A parenthesis opens a block at the start of a command, and behind `if …`, `else` and `do`. */
function isBlockStart(line: string, at: number, start: number): boolean {
  const before = line.slice(Math.max(start, at - 100), at).trim();
  if (before === "" || before === "@" || /(?:^|\s)(?:do|else)$/iu.test(before)) return true;
  return /^\s*@?if\s/iu.test(line.slice(start, start + 60)) && !/\sin$/iu.test(before);
}

/** Signs that had a caret in front, as they are meant. */
export function restoreSigns(text: string): string {
  return text.replaceAll(/[\uE200-\uE205]/gu, (mark) => signs[mark.charCodeAt(0) - 0xe200] ?? mark);
}

/** The arguments of a command: parted at blanks outside quotes, quotes taken away. */
export function splitArguments(text: string): string[] {
  const words: string[] = [];
  let word = "";
  let isQuoted = false;
  let isOpen = false;
  for (const sign of text) {
    if (sign === '"') {
      isQuoted = !isQuoted;
      isOpen = true;
    } else if (!isQuoted && /\s/u.test(sign)) {
      if (isOpen) words.push(word);
      word = "";
      isOpen = false;
    } else {
      word += sign;
      isOpen = true;
    }
  }
  if (isOpen) words.push(word);
  return words.slice(0, 1024);
}
