import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Problem } from "@doorward/core";

/**
 * Makes the folder this process's own and gives the way to let go of it. Throws a Problem that names the process which
 * has it. What a process left that was killed is taken over.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "in-use-by");
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (claim(path)) return () => rmSync(path, { force: true });
    const owner = readOwner(path);
    if (owner !== undefined && isRunning(owner)) {
      throw new Problem(
        "store-in-use",
        `The folder ${folder} is in use by another Doorward (process ${String(owner)}). Stop it, talk to it instead, ` +
          "or name another folder with --data.",
      );
    }
    rmSync(path, { force: true });
  }
  throw new Problem("store-in-use", `The folder ${folder} is being opened by another Doorward. Try again.`);
}

function claim(path: string): boolean {
  try {
    const file = openSync(path, "wx", 0o600);
    writeSync(file, `${String(process.pid)}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new Problem("store-not-ready", `Nothing can be written to ${path} (${code ?? "unknown"}). Check its rights.`);
  }
}

/** The process that has the folder; undefined when the file names none, as while it is being written. */
function readOwner(path: string): number | undefined {
  try {
    const owner = Number(readFileSync(path, "utf8").trim());
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(owner: number): boolean {
  if (owner === process.pid) return true;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
