import { randomBytes } from "node:crypto";
import {
  closeSync,
  copyFileSync,
  constants,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import process from "node:process";
import { Problem } from "@doorward/core";

/** The text of a key file; undefined when there is none. Throws a Problem when others may read it, or this user may not. */
export function readKeyFile(path: string): string | undefined {
  try {
    refuseOpenFile(path);
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new Problem(
      "key-not-valid",
      `The key file ${path} cannot be read (${code ?? "unknown"}). Give it to the user Doorward runs as.`,
    );
  }
}

/** Writes a whole file at once, readable by its owner alone; false when there is one already, which is left alone. */
export function writeKeyFile(path: string, text: string): boolean {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    const file = openSync(draft, "wx", 0o600);
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    place(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new Problem(
      "store-not-ready",
      `The key file ${path} cannot be written (${code ?? "unknown"}). Check its rights.`,
    );
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link shows the whole file at once; some file systems have no links. */
function place(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}

/** Windows keeps rights elsewhere; there the folder of the user protects the file. */
function refuseOpenFile(path: string): void {
  if (process.platform === "win32" || (statSync(path).mode & 0o007) === 0) return;
  throw new Problem(
    "key-not-valid",
    `Everybody on this machine may read the key file ${path}. Run: chmod 600 ${path} — and if others could have read it, ` +
      "make a new store with a new key.",
  );
}
