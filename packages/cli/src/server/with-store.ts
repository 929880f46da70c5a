import { Problem } from "@doorward/core";
import { readServerFile, type ServerFile } from "@doorward/server";
import type { Database } from "@doorward/store";
import type { Surroundings } from "../surroundings.ts";
import { openStore } from "./open-store.ts";

/** The two ways in which a command reaches what is kept. */
export interface Ways<T> {
  /** While nothing else has the store open. */
  readonly alone: (database: Database) => Promise<T>;
  /** Through the server that has it open. */
  readonly throughServer: (server: ServerFile) => Promise<T>;
}

/** Does something with what is kept in a folder, also while a server runs on it. */
export async function withStore<T>(
  folder: string,
  { environment }: Surroundings,
  { alone, throughServer }: Ways<T>,
): Promise<T> {
  let database: Database;
  try {
    database = await openStore(folder, environment);
  } catch (error) {
    const server = error instanceof Problem && error.code === "store-in-use" ? readServerFile(folder) : undefined;
    if (server === undefined) throw error;
    return await throughServer(server);
  }
  try {
    return await alone(database);
  } finally {
    await database.close();
  }
}
