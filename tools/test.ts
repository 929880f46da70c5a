// Runs every test of the project, or the files named: npm test -- packages/core
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const options = process.argv.slice(2).filter((argument) => argument.startsWith("-"));
const places = named.length === 0 ? ["packages", "tools", "bench", "test", "corpus"] : named;
const empty = places.find((place) => findTests(place).length === 0);
if (empty !== undefined) {
  process.stderr.write(
    `No test files at ${empty}. Name folders and *.test.ts files, and write options as --name=value.\n`,
  );
  process.exit(64);
}
const files = places.flatMap(findTests);
const reporter = process.env["CI"] === undefined ? "spec" : "dot";
// Node leaves one core idle unless it is told otherwise, which on two doubles the time.
const together = `--test-concurrency=${availableParallelism()}`;
// Every file is a process of its own, and most load the same modules: each is made ready once for all.
const compiled = mkdtempSync(join(tmpdir(), "doorward-compiled-"));
const run = spawnSync(process.execPath, ["--test", together, `--test-reporter=${reporter}`, ...options, ...files], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NODE_COMPILE_CACHE: compiled },
});
rmSync(compiled, { recursive: true, force: true });
process.exit(run.status ?? 1);

function findTests(path: string): string[] {
  const full = resolve(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [full];
  const pattern = join(relative(root, full), "**/*.test.ts").replaceAll("\\", "/");
  // What arrives in a corpus case is never run.
  const exclude = ["**/node_modules/**", "corpus/*/*/input/**", "bench/.cache/**"];
  return globSync(pattern, { cwd: root, exclude }).map((name) => join(root, name));
}
