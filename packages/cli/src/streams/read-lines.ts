import { Problem } from "@doorward/core";

/** A line of standard input; a longer one than was asked for is cut and says so. */
export interface Line {
  /** Counts from 1, lines without a text included. */
  readonly number: number;
  readonly text: string;
  readonly isCut: boolean;
}

const newline = 10;

/**
 * The lines of UTF-8 text that comes in chunks, those of one chunk at a time, without their ends. No more is kept than
 * one chunk and the longest line; of a longer line the first bytes are given and the rest is passed over.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let isCut = false;
  let isFirst = true;
  const hold = (piece: Uint8Array) => {
    if (heldBytes + piece.length > longest) isCut = true;
    const kept = piece.subarray(0, longest - heldBytes);
    if (kept.length > 0) held.push(kept);
    heldBytes += kept.length;
  };
  const take = (): Line => {
    const line = { number: (number += 1), text: decode(Buffer.concat(held)), isCut };
    held = [];
    heldBytes = 0;
    isCut = false;
    return line;
  };
  for await (const chunk of chunks) {
    if (isFirst) refuseWideText(chunk);
    isFirst = isFirst && chunk.length === 0;
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      hold(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    // A copy, so that what is kept of a chunk does not keep all of it.
    if (start < chunk.length) hold(start === 0 ? chunk : chunk.slice(start));
    if (lines.length > 0) yield lines;
  }
  if (heldBytes > 0) yield [take()];
}

function decode(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Windows shells write UTF-16 unless told otherwise; read as UTF-8 no line of it would be a link. */
function refuseWideText([first, second]: Uint8Array): void {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Problem("input-not-readable", "Standard input is UTF-16. Write it as UTF-8 and hand it in again.");
}
