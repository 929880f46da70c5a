import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

const modules = join(import.meta.dirname, "../../../node_modules");
const cache = join(modules, ".cache/doorward-test");

/**
 * A folder of its own with an embedded database that holds nothing. Making one takes seconds of work, so one is made for
 * all tests and copied.
 */
export async function makeEmptyFolder(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const template = await findTemplate();
  const folder = mkdtempSync(join(tmpdir(), "doorward-store-"));
  cpSync(template, join(folder, "database"), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function findTemplate(): Promise<string> {
  const about = JSON.parse(readFileSync(join(modules, "@electric-sql/pglite/package.json"), "utf8")) as {
    version: string;
  };
  const template = join(cache, `empty-database-${about.version}`);
  if (existsSync(template)) return template;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, "fresh-"));
  const lite = await PGlite.create(fresh);
  await lite.close();
  try {
    renameSync(fresh, template);
  } catch {
    // Another test made it meanwhile.
    rmSync(fresh, { recursive: true, force: true });
  }
  return template;
}
