import { mkdirSync } from "node:fs";
import { findKeyring, openDatabase, type Database, type DatabaseOptions } from "@doorward/store";
import type { Surroundings } from "../surroundings.ts";

const mostConnections = 10;

/** Opens the store of a folder, or of the server in `DATABASE_URL`. Throws a Problem when another process has the folder. */
export async function openStore(folder: string, environment: Surroundings["environment"]): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return await openDatabase({ place: findPlace(folder, environment), keys: findKeyring({ environment, folder }) });
}

/** Where the database is: on the server named, else in the folder. */
function findPlace(folder: string, environment: Surroundings["environment"]): DatabaseOptions["place"] {
  const url = environment["DATABASE_URL"] ?? "";
  if (url === "") return { folder };
  return { server: { url, schema: environment["DOORWARD_SCHEMA"] ?? "doorward", connections: mostConnections } };
}
