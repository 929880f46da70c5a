/** One statement of a script. */
export interface Statement {
  readonly text: string;
  /** Offset in the whole text. */
  readonly start: number;
}

const mostStatements = 100_000;

/** The statements of a text: lines, joined where one ends in `¬`; comments are blanked out. */
export function readStatements(text: string): Statement[] {
  const bare = blankComments(text);
  const statements: Statement[] = [];
  let start = 0;
  while (start < bare.length && statements.length < mostStatements) {
    let end = findEnd(bare, start);
    while (/¬[ \t\r]{0,200}$/u.test(bare.slice(Math.max(start, end - 202), end)) && end < bare.length)
      end = findEnd(bare, end + 1);
    const line = bare.slice(start, end).replaceAll(/¬[ \t\r]{0,200}\n/gu, (mark) => " ".repeat(mark.length));
    const trimmed = line.trim();
    if (trimmed !== "") statements.push({ text: trimmed, start: start + line.indexOf(trimmed[0] ?? "") });
    start = end + 1;
  }
  return statements;
}

function findEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

const commentOrText = /"(?:[^"\\]|\\[^])*"?|\(\*|--[^\n]*|#[^\n]*/gu;

/** Comments become blanks of the same length, so that offsets stay right; those between marks may hold others. */
function blankComments(text: string): string {
  const pieces: string[] = [];
  let kept = 0;
  commentOrText.lastIndex = 0;
  for (let found = commentOrText.exec(text); found !== null; found = commentOrText.exec(text)) {
    if (found[0].startsWith('"')) continue;
    const end = found[0] === "(*" ? findCommentEnd(text, found.index) : found.index + found[0].length;
    pieces.push(text.slice(kept, found.index), text.slice(found.index, end).replaceAll(/[^\n]/gu, " "));
    kept = end;
    commentOrText.lastIndex = end;
  }
  return kept === 0 ? text : pieces.join("") + text.slice(kept);
}

function findCommentEnd(text: string, start: number): number {
  const mark = /\(\*|\*\)/gu;
  mark.lastIndex = start;
  let depth = 0;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    depth += found[0] === "(*" ? 1 : -1;
    if (depth === 0) return found.index + 2;
  }
  return text.length;
}
