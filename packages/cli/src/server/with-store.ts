import { setTimeout as wait } from "node:timers/promises";
import { Problem, type ProblemCode } from "@doorward/core";
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
    let database: Database;
    try {
      database = await openStore(folder, environment);
    } catch (error) {
      if (!isProblem(error, "store-in-use")) throw error;
      const answered = await tryServer(folder, throughServer);
      if (answered !== undefined) return answered.value;
      if (waited >= startingMs) throw error;
      await wait(pauseMs);
      continue;
    }
    try {
      return await alone(database);
    } finally {
      await database.close();
    }
  }
}

/** Undefined while no server answers: one that has just opened the store is not there yet. */
async function tryServer<T>(
  folder: string,
  throughServer: Ways<T>["throughServer"],
): Promise<{ readonly value: T } | undefined> {
  const server = readServerFile(folder);
  try {
    return server === undefined ? undefined : { value: await throughServer(server) };
  } catch (error) {
    if (isProblem(error, "server-not-reached")) return undefined;
    throw error;
  }
}

function isProblem(error: unknown, code: ProblemCode): boolean {
  return error instanceof Problem && error.code === code;
}
