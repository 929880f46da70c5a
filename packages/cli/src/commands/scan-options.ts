import { Problem } from "@doorward/core";
import { readWords } from "./read-words.ts";

/** How `doorward scan` was called. */
export interface ScanOptions {
  readonly inputs: readonly string[];
  readonly format: "human" | "json" | "sarif";
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
}

/** What `doorward scan --help` says. */
export const scanUsage = `Says whether code that somebody handed to you would take over your computer, and how. Nothing of it is run.

Usage
  doorward scan <input> …

Inputs
  a folder, a zip, tar, tgz, wheel, vsix, 7z or rar archive, a single file
  a Git address (https://…, ssh://…, git@host:path) or a page of a repository: all branches and the history are read
  npm:name[@version], fetched from your registry

Options
  --json                    one verdict object per input, one per line
  --sarif                   SARIF 2.1.0, for code-scanning viewers
  --explain <rule>          what a rule sees, why, and when it is innocent
  --baseline <file>         findings in this file are accepted and do not count
  --write-baseline <file>   writes the findings of this run as a baseline, for you to give the reasons

Exit status: 0 clear, 1 check, 2 stop (the worst of several), 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

const options = {
  json: { type: "boolean" },
  sarif: { type: "boolean" },
  baseline: { type: "string" },
  "write-baseline": { type: "string" },
} as const;

/** Reads the words behind \`scan\`; throws a Problem that says what is wrong with them. */
export function readScanOptions(words: readonly string[]): ScanOptions {
  const { values, positionals } = readWords("scan", words, options);
  if (positionals.length === 0) {
    throw new Problem(
      "usage",
      "Name what to scan: a folder, an archive, a Git address or npm:name. `doorward scan --help` says more.",
    );
  }
  if (values.json === true && values.sarif === true) throw new Problem("usage", "Choose one of --json and --sarif.");
  return {
    inputs: positionals,
    format: values.json === true ? "json" : values.sarif === true ? "sarif" : "human",
    baseline: values.baseline,
    writeBaseline: values["write-baseline"],
  };
}
