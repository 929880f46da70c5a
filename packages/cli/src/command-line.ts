import { Problem, problemCodes } from "@doorward/core";
import { ruleSetVersion } from "@doorward/rules/version";
import type { Surroundings } from "./surroundings.ts";

const usage = `Doorward says what code, links, files and messages that somebody handed to you would do, before you open them, what there is
to verify in an application, and whose opening of customers' records is worth a look.

Usage
  doorward scan <folder | archive | git URL | npm:name[@version]> …
  doorward link <url> … | -
  doorward file <file | folder> … | -
  doorward mail <file.eml | file.msg | file.mbox> … | -
  doorward ticket <file.json> … | -
  doorward candidate <folder | application.json | archive> … | -
  doorward candidate audit <verdicts> --groups <groups.tsv>
  doorward access <events.ndjson> … | - | coverage | victims | calibrate | canaries plan | import | keys rotate
  doorward lists import <file> | stats | why <domain or URL>
  doorward names "<name>" | pairs <file.tsv> | screen <people.tsv> | import <file> | lists | diff <older> <newer>
  doorward serve [--port <n>] [--data <folder>]
  doorward sample [--data <folder>]
  doorward worker | token create | backup <file> | restore <file> | audit verify | key add | db distribute
  doorward scan | link | file | mail | ticket | candidate | access --explain <rule>
  doorward <command> --help
  doorward --help | --version

Exit status: 0 clear, 1 check, 2 stop, 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

/** One command. Each loads only what it needs, so that a link is judged without loading what reads code. */
interface Command {
  readonly run: (words: readonly string[], surroundings: Surroundings) => Promise<number>;
  readonly tellUsage: (words: readonly string[]) => Promise<string>;
  /** The kinds of rules that \`--explain\` finds by the last part of their id; none when it explains none. */
  readonly explains: readonly string[];
}

type ServerCommand = "serve" | "worker" | "sample" | "token" | "backup" | "restore" | "audit" | "db" | "key";

/** What keeps, serves and looks after what came to the doors. */
const serverCommands: Readonly<Record<ServerCommand, Omit<Command, "explains">>> = {
  serve: {
    run: async (words, surroundings) => (await import("./commands/serve.ts")).serve(words, surroundings),
    tellUsage: async () => (await import("./commands/serve-options.ts")).serveUsage,
  },
  worker: {
    run: async (words, surroundings) => (await import("./commands/worker.ts")).worker(words, surroundings),
    tellUsage: async () => (await import("./commands/serve-options.ts")).workerUsage,
  },
  sample: {
    run: async (words, surroundings) => (await import("./commands/sample.ts")).sample(words, surroundings),
    tellUsage: async () => (await import("./commands/sample.ts")).sampleUsage,
  },
  token: {
    run: async (words, surroundings) => (await import("./commands/token.ts")).token(words, surroundings),
    tellUsage: async () => (await import("./commands/token.ts")).tokenUsage,
  },
  backup: {
    run: async (words, surroundings) => (await import("./commands/backup.ts")).backup(words, surroundings),
    tellUsage: async () => (await import("./commands/backup.ts")).backupUsage,
  },
  restore: {
    run: async (words, surroundings) => (await import("./commands/restore.ts")).restore(words, surroundings),
    tellUsage: async () => (await import("./commands/restore.ts")).restoreUsage,
  },
  audit: {
    run: async (words, surroundings) => (await import("./commands/audit.ts")).audit(words, surroundings),
    tellUsage: async () => (await import("./commands/audit.ts")).auditUsage,
  },
  key: {
    run: async (words, surroundings) => (await import("./commands/key.ts")).key(words, surroundings),
    tellUsage: async () => (await import("./commands/key.ts")).keyUsage,
  },
  db: {
    run: async (words, surroundings) => (await import("./commands/db.ts")).db(words, surroundings),
    tellUsage: async () => (await import("./commands/db.ts")).dbUsage,
  },
};

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...Object.entries(serverCommands).map(([name, command]): [string, Command] => [name, { ...command, explains: [] }]),
  [
    "scan",
    {
      run: async (words, surroundings) => (await import("./commands/scan.ts")).scan(words, surroundings),
      tellUsage: async () => (await import("./commands/scan-options.ts")).scanUsage,
      explains: ["code", "file", "link"],
    },
  ],
  [
    "link",
    {
      run: async (words, surroundings) => (await import("./commands/link.ts")).link(words, surroundings),
      tellUsage: async () => (await import("./commands/link-options.ts")).linkUsage,
      explains: ["link"],
    },
  ],
  ...(["file", "mail", "ticket"] as const).map((name): [string, Command] => [
    name,
    {
      run: async (words, surroundings) => (await import("./commands/delivery.ts")).judgeSent(name, words, surroundings),
      tellUsage: async () => (await import("./commands/delivery-options.ts")).tellDeliveryUsage(name),
      explains: ["message", "file", "link", "code"],
    },
  ]),
  [
    "candidate",
    {
      run: async (words, surroundings) => (await import("./commands/candidate.ts")).candidate(words, surroundings),
      tellUsage: async ([first]) => {
        if (first === "audit") return (await import("./commands/candidate-audit.ts")).candidateAuditUsage;
        if (first === "lists") return (await import("./commands/candidate-lists.ts")).candidateListsUsage;
        return (await import("./commands/candidate-options.ts")).candidateUsage;
      },
      explains: ["application", "message", "file", "link", "code"],
    },
  ],
  [
    "access",
    {
      run: async (words, surroundings) => (await import("./commands/access.ts")).access(words, surroundings),
      tellUsage: async (words) => (await import("./commands/access-usage.ts")).tellAccessUsage(words),
      explains: ["access", "message"],
    },
  ],
  [
    "lists",
    {
      run: async (words, surroundings) => (await import("./commands/lists.ts")).lists(words, surroundings),
      tellUsage: async () => (await import("./commands/lists.ts")).listsUsage,
      explains: [],
    },
  ],
  [
    "names",
    {
      run: async (words, surroundings) => (await import("./commands/names.ts")).names(words, surroundings),
      tellUsage: async () => (await import("./commands/names-options.ts")).namesUsage,
      explains: [],
    },
  ],
]);

/** Runs one command; gives its exit status. Nothing is thrown: a problem is told in one line. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(words, surroundings);
  } catch (error) {
    return tellFailure(error, surroundings);
  }
}

async function dispatch(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name, ...rest] = words;
  const command = commands.get(name ?? "");
  if (words.includes("--help") || words.includes("-h") || name === "help") {
    surroundings.output.write(command === undefined ? usage : await command.tellUsage(rest));
    return 0;
  }
  if (command !== undefined) return runCommand(command, rest, surroundings);
  if (name === "--version" || name === "-v") {
    surroundings.output.write(`doorward, rules ${ruleSetVersion}\n`);
    return 0;
  }
  if (name === undefined) {
    surroundings.errors.write(usage);
    return problemCodes.usage;
  }
  throw new Problem("usage", `There is no command "${name}". Try \`doorward scan <folder>\` or \`doorward --help\`.`);
}

async function runCommand(
  { run, explains }: Command,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const explained = explains.length === 0 ? -1 : words.indexOf("--explain");
  if (explained < 0) return run(words, surroundings);
  const { explainRule } = await import("./commands/explain.ts");
  return explainRule(words[explained + 1] ?? "", explains, surroundings);
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
