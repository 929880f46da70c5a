import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readLockedPackages } from "../tools/generate/dependencies.ts";

/** Licences that ask for no more than to be named, or for nothing; of two that may be chosen, the first of these is. */
const licences: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
  "(MIT OR CC0-1.0)",
  "(MIT OR EUPL-1.1+)",
]);

/** Licences that ask more of whoever passes a changed copy on. We pass on nothing of what we only develop with. */
const licencesForDevelopment: ReadonlySet<string> = new Set([...licences, "MPL-2.0"]);

interface LockRow {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockfile = readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8");
const packages = readLockedPackages(lockfile);

test("no package brings an install script", () => {
  assert.deepEqual(
    packages.filter(({ hasScript }) => hasScript).map(({ name }) => name),
    [],
  );
});

test("every package of the product has a licence that lets us pass it on", () => {
  assert.deepEqual(
    packages
      .filter(({ licence, use }) => !(use === "product" ? licences : licencesForDevelopment).has(licence))
      .map(({ name, licence }) => `${name}: ${licence}`),
    [],
  );
});

test("the lockfile names the binaries of every system, or nobody else could install", () => {
  const { packages: rows } = JSON.parse(lockfile) as { packages: Record<string, LockRow> };
  const missing = Object.entries(rows).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !listHomes(path, name).some((home) => home in rows)),
  );
  assert.deepEqual([...new Set(missing)], []);
});

/** Where npm may put a package that the one at `path` asks for: beside it, or in any folder above. */
function listHomes(path: string, name: string): string[] {
  const folders = path.split("node_modules/").map((_, index, parts) => parts.slice(0, index).join("node_modules/"));
  return [`${path}/node_modules/${name}`, ...folders.map((folder) => `${folder}node_modules/${name}`)];
}
