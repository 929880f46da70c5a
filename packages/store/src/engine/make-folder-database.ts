import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Problem } from "@doorward/core";

/** Of folders in which a database is being made. */
const prefix = "making-";

/**
 * What the other process does: makes an empty database in the folder named and ends. It ends before compiling
 * anything well is worth it; a Node that does not know the flags says so and goes on.
 */
const program = `
const { setFlagsFromString } = await import("node:v8");
setFlagsFromString("--no-wasm-tier-up");
setFlagsFromString("--no-wasm-dynamic-tiering");
const [, library, folder] = process.argv;
const { PGlite } = await import(library);
await (await PGlite.create({ dataDir: folder })).close();
`;

/**
 * Makes an empty embedded database where there is none, whole or not at all. It takes three times the memory that using it
 * takes, and what a process once had it does not give back: so another process makes it.
 */
export async function makeFolderDatabase(parent: string, path: string): Promise<void> {
  if (existsSync(path)) return;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(parent, prefix));
  const fault = await runElsewhere([import.meta.resolve("@electric-sql/pglite"), folder]);
  if (fault === undefined) return renameSync(folder, path);
  rmSync(folder, { recursive: true, force: true });
  throw new Problem(
    "store-not-ready",
    `No database can be made in ${parent} (${fault}). Check its rights and its room.`,
  );
}

/** Gives what went wrong. */
async function runElsewhere(words: readonly string[]): Promise<string | undefined> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program, ...words], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {},
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told = `${told}${text}`.slice(0, 10_000);
  });
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  child.once("error", ({ message }) => resolve(message));
  child.once("close", (status, signal) => {
    const fault = /Error: (.{1,300})/u.exec(told)?.[1] ?? signal ?? `status ${String(status)}`;
    resolve(status === 0 ? undefined : fault);
  });
  return await promise;
}
