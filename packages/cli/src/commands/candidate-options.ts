import { Problem } from "@doorward/core";
import { readWords } from "./read-words.ts";

/** How `doorward candidate` was called. */
export interface CandidateCommandOptions {
  /** Paths, or `-` alone for a record on standard input. */
  readonly inputs: readonly string[];
  readonly format: "human" | "json";
  readonly policy: string | undefined;
}

/** What `--help` says. */
export const candidateUsage = `Says what there is to verify in an application before access is given: conflicts in what is stated, what somebody
else's application has too, hidden words in a resume, the history of code. It notices and asks; a person decides. Names,
places, schools and looks are no part of it. Everything is judged offline: nothing is asked of any network.

Usage
  doorward candidate <folder | application.json | archive | resume> …
  doorward candidate -                  one record in JSON on standard input
  doorward candidate audit <verdicts> … \`doorward candidate audit --help\` says more
  doorward candidate lists              lists of indicators; \`doorward candidate lists --help\` says more

A folder holds an application.json (docs/application.md) with the resume, the letter and pictures beside it, or a record of
Greenhouse, Lever or Ashby. A folder of such folders or records, and a list of records, is many applications; what lies beside
them is named as not read. Several at once are compared with each other: nothing of them is kept. Sanctions lists that \`doorward names import\` keeps are asked: a wallet counts when it is
listed whole, a name only together with the number of a document, an address for equipment or a wallet, and alone never.

Options
  --json                    one verdict object for each, one per line
  --policy <file>           your organisation's policy; doorward.yaml in Doorward's home unless said
  --explain <rule>          what a rule sees, why, and when it is innocent

Exit status: 0 nothing or small signs only, 1 verify these, 2 pause and verify in person (the one of several that asks for most),
64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

const options = { json: { type: "boolean" }, policy: { type: "string" } } as const;

/** Reads the words behind the command; throws a Problem that says what is wrong with them. */
export function readCandidateOptions(words: readonly string[]): CandidateCommandOptions {
  const { values, positionals } = readWords("candidate", words, options);
  const advice = "`doorward candidate --help` says more.";
  if (positionals.length === 0)
    throw new Problem("usage", `Name the application to read: a folder, an application.json or an archive. ${advice}`);
  if (positionals.includes("-") && positionals.length > 1)
    throw new Problem("usage", `Name applications, or - for standard input, and not both. ${advice}`);
  return { inputs: positionals, format: values.json === true ? "json" : "human", policy: values.policy };
}
