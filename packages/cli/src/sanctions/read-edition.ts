import { Problem } from "@doorward/core";
import { importEdition, listTitles, type Edition, type KeptEdition } from "@doorward/readers/sanctions";
import { readKeptSanctions } from "./kept-sanctions.ts";
import { readListFiles } from "./read-list-files.ts";

/** The edition in one file, or in one folder of OFAC's. Throws a Problem when it is refused. */
export function readEdition(path: string, options: Parameters<typeof importEdition>[1]): Edition {
  const [files, ...others] = readListFiles([path]);
  if (files === undefined || others.length > 0)
    throw new Problem("usage", `${path} holds more than one list. Name its files.`);
  return importEdition(files, options);
}

/** The edition of the same list that is kept. Throws a Problem when there is none. */
export function findKept(home: string, { list }: Edition): KeptEdition {
  const kept = readKeptSanctions(home).find((each) => each.list === list);
  if (kept === undefined)
    throw new Problem(
      "input-not-found",
      `No edition of the ${listTitles[list]} is kept. Name two editions to compare.`,
    );
  return kept;
}
