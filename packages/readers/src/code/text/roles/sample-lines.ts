/** What the lines of a file look like, by a sample of it. */
export interface LineSample {
  /** Share of the sampled bytes, of 1, that stand in lines of 500 bytes and more. */
  readonly inLongLines: number;
  /** Lines of the sample with 10 to 160 bytes that are code, not comment. */
  readonly writtenLines: number;
}

const windowBytes = 8192;
const longLine = 500;

/** Looks at the first, the middle and the last 8,192 bytes of a file. */
export function sampleLines(bytes: Uint8Array): LineSample {
  let long = 0;
  let writtenLines = 0;
  let looked = 0;
  for (const window of takeWindows(bytes)) {
    looked += window.length;
    let start = 0;
    while (start < window.length) {
      const next = window.indexOf(10, start);
      const end = next < 0 ? window.length : next;
      if (end - start >= longLine) long += end - start;
      else if (isWritten(window, start, end)) writtenLines += 1;
      start = end + 1;
    }
  }
  return { inLongLines: looked === 0 ? 0 : long / looked, writtenLines };
}

function takeWindows(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length <= 3 * windowBytes) return [bytes];
  const middle = (bytes.length - windowBytes) >>> 1;
  return [bytes.subarray(0, windowBytes), bytes.subarray(middle, middle + windowBytes), bytes.subarray(-windowBytes)];
}

/** Between 10 and 160 bytes that do not begin as a comment does. */
function isWritten(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 10 || end - start > 160) return false;
  let at = start;
  while (at < end && (bytes[at] === 32 || bytes[at] === 9)) at += 1;
  const first = bytes[at];
  return first !== 42 && first !== 47 && first !== 35;
}
