import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import { lookAt } from "../streams/look-at.ts";

/** The files that a person named: each file, and every file below each folder, in the order of the names. Links are not followed. */
export function* findFiles(inputs: readonly string[]): Generator<string> {
  for (const input of inputs) {
    const state = lookAt(input);
    if (state === undefined)
      throw new Problem("input-not-found", `There is nothing at ${input}. Check the path, then try again.`);
    if (state.isDirectory()) yield* walk(input);
    else if (state.isFile()) yield input;
    else throw new Problem("input-not-readable", `${input} is neither a file nor a folder. Name a file or a folder.`);
  }
}

function* walk(folder: string): Generator<string> {
  let names: string[];
  try {
    names = readdirSync(folder).toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem("input-not-readable", `${folder} cannot be listed (${code ?? "unknown"}). Check its rights.`);
  }
  for (const name of names) {
    const path = join(folder, name);
    const state = lstatSync(path);
    if (state.isDirectory()) yield* walk(path);
    else if (state.isFile()) yield path;
  }
}
