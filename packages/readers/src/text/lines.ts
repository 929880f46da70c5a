/** Finds line and column of offsets in one text. Both count from 1; columns count UTF-16 code units. */
export interface LineIndex {
  readonly locate: (offset: number) => { readonly line: number; readonly column: number };
  /** The text of a line, without its end; empty when there is none. */
  readonly lineAt: (line: number) => string;
}

/** Builds the index on first use; `\n`, `\r\n` and `\r` end lines. */
export function indexLines(text: string): LineIndex {
  let starts: number[] | undefined;
  const ready = () => (starts ??= findLineStarts(text));
  return {
    locate(offset) {
      const line = upperBound(ready(), offset);
      return { line, column: offset - (ready()[line - 1] ?? 0) + 1 };
    },
    lineAt(line) {
      const start = ready()[line - 1];
      if (start === undefined) return "";
      const end = ready()[line] ?? text.length;
      return text.slice(start, end).replace(/\r?\n$|\r$/u, "");
    },
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** How many of the sorted starts are at or before the offset. */
function upperBound(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
