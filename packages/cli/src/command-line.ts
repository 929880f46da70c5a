import { Problem, problemCodes } from "@doorward/core";
import { ruleSetVersion } from "@doorward/rules";
import { explainRule } from "./commands/explain.ts";
import { scanUsage } from "./commands/scan-options.ts";
import { scan } from "./commands/scan.ts";
import type { Surroundings } from "./surroundings.ts";

const usage = `Doorward says what code that somebody handed to you would do, before you open it.

Usage
  doorward scan <folder | archive | git URL | npm:name[@version]> …
  doorward scan --explain <rule>
  doorward lists import <file> | stats | why <domain or URL>
  doorward --help | --version

Exit status: 0 clear, 1 check, 2 stop, 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

/** Runs one command; gives its exit status. Nothing is thrown: a problem is told in one line. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(words, surroundings);
  } catch (error) {
    return tellFailure(error, surroundings);
  }
}

async function dispatch(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const [command, ...rest] = words;
  const wantsHelp = words.includes("--help") || words.includes("-h") || command === "help";
  if (command === "scan" && !wantsHelp) {
    const explained = rest.indexOf("--explain");
    return explained < 0 ? scan(rest, surroundings) : explainRule(rest[explained + 1] ?? "", surroundings);
  }
  if (command === "lists") {
    const { lists, listsUsage } = await import("./commands/lists.ts");
    if (!wantsHelp) return lists(rest, surroundings);
    surroundings.output.write(listsUsage);
    return 0;
  }
  if (command === "--version" || command === "-v") {
    surroundings.output.write(`doorward, rules ${ruleSetVersion}\n`);
    return 0;
  }
  if (wantsHelp) {
    surroundings.output.write(command === "scan" ? scanUsage : usage);
    return 0;
  }
  if (command === undefined) {
    surroundings.errors.write(usage);
    return problemCodes.usage;
  }
  throw new Problem(
    "usage",
    `There is no command "${command}". Try \`doorward scan <folder>\` or \`doorward --help\`.`,
  );
}

function tellFailure(error: unknown, { errors, environment }: Surroundings): number {
  if (error instanceof Problem) {
    errors.write(`doorward: ${error.message}\n`);
    return problemCodes[error.code];
  }
  const message = error instanceof Error ? error.message : String(error);
  errors.write(
    `doorward: this is our own fault: ${message.split("\n", 1)[0] ?? ""}. Please report it with the command you ran.\n`,
  );
  if (environment["DOORWARD_DEBUG"] !== undefined && error instanceof Error) errors.write(`${error.stack ?? ""}\n`);
  return problemCodes["own-fault"];
}
