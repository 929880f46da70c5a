import { Problem } from "@doorward/core";
import type { Surroundings } from "../surroundings.ts";
import { importFile } from "./lists-import.ts";
import { tellStatistics } from "./lists-stats.ts";
import { tellWhy } from "./lists-why.ts";

/** What `doorward lists --help` says. */
export const listsUsage = `Keeps lists of bad and good addresses on this machine, for \`doorward link\` to look into. Nothing is fetched.

Usage
  doorward lists import <file> [--source <name>] [--label <text>] [--format <format>] [--columns <map>] [--json]
  doorward lists stats [--json]
  doorward lists why <domain or URL> [--json]

Formats, told by their content when not named
  hosts                     0.0.0.0 name
  lines                     one domain or address a line
  adblock                   ||name^
  csv                       columns named in the first row, or by --columns domain=2,label=3,date=4,until=5
  eth-phishing-detect, polkadot, polkadot-addresses, misp, json

Importing a list of the same name again replaces its rows. Rows that would block what strangers share, what brands own or
what everybody needs are kept to a path, only raise a doubt, or are refused; the import says which and why.
Lists are kept in DOORWARD_HOME, else among your data.

Exit status: 0 done, 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

/** \`doorward lists\`: hands over to one of its three commands. */
export function lists(words: readonly string[], surroundings: Surroundings): number {
  const [command, ...rest] = words;
  switch (command) {
    case "import":
      return importFile(rest, surroundings);
    case "stats":
      return tellStatistics(rest, surroundings);
    case "why":
      return tellWhy(rest, surroundings);
    default:
      throw new Problem("usage", "Say what to do with lists: import, stats or why. `doorward lists --help` says more.");
  }
}
