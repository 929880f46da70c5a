import process from "node:process";
import { serve as startServer, type RunningServer } from "@doorward/server";
import { Problem } from "@doorward/core";
import { checkKnowledge } from "../judging/open-knowledge.ts";
import type { Database } from "@doorward/store";
import { findPolicy } from "../policy.ts";
import { findConsoleFolder } from "../server/console-folder.ts";
import { findDataFolder } from "../server/find-data-folder.ts";
import { judgeProgram } from "../server/judge-program-path.ts";
import { openStore } from "../server/open-store.ts";
import { hearStop } from "../server/hear-stop.ts";
import type { Surroundings } from "../surroundings.ts";
import { readServeWords } from "./serve-options.ts";

/** `doorward serve`: runs until it is told to stop. */
export async function serve(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { environment, output, errors } = surroundings;
  const { folder, trustsProxy, ...wanted } = readServeWords(words, surroundings);
  const limits = { ...(trustsProxy ? { proxies: 1 } : {}), ...readLimits(environment) };
  // A policy that cannot be meant is told now, and not by every judgement.
  await findPolicy(undefined, folder);
  // Opening the store may take a while, and who stops it meanwhile must not have it killed.
  const stop = hearStop();
  let database: Database | undefined;
  try {
    database = await openStore(folder, environment);
    const server = await startServer({
      ...wanted,
      database,
      folder,
      judgeProgram,
      checkKnowledge,
      consoleFolder: findConsoleFolder(),
      environment,
      limits,
      now: () => new Date(),
      writeLog: (line) => errors.write(line),
    });
    output.write(tellStart(server, folder, environment));
    await stop.told;
    output.write("Stopping: what is asked is answered, what is being judged is finished or returned …\n");
    await server.close();
  } finally {
    await database?.close();
    stop.close();
  }
  return 0;
}

function tellStart(
  { url, setUpLink }: RunningServer,
  folder: string,
  environment: Surroundings["environment"],
): string {
  const databaseUrl = environment["DATABASE_URL"] ?? "";
  // Who started it with npm has no program called doorward.
  const program = environment["npm_lifecycle_event"] === undefined ? "doorward" : "npm run --silent doorward --";
  const where = folder === findDataFolder(undefined, environment) ? "" : ` --data ${folder}`;
  const place =
    databaseUrl === "" ? "embedded database" : `PostgreSQL at ${URL.parse(databaseUrl)?.host ?? "DATABASE_URL"}`;
  const lines = [
    `Doorward listens at ${url} (process ${String(process.pid)}). Stop it with Ctrl+C.`,
    `  Data     ${folder} (${place})`,
    `  API      ${url}/api/openapi.json`,
    ...(setUpLink === undefined
      ? []
      : [`  Set up   ${setUpLink}`, "           opens once, within a day, and makes the first account"]),
    `  Token    ${program} token create --role analyst${where}`,
  ];
  return `${lines.join("\n")}\n`;
}

function readLimits(environment: Surroundings["environment"]): { readonly mostBytes?: number } {
  const text = environment["DOORWARD_MOST_BYTES"] ?? "";
  if (text === "") return {};
  if (!/^[1-9]\d{0,11}$/u.test(text))
    throw new Problem("usage", `DOORWARD_MOST_BYTES takes a number of bytes, not "${text}".`);
  return { mostBytes: Number(text) };
}
