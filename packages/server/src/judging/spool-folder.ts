import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describeOwnProcess, isRunning, newId, readOwner, writeOwner } from "@doorward/store";
import { removeFolder } from "./remove-folder.ts";

/** A folder of one worker alone, for what it judges. */
export interface SpoolFolder {
  readonly path: string;
  /** Shows that its worker is still there, to those who cannot see its process. */
  readonly keep: () => void;
  readonly remove: () => void;
}

/** Whose folder it is, and by its time when he was last there. */
const ownerFile = "owner";

/**
 * Opens one among those of other workers. What killed ones left is removed: at once where it can be seen that they are gone, else
 * after they were silent for so many milliseconds.
 */
export function openSpoolFolder(spools: string, now: Date, longestSilence: number): SpoolFolder {
  mkdirSync(spools, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(spools)) removeLeft(join(spools, name), longestSilence);
  // Where containers share a folder, several have the same number.
  const path = join(spools, `${String(process.pid)}-${newId(now)}`);
  const owner = writeOwner(describeOwnProcess());
  const keep = () => {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    writeFileSync(join(path, ownerFile), owner);
  };
  keep();
  return { path, keep, remove: () => removeFolder(path) };
}

function removeLeft(path: string, longestSilence: number): void {
  const owner = readOwner(readTextIfThere(join(path, ownerFile)));
  const lives = owner === undefined ? "unknown" : isRunning(owner);
  if (lives === true || (lives === "unknown" && silenceOf(path) < longestSilence)) return;
  removeFolder(path);
}

/** Milliseconds since its worker was there. Another one may remove it in this moment. */
function silenceOf(path: string): number {
  const seen = statSync(join(path, ownerFile), { throwIfNoEntry: false }) ?? statSync(path, { throwIfNoEntry: false });
  return seen === undefined ? 0 : Date.now() - seen.mtimeMs;
}

function readTextIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
