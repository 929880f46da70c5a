import { writeSync } from "node:fs";

/** The descriptor on which a reader process says what it is at. */
const announcements = 4;

/** Says which file is being read, so that whoever waits knows where a crash or a hang happened. */
export function announce(path: string): void {
  try {
    writeSync(announcements, `${path.replaceAll("\n", " ")}\n`);
  } catch {
    // Nobody listens: the reader runs in the process of its caller.
  }
}
