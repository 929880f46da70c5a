import { randomBytes } from "node:crypto";
import process from "node:process";
import { after, before, describe } from "node:test";
import { Client } from "pg";
import { openDatabase, type Database } from "./database.ts";
import { openEmptyStore, testKeys } from "./empty-database.test-support.ts";

const named = process.env["DOORWARD_TEST_DATABASE_URL"];
const url = named ?? "postgres://postgres@127.0.0.1:5432/test";
/** Set by `npm run test:store`: the server named, and nothing else. */
const isServerOnly = process.env["DOORWARD_TEST_SERVER_ONLY"] !== undefined;

/** Runs the same tests on the embedded database, and on a server when one answers; each gets an empty database of its own. */
export async function onEveryEngine(about: string, tests: (database: () => Database) => void): Promise<void> {
  if (!isServerOnly) suite(`${about} (PGlite)`, openFolder, tests);
  if (named !== undefined || (await answers())) suite(`${about} (PostgreSQL)`, openSchema, tests);
  else
    describe(`${about} (PostgreSQL): no server answers at 127.0.0.1:5432, so this ran on PGlite alone`, { skip: true });
}

interface Opened {
  readonly database: Database;
  readonly clean: () => Promise<void>;
}

function suite(title: string, open: () => Promise<Opened>, tests: (database: () => Database) => void): void {
  describe(title, () => {
    let opened: Opened | undefined;
    before(async () => {
      opened = await open();
    });
    after(async () => {
      await opened?.database.close();
      await opened?.clean();
    });
    tests(() => {
      if (opened === undefined) throw new Error("The database is opened before the tests and not before that.");
      return opened.database;
    });
  });
}

/** A folder of its own, removed at the end. */
async function openFolder(): Promise<Opened> {
  const { database, remove } = await openEmptyStore();
  return { database, clean: async () => remove() };
}

async function openSchema(): Promise<Opened> {
  const { place, clean } = await useSchema();
  return { database: await openDatabase({ place, keys: testKeys }), clean };
}

interface Place {
  readonly place: Parameters<typeof openDatabase>[0]["place"];
  readonly clean: () => Promise<void>;
}

/** A schema of its own on the server, dropped at the end. */
export async function useSchema(): Promise<Place> {
  const schema = `doorward_test_${randomBytes(6).toString("hex")}`;
  return {
    place: { server: { url, schema, connections: 5 } },
    async clean() {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(`drop schema if exists ${schema} cascade`);
      await client.query(`drop schema if exists ${schema}_jobs cascade`);
      await client.end();
    },
  };
}

/** Whether a server answers at the address the tests use. */
export async function answers(): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
