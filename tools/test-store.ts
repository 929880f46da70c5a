// Runs the contract of the store on the PostgreSQL that DOORWARD_TEST_DATABASE_URL names, and on nothing else: npm run test:store
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const root = join(import.meta.dirname, "..");
if ((process.env["DOORWARD_TEST_DATABASE_URL"] ?? "") === "") {
  process.stderr.write(
    "Name the PostgreSQL to test in DOORWARD_TEST_DATABASE_URL, such as postgres://user:password@host:5432/database.\n",
  );
  process.exit(64);
}
const files = globSync("packages/store/**/*.test.ts", { cwd: root, exclude: ["**/node_modules/**"] }).filter((file) =>
  readFileSync(join(root, file), "utf8").includes("await onEveryEngine("),
);
const run = spawnSync(process.execPath, [join(root, "tools/test.ts"), ...files, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, DOORWARD_TEST_SERVER_ONLY: "1" },
});
process.exit(run.status ?? 1);
