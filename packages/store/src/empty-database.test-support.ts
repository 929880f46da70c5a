import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { signEmptyLog } from "./audit/audit-head.ts";
import { openDatabase, type Database } from "./database.ts";
import { deriveKeyring } from "./keys/keyring.ts";
import { migrations } from "./migrations/migrations.ts";

// Making a database takes a second of work and its tables another, so each is made once for all tests and copied.

const modules = join(import.meta.dirname, "../../../node_modules");
const cache = join(modules, ".cache/doorward-test");

/** Linux keeps files in memory there. */
const inMemory = "/dev/shm";
const leastRoom = 2 ** 30;

/** Keys of the stores that tests open. */
export const testKeys = deriveKeyring("a secret of tests");

/** A folder that goes when it is removed. */
export interface TestFolder {
  readonly folder: string;
  readonly remove: () => void;
}

/** A folder of its own with an embedded database that holds nothing, not even tables. */
export async function makeEmptyFolder(): Promise<TestFolder> {
  return copyTemplate(await findTemplate("database", readVersion(), makeDatabase));
}

/** A store of its own that holds nothing, opened. */
export async function openEmptyStore(): Promise<TestFolder & { readonly database: Database }> {
  const about = [readVersion(), JSON.stringify(migrations), signEmptyLog(testKeys)];
  const sign = createHash("sha256").update(about.join("\n")).digest("hex").slice(0, 16);
  const made = copyTemplate(await findTemplate("store", sign, makeStore));
  return { ...made, database: await openDatabase({ place: { folder: made.folder }, keys: testKeys }) };
}

function readVersion(): string {
  const about = readFileSync(join(modules, "@electric-sql/pglite/package.json"), "utf8");
  return (JSON.parse(about) as { readonly version: string }).version;
}

function copyTemplate(template: string): TestFolder {
  const folder = mkdtempSync(join(findPlace(), "doorward-store-"));
  cpSync(template, join(folder, "database"), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** In memory, where a system has room there for folders: nobody needs them afterwards, and a disk takes ten times as long. */
function findPlace(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    if (bavail * bsize >= leastRoom) return inMemory;
  } catch {
    // This system has none.
  }
  return tmpdir();
}

async function findTemplate(name: string, sign: string, make: (folder: string) => Promise<void>): Promise<string> {
  const own = `empty-${name}-${sign}`;
  const template = join(cache, own);
  if (existsSync(template)) return template;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, "fresh-"));
  await make(fresh);
  // Templates of tables as they were before.
  for (const old of readdirSync(cache).filter((one) => one.startsWith(`empty-${name}-`) && one !== own))
    rmSync(join(cache, old), { recursive: true, force: true });
  try {
    renameSync(join(fresh, "database"), template);
  } catch {
    // Another test made it meanwhile.
  }
  rmSync(fresh, { recursive: true, force: true });
  return template;
}

async function makeDatabase(folder: string): Promise<void> {
  const lite = await PGlite.create(join(folder, "database"));
  await lite.close();
}

async function makeStore(folder: string): Promise<void> {
  const database = await openDatabase({ place: { folder }, keys: testKeys });
  await database.close();
}
