import { statSync, type Stats } from "node:fs";
import { makeInert, Problem } from "@doorward/core";

/** What lies at a path that somebody named; undefined when nothing does. Throws a Problem when that cannot be told. */
export function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      "input-not-readable",
      `${makeInert(path)} cannot be opened (${code ?? "unknown"}). Check its permissions, and where links lead.`,
    );
  }
}
