import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import { findKeyring, openDatabase, type Database, type DatabaseOptions } from "@doorward/store";
import type { Surroundings } from "../surroundings.ts";

const mostConnections = 10;

/** Opens the store of a folder, or of the server in `DATABASE_URL`. Throws a Problem when another process has the folder. */
export async function openStore(folder: string, environment: Surroundings["environment"]): Promise<Database> {
  const place = findPlace(folder, environment);
  makeDataFolder(folder);
  return await openDatabase({ place, keys: findKeyring({ environment, folder }) });
}

/** Whether something was kept here already. A server is asked and not guessed about. */
export function isStore(folder: string, environment: Surroundings["environment"]): boolean {
  return (environment["DATABASE_URL"] ?? "") !== "" || existsSync(join(folder, "database"));
}

/** Throws a Problem where nothing has been kept yet, as behind a misspelt `--data`. */
export function requireStore(folder: string, environment: Surroundings["environment"]): void {
  if (isStore(folder, environment)) return;
  throw new Problem("store-not-ready", `Nothing is kept in ${folder}. Name the folder of the server with --data.`);
}

/** Where the database is: on the server named, else in the folder. Throws a Problem for an address that is none. */
function findPlace(folder: string, environment: Surroundings["environment"]): DatabaseOptions["place"] {
  const url = environment["DATABASE_URL"] ?? "";
  if (url === "") return { folder };
  if (!/^postgres(?:ql)?:$/u.test(URL.parse(url)?.protocol ?? ""))
    throw new Problem("usage", "DATABASE_URL is no address like postgres://user:password@host:5432/database.");
  return { server: { url, schema: readSchema(environment["DOORWARD_SCHEMA"] ?? ""), connections: mostConnections } };
}

/** Names that need no quotes in PostgreSQL, short enough for the queue's own beside it. */
function readSchema(text: string): string {
  if (text === "") return "doorward";
  if (/^[a-z_][a-z0-9_]{0,49}$/u.test(text)) return text;
  throw new Problem(
    "usage",
    `DOORWARD_SCHEMA takes a name of small letters, digits and low lines, 50 at most, not "${text}".`,
  );
}

function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const why = code === "EEXIST" || code === "ENOTDIR" ? "a file is in its place" : code;
    throw new Problem("store-not-ready", `The folder ${folder} cannot be made (${why}). Name another with --data.`);
  }
}
