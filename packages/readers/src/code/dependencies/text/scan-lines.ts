/** One line of a text, without its end. */
export interface Line {
  readonly text: string;
  /** Offset of its first character in the whole text. */
  readonly start: number;
  /** How many blanks it is indented by; a tab counts as one. */
  readonly indent: number;
}

const longestLine = 20_000;
const longestShown = 400;

/**
 * The lines of a text that hold something, in one pass. A line longer than 20,000 characters is cut, since no tool
 * writes one into a file of packages.
 */
export function* scanLines(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + longestLine)).trimEnd();
    const indent = countBlanks(line);
    if (indent < line.length) yield { text: line, start, indent };
    start = end + 1;
  }
}

/** The offset at which the line that holds an offset ends, or 400 characters on: enough to show, whatever follows. */
export function findLineEnd(text: string, offset: number): number {
  const shown = text.slice(offset, offset + longestShown);
  const newline = shown.indexOf("\n");
  return offset + (newline < 0 ? shown.length : newline);
}

function countBlanks(line: string): number {
  let count = 0;
  while (line.charCodeAt(count) === 32 || line.charCodeAt(count) === 9) count += 1;
  return count;
}
