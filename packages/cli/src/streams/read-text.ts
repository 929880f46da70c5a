import { readFileSync } from "node:fs";
import { makeInert, Problem } from "@doorward/core";

/** A small file as text. Throws a Problem where there is none, or where it may not be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new Problem("input-not-found", `There is nothing at ${makeInert(path)}. Check the path, then try again.`);
    throw new Problem("input-not-readable", `${makeInert(path)} cannot be opened (${code}). Check its permissions.`);
  }
}
