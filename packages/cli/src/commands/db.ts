import { Problem } from "@doorward/core";
import { distribute } from "@doorward/store";
import { findDataFolder } from "../server/find-data-folder.ts";
import { openStore } from "../server/open-store.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

/** What `doorward db --help` says. */
export const dbUsage = `Spreads the tables over the machines of a Citus cluster. docs/scaling.md tells when that is worth it.

Usage
  DATABASE_URL=postgres://… doorward db distribute [--data <folder>]

Exit status: 0 done, 64 wrong usage, 66 the server has no Citus or cannot be reached, 70 our own fault.
`;

/** `doorward db distribute`: issues the statements of docs/scaling.md. */
export async function db(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("db", words, { data: { type: "string" } });
  if (positionals.length !== 1 || positionals[0] !== "distribute")
    throw new Problem("usage", "Say what to do with the database: `doorward db distribute`.");
  const { environment, output } = surroundings;
  if ((environment["DATABASE_URL"] ?? "") === "") {
    throw new Problem(
      "usage",
      "The embedded database is one process's and cannot be spread. Name a PostgreSQL server with Citus in DATABASE_URL.",
    );
  }
  const database = await openStore(findDataFolder(values.data, environment), environment);
  try {
    const done = await distribute(database);
    output.write(`${done.join("\n")}\nThe tables are spread.\n`);
  } finally {
    await database.close();
  }
  return 0;
}
