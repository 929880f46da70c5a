import { existsSync } from "node:fs";
import { join } from "node:path";

/** Bytes of a name that file systems take (NAME_MAX of Linux). */
const mostNameBytes = 255;
/** What is longer is no ending of a name. */
const mostEndingBytes = 100;

/** A path in the folder that nothing has: of that name, with a number where it is taken, and cut where it is too long. */
export function findFreePath(folder: string, stem: string, ending: string): string {
  const [name, end] = Buffer.byteLength(ending) > mostEndingBytes ? [stem + ending, ""] : [stem, ending];
  for (let number = 1; ; number += 1) {
    const after = `${number === 1 ? "" : ` (${String(number)})`}${end}`;
    const path = join(folder, `${cutName(name, mostNameBytes - Buffer.byteLength(after))}${after}`);
    if (!existsSync(path)) return path;
  }
}

/** Whole characters alone. */
function cutName(name: string, mostBytes: number): string {
  const bytes = Buffer.from(name);
  // A character that was cut in the middle is read as U+FFFD.
  return bytes.length <= mostBytes
    ? name
    : bytes
        .subarray(0, mostBytes)
        .toString("utf8")
        .replace(/\ufffd$/u, "");
}
