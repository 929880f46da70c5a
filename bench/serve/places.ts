import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { openDatabase, type Database, type Keyring } from "@doorward/store";
import { Client } from "pg";

/** Where a server keeps its data while it is measured. */
export interface Place {
  /** `PGlite`, or `PostgreSQL` and its version. */
  readonly name: string;
  /** The data folder; empty at first. */
  readonly folder: string;
  /** What leads `doorward` to the database. */
  readonly environment: Readonly<Record<string, string>>;
  readonly open: (keys: Keyring) => Promise<Database>;
  readonly remove: () => Promise<void>;
}

/** Makes an empty place of one kind. */
export interface PlaceMaker {
  readonly name: string;
  readonly make: () => Place;
}

const url = process.env["DOORWARD_TEST_DATABASE_URL"] ?? "postgres://postgres@127.0.0.1:5432/test";
const connections = 10;

/** The embedded database, and the server when one answers. */
export async function findPlaces(cache: string): Promise<readonly PlaceMaker[]> {
  mkdirSync(cache, { recursive: true });
  const version = await askVersion();
  const embedded: PlaceMaker = { name: "PGlite", make: () => openEmbedded(mkdtempSync(join(cache, "folder-"))) };
  if (version === undefined) return [embedded];
  const name = `PostgreSQL ${version}`;
  return [embedded, { name, make: () => makeOnServer(name, cache) }];
}

/** The embedded database in a folder. */
export function openEmbedded(folder: string): Place {
  return {
    name: "PGlite",
    folder,
    environment: {},
    open: (keys) => openDatabase({ place: { folder }, keys }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A schema of its own, so that nothing of others on that server is touched. */
function makeOnServer(name: string, cache: string): Place {
  const folder = mkdtempSync(join(cache, "folder-"));
  const schema = `doorward_bench_${randomBytes(6).toString("hex")}`;
  return {
    name,
    folder,
    environment: { DATABASE_URL: url, DOORWARD_SCHEMA: schema },
    open: (keys) => openDatabase({ place: { server: { url, schema, connections } }, keys }),
    async remove() {
      rmSync(folder, { recursive: true, force: true });
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(`drop schema if exists ${schema} cascade`);
      await client.query(`drop schema if exists ${schema}_jobs cascade`);
      await client.end();
    },
  };
}

async function askVersion(): Promise<string | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
    await client.end();
    return /^\d{1,3}(?:\.\d{1,3})?/u.exec(rows[0]?.version ?? "")?.[0];
  } catch {
    return undefined;
  }
}
