import { join } from "node:path";
import { Problem } from "@doorward/core";
import { readEditions, writeEditions, type KeptEdition } from "@doorward/readers/sanctions";
import { readKeptFile, replaceKeptFile } from "../lists/kept-file.ts";

const what = "The sanctions lists";

/** The file in which sanctions lists are kept, inside Doorward's home. */
export function placeOfSanctions(home: string): string {
  return join(home, "sanctions.json");
}

/** The sanctions lists that were imported; empty when none was. Throws a Problem when the file is damaged. */
export function readKeptSanctions(home: string): readonly KeptEdition[] {
  const path = placeOfSanctions(home);
  const buffer = readKeptFile(path, what);
  return buffer === undefined ? [] : readEditions(buffer, path);
}

/** The same, where no answer can be given without a list: nobody is clear because nobody was asked. */
export function needKeptSanctions(home: string): readonly KeptEdition[] {
  const editions = readKeptSanctions(home);
  if (editions.length === 0)
    throw new Problem(
      "input-not-found",
      "No sanctions list was imported yet, so nothing can be said. `doorward names import <file>` takes one.",
    );
  return editions;
}

/** Keeps sanctions lists in the place of those before. */
export function writeKeptSanctions(home: string, editions: readonly KeptEdition[]): void {
  replaceKeptFile(placeOfSanctions(home), writeEditions(editions), what);
}
