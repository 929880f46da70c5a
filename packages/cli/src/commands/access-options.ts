import { makeInert, Problem } from "@doorward/core";
import { accessFormats, type AccessFormat } from "@doorward/readers/access";
import { readText } from "../streams/read-text.ts";
import { readWords } from "./read-words.ts";

/** What `--help` says. */
export const accessUsage = `Says whose opening of customers' records is worth a look, and what would explain it: each view is explained by tickets, calls,
duties and planned work as far as they are known, and the rest is counted beside peers. It notices and asks; a person decides.
Everything is judged offline, and nothing is kept.

Usage
  doorward access <events.ndjson | folder> … | -
  doorward access coverage [<logs> …]     how much is explained, by reason, team, site or week
  doorward access victims <victims.csv>   who opened the records of customers that were defrauded
  doorward access calibrate [<logs> …]    how many alerts a week the own history gives
  doorward access canaries plan           how many planted customers are needed, and where
  doorward access import <logs> …         into Doorward, which then watches
  doorward access keys rotate             changes the key with which customers are hashed
\`doorward access <command> --help\` says more of each.

Name what explains beside the accesses: tickets with their assignees, contacts, the roster, planned work, grants and approvals.
docs/access.md tells the rows, and which logs of vendors are read. Files may be packed (.gz). They are read twice or more, so
standard input is held in memory. Of a folder its own files are read, and not those of folders inside of it. Ids of customers are
hashed with a key of this run, and viewers told by labels.

Options
  --format <format>      ${accessFormats.slice(0, 5).join(", ")},
                         ${accessFormats.slice(5).join(", ")}; recognised unless said
  --columns <map.json>   of CSV: which column holds what, as {"actor":"Agent","observed_at":"Time"}
  --source <name>        the feed, where rows do not say it
  --days <n>             how many of the last days are judged; those before tell what is usual; 30 unless said
  --alerts <n>           alerts a week that may come by chance; 0.25 unless said, which is one a month
  --customers <n>        how many customers there are; estimated from the logs unless said
  --canaries <file>      ids of planted customers, one a line
  --names                tells viewers by the ids that the logs have
  --all                  tells those with small signs too
  --json                 one verdict object for each viewer that was noticed, one per line
  --explain <rule>       what a rule sees, why, and when it is innocent

Exit status: 0 nobody to look at, 1 verify these or not everything could be judged, 2 keep the evidence and verify (the most of
several), 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

/** The words that say how logs are read. */
export const logWords = {
  format: { type: "string" },
  columns: { type: "string" },
  source: { type: "string" },
} as const;

/** How the logs that were named are read. */
export interface LogWords {
  readonly format: AccessFormat | undefined;
  readonly columns: Readonly<Record<string, string>> | undefined;
  readonly source: string | undefined;
}

/** How `doorward access` was called. */
export interface AccessCommandOptions extends LogWords {
  /** Paths, or `-` alone for standard input. */
  readonly inputs: readonly string[];
  readonly days: number;
  /** Alerts a week that may come by chance. */
  readonly alerts: number;
  readonly customers: number | undefined;
  readonly canaries: readonly string[];
  readonly hasNames: boolean;
  readonly tellsAll: boolean;
  readonly isJson: boolean;
}

const words = {
  ...logWords,
  days: { type: "string" },
  alerts: { type: "string" },
  customers: { type: "string" },
  canaries: { type: "string" },
  names: { type: "boolean" },
  all: { type: "boolean" },
  json: { type: "boolean" },
} as const;

const usualDays = 30;
/** One in a month of four weeks: who runs this by hand looks at a month at once. Our judgement. */
const usualAlerts = 0.25;
const mostDays = 366;

/** Reads the words behind the command; throws a Problem that says what is wrong with them. */
export function readAccessOptions(given: readonly string[]): AccessCommandOptions {
  const { values, positionals } = readWords("access", given, words);
  return {
    ...readLogWords(values),
    inputs: checkInputs(positionals, "access"),
    days: readCount(values.days, "--days", mostDays) ?? usualDays,
    alerts: readAmount(values.alerts, "--alerts") ?? usualAlerts,
    customers: readCount(values.customers, "--customers", 100_000_000_000),
    canaries: values.canaries === undefined ? [] : readLines(values.canaries),
    hasNames: values.names === true,
    tellsAll: values.all === true,
    isJson: values.json === true,
  };
}

/** The logs that were named. Throws a Problem where there are none. */
export function checkInputs(inputs: readonly string[], command: string): readonly string[] {
  const advice = `\`doorward ${command} --help\` says more.`;
  if (inputs.length === 0)
    throw new Problem("usage", `Name the logs to read: files, a folder, or - for standard input. ${advice}`);
  if (inputs.includes("-") && inputs.length > 1)
    throw new Problem("usage", `Name logs, or - for standard input, and not both. ${advice}`);
  return inputs;
}

/** Reads how logs are read. */
export function readLogWords(values: { readonly [K in keyof typeof logWords]?: string | undefined }): LogWords {
  const { format, columns, source } = values;
  if (format !== undefined && !isFormat(format))
    throw new Problem("usage", `There is no format "${format.slice(0, 40)}". There are: ${accessFormats.join(", ")}.`);
  if (source !== undefined && !/^[a-z0-9][a-z0-9.-]{0,59}$/u.test(source))
    throw new Problem("usage", "--source takes a name of small letters, digits, dots and dashes, 60 at most.");
  return { format, source, columns: columns === undefined ? undefined : readColumns(columns) };
}

function isFormat(text: string): text is AccessFormat {
  return accessFormats.some((format) => format === text);
}

const mostColumns = 100;

function readColumns(path: string): Readonly<Record<string, string>> {
  const advice = `It is written as {"actor":"Agent","observed_at":"Time"}; docs/access.md tells the names.`;
  let told: unknown;
  try {
    told = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("input-not-readable", `${makeInert(path)} is no map of columns in JSON. ${advice}`);
  }
  const entries = typeof told === "object" && told !== null && !Array.isArray(told) ? Object.entries(told) : [];
  if (entries.length === 0 || entries.length > mostColumns || entries.some(([, value]) => typeof value !== "string"))
    throw new Problem("input-not-readable", `${makeInert(path)} is no map of columns. ${advice}`);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** A whole number that somebody gave. */
export function readCount(text: string | undefined, option: string, most: number): number | undefined {
  if (text === undefined) return undefined;
  const count = /^\d{1,12}$/u.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  throw new Problem(
    "usage",
    `${option} takes a number from 1 to ${most.toLocaleString("en")}, not "${text.slice(0, 20)}".`,
  );
}

/** An amount that somebody gave, such as of alerts a week. */
export function readAmount(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const amount = /^\d{1,5}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : 0;
  if (amount >= 0.01 && amount <= 10_000) return amount;
  throw new Problem("usage", `${option} takes a number from 0.01 to 10,000, not "${text.slice(0, 20)}".`);
}

/** Lines of a file that say something; those that begin with # are remarks. */
export function readLines(path: string): readonly string[] {
  return readText(path)
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
