import { readFileSync } from "node:fs";
import { Problem } from "@doorward/core";

/** The bytes of a file; undefined when there is none. Throws a Problem when it cannot be read. */
export function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new Problem("input-not-readable", `${path} cannot be read (${code ?? "unknown"}). Check its rights.`);
  }
}
