/** One line of a text. */
export interface Line {
  /** From 1 on. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a text, one at a time; they end with LF, CRLF, or CR where there is no LF at all. */
export function* readLines(text: string): Generator<Line> {
  const end = text.includes("\n") ? "\n" : "\r";
  let number = 0;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf(end, start);
    const stop = next < 0 ? text.length : next;
    number += 1;
    yield { number, text: text.slice(start, text[stop - 1] === "\r" && stop > start ? stop - 1 : stop) };
    start = stop + 1;
  }
}
