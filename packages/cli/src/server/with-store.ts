import { setTimeout as wait } from "node:timers/promises";
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

/** How long a server may take from opening its store to answering. */
const startingMs = 15_000;
const pauseMs = 250;

/** Does something with what is kept in a folder, also while a server runs on it or is just starting. */
export async function withStore<T>(
  folder: string,
  { environment }: Surroundings,
  { alone, throughServer }: Ways<T>,
): Promise<T> {
  for (let waited = 0; ; waited += pauseMs) {
    const opened = await tryToOpen(folder, environment);
    if (!(opened instanceof Problem)) {
      try {
        return await alone(opened);
      } finally {
        await opened.close();
      }
    }
    const server = readServerFile(folder);
    try {
      if (server !== undefined) return await throughServer(server);
    } catch (error) {
      if (!(error instanceof Problem && error.code === "server-not-reached")) throw error;
    }
    if (waited >= startingMs) throw opened;
    await wait(pauseMs);
  }
}

/** The store, or the Problem that another process has it. */
async function tryToOpen(folder: string, environment: Surroundings["environment"]): Promise<Database | Problem> {
  try {
    return await openStore(folder, environment);
  } catch (error) {
    if (error instanceof Problem && error.code === "store-in-use") return error;
    throw error;
  }
}
