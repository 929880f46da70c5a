import { rmSync } from "node:fs";

/** Removes a folder of judging with all in it. What cannot be removed now is found by the worker that starts next. */
export function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // A reader that is just being ended may still write in it, or it is another user's.
  }
}
