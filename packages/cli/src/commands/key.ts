import { join } from "node:path";
import { Problem } from "@doorward/core";
import { rotateKeyFile } from "@doorward/store";
import { findDataFolder } from "../server/find-data-folder.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

/** What `doorward key --help` says. */
export const keyUsage = `Adds a key to the key file. What is written after the next start is sealed with it; the older keys stay, for what they sealed.

Usage
  doorward key add [--data <folder>]

The file is the one that DOORWARD_KEY_FILE names, else \`key\` in the data folder. Copy it to where you keep it, and to every machine
that uses the same PostgreSQL, before you start them again.
Exit status: 0 added, 64 wrong usage, 66 there is no key or it cannot be written, 70 our own fault.
`;

/** `doorward key add`: rotates the key that seals. */
export function key(words: readonly string[], { environment, output }: Surroundings): number {
  const { values, positionals } = readWords("key", words, { data: { type: "string" } });
  if (positionals.length !== 1 || positionals[0] !== "add")
    throw new Problem("usage", "Say what to do with the key: `doorward key add`.");
  if ((environment["DOORWARD_KEY"] ?? "") !== "") {
    throw new Problem(
      "usage",
      "The key comes from DOORWARD_KEY, which only you can change. Put its text into a file and name that in DOORWARD_KEY_FILE.",
    );
  }
  const named = environment["DOORWARD_KEY_FILE"] ?? "";
  const path = named === "" ? join(findDataFolder(values.data, environment), "key") : named;
  rotateKeyFile(path);
  output.write(`Added a key to ${path}. Copy the file to where you keep it, then start Doorward again.\n`);
  return 0;
}
