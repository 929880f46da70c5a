import { availableParallelism } from "node:os";
import { Problem } from "@doorward/core";
import { findDataFolder } from "../server/find-data-folder.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

/** How \`doorward serve\` was called. */
export interface ServeWords {
  readonly folder: string;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The address that people and proxies use, when it is another. */
  readonly publicUrl: string | undefined;
  /** How many arrivals are judged at once; 0 leaves it to \`doorward worker\`. */
  readonly judges: number;
  readonly trustsProxy: boolean;
}

/** How \`doorward worker\` was called. */
export interface WorkerWords {
  readonly folder: string;
  readonly judges: number;
}

/** What \`doorward serve --help\` says. */
export const serveUsage = `Keeps what comes to the doors, judges it, and answers over an API. Stop it with Ctrl+C.

Usage
  doorward serve [--port <n>] [--data <folder>]

Options
  --data <folder>     where everything is kept; else DOORWARD_HOME, else .doorward in this folder
  --port <n>          the port it listens on; 8420 when not named, 0 for any that is free
  --host <address>    the address it listens on; 127.0.0.1 when not named, which only this machine reaches
  --public-url <url>  the address people use, when a proxy stands in front
  --trust-proxy       take the sender's address from X-Forwarded-For; only behind a proxy that sets it
  --judges <n>        how many arrivals are judged at once; 0 leaves it to \`doorward worker\`

Environment
  DATABASE_URL        a PostgreSQL server to use instead of the embedded database
  DOORWARD_SCHEMA     the schema of its tables there; doorward when not named
  DOORWARD_KEY, DOORWARD_KEY_FILE
                      the key that seals what is stored; else a file in the data folder, made once
  DOORWARD_MOST_BYTES how large an arrival may be; 268435456 when not named
  More stands in docs/operate.md.

Exit status: 0 stopped, 64 wrong usage, 66 it cannot start, 70 our own fault.
`;

/** What \`doorward worker --help\` says. */
export const workerUsage = `Judges arrivals beside a running \`doorward serve\`, on the same PostgreSQL. Stop it with Ctrl+C.

Usage
  DATABASE_URL=postgres://… doorward worker [--judges <n>] [--data <folder>]

Options
  --judges <n>     how many arrivals are judged at once; as many as there are cores when not named
  --data <folder>  a folder for what is unpacked meanwhile, and for the key where no other is named

The key must be the server's: give both the same DOORWARD_KEY_FILE or DOORWARD_KEY.
Exit status: 0 stopped, 64 wrong usage, 66 it cannot start, 70 our own fault.
`;

const usualPort = 8420;
const mostJudges = 64;

/** Reads the words behind \`serve\`; throws a Problem that says what is wrong with them. */
export function readServeWords(words: readonly string[], { environment }: Surroundings): ServeWords {
  const { values, positionals } = readWords("serve", words, {
    data: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    "public-url": { type: "string" },
    "trust-proxy": { type: "boolean" },
    judges: { type: "string" },
  });
  refuseOthers("serve", positionals);
  return {
    folder: findDataFolder(values.data, environment),
    host: values.host ?? "127.0.0.1",
    port: readPort(values.port, environment["DOORWARD_PORT"]),
    publicUrl: readPublicUrl(values["public-url"], environment["DOORWARD_URL"]),
    judges: readJudges(values.judges),
    trustsProxy: values["trust-proxy"] ?? false,
  };
}

/** Reads the words behind \`worker\`; throws a Problem that says what is wrong with them. */
export function readWorkerWords(words: readonly string[], { environment }: Surroundings): WorkerWords {
  const { values, positionals } = readWords("worker", words, { data: { type: "string" }, judges: { type: "string" } });
  refuseOthers("worker", positionals);
  return { folder: findDataFolder(values.data, environment), judges: readJudges(values.judges) };
}

/** Says no to words that a command has no use for. */
export function refuseOthers(command: string, positionals: readonly string[]): void {
  const [first] = positionals;
  if (first !== undefined)
    throw new Problem("usage", `"${first}" means nothing here. \`doorward ${command} --help\` names the options.`);
}

function readJudges(text: string | undefined): number {
  return text === undefined ? Math.min(mostJudges, availableParallelism()) : readNumber("--judges", text, mostJudges);
}

function readNumber(option: string, text: string, most: number): number {
  const number = /^\d{1,6}$/u.test(text) ? Number(text) : NaN;
  if (number >= 0 && number <= most) return number;
  throw new Problem("usage", `${option} takes a number from 0 to ${String(most)}, not "${text}".`);
}

function readPort(option: string | undefined, variable = ""): number {
  if (option === undefined && variable !== "") return readNumber("DOORWARD_PORT", variable, 65_535);
  return readNumber("--port", option ?? String(usualPort), 65_535);
}

function readPublicUrl(option: string | undefined, variable = ""): string | undefined {
  const [name, text] = option === undefined ? ["DOORWARD_URL", variable] : ["--public-url", option];
  if (text === "") return undefined;
  const url = URL.parse(text);
  if (url !== null && (url.protocol === "https:" || url.protocol === "http:") && url.pathname === "/")
    return url.origin;
  throw new Problem("usage", `${name} takes an address like https://doorward.example, not "${text}".`);
}
