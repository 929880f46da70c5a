// Runs the fuzz tests of all readers for longer, from a new seed: npm run fuzz [-- 100000]
// A test that fails says its seed and what made it fail.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const runs = process.argv[2] ?? "20000";
const readers = "packages/readers/src";
const files = [
  "tree/fuzz.test.ts",
  "git/fuzz.test.ts",
  "formats/mime/hostile.test.ts",
  "file/formats/hostile.test.ts",
  "formats/pdf/hostile.test.ts",
  "code/dependencies/hostile.test.ts",
  "code/surfaces/read-surfaces.test.ts",
  "../../../test/fuzz-deliveries.test.ts",
];
const run = spawnSync(process.execPath, ["--test", ...files.map((file) => join(readers, file))], {
  cwd: join(import.meta.dirname, ".."),
  env: { ...process.env, DOORWARD_FUZZ_RUNS: runs },
  stdio: "inherit",
});
process.exit(run.status ?? 1);
