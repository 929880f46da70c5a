import { mkdirSync } from "node:fs";
import { Problem } from "@doorward/core";

/** Makes a data folder that is for its owner alone; one that is there stays as it is. Throws a Problem where it cannot be made. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      "store-not-ready",
      `The folder ${folder} cannot be made (${code ?? "unknown"}). Check its rights.`,
    );
  }
}
