/** One statement of a script. */
export interface Statement {
  readonly text: string;
  /** Offset in the whole text. */
  readonly start: number;
}

const mostStatements = 100_000;

/** The statements of a text: lines, parted at colons, joined where a line ends in `_`; comments are left out. */
export function readStatements(text: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  while (start < text.length && statements.length < mostStatements) {
    const [line, end] = readLogicalLine(text, start);
    for (const piece of splitLine(line)) statements.push({ text: piece.text.trim(), start: start + piece.start });
    start = end + 1;
  }
  return statements.filter((statement) => statement.text !== "" && !/^rem\b/iu.test(statement.text));
}

/** A line with those it goes on in; what joins them becomes blanks, so that offsets stay right. */
function readLogicalLine(text: string, start: number): [line: string, end: number] {
  let end = findEnd(text, start);
  while (end < text.length && /(?:^|\s)_\s{0,200}$/u.test(text.slice(Math.max(start, end - 202), end)))
    end = findEnd(text, end + 1);
  const line = text.slice(start, end);
  return [
    line.includes("\n") ? line.replaceAll(/_[ \t\r]{0,200}\n/gu, (joint) => " ".repeat(joint.length)) : line,
    end,
  ];
}

function findEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function splitLine(line: string): Statement[] {
  const pieces: Statement[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.length; at += 1) {
    const sign = line[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (sign !== undefined && (isQuoted || (sign !== ":" && sign !== "'"))) continue;
    pieces.push({ text: line.slice(start, at), start });
    start = at + 1;
    if (sign === "'") break;
  }
  return pieces;
}
