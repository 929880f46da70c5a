import { mkdirSync, rmSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const pauseMs = 100;
/** What is locked for longer was left behind by a process that was ended. */
const longestMs = 180_000;

/** Does something while no other process does it that takes the same lock. */
export async function withFolderLock(path: string, work: () => Promise<void>): Promise<void> {
  while (!take(path)) await wait(pauseMs);
  try {
    await work();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function take(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (isLeft(path)) rmSync(path, { recursive: true, force: true });
    return false;
  }
}

function isLeft(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > longestMs;
}
