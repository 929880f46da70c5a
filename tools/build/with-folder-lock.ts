import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";

const pauseMs = 100;
/** What waits for longer than this says so. */
const patienceMs = 2000;
/** Nothing that is locked takes this long; whoever holds it has another process number by now. */
const longestMs = 180_000;

/**
 * Does something while no other process of this machine does it that takes the same lock: a file that names the process. The lock of a
 * process that was ended is taken over at once; whoever waits for a living one is told so.
 */
export async function withFolderLock(
  path: string,
  work: () => Promise<void>,
  tell: (text: string) => unknown = () => undefined,
): Promise<void> {
  const own = `${String(process.pid)} ${randomUUID()}`;
  const begun = Date.now();
  let isTold = false;
  while (!take(path, own)) {
    if (!isTold && Date.now() - begun > patienceMs) {
      tell(`Waiting for another process, which holds ${path}. If there is none, remove that file …\n`);
      isTold = true;
    }
    await wait(pauseMs);
  }
  try {
    await work();
  } finally {
    if (readLock(path) === own) rmSync(path, { force: true });
  }
}

function take(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const held = readLock(path);
    if (held !== undefined && isLeft(path, held)) clearLeft(path, held);
    return false;
  }
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function isLeft(path: string, held: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  const [holder] = held.split(" ");
  return Date.now() - made > longestMs || (holder !== "" && !isAlive(Number(holder)));
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Of several processes that see the same lock left behind, one makes this link, and removes it only if it still is that lock. */
function clearLeft(path: string, held: string): void {
  const claim = `${path}.${held.split(" ")[1] ?? "left"}`;
  try {
    linkSync(path, claim);
  } catch {
    return;
  }
  try {
    if (readLock(claim) === held) rmSync(path, { force: true });
  } finally {
    rmSync(claim, { force: true });
  }
}
