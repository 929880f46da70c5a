// Formats every file, or the ones named: npm run format -- packages/core
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const named = process.argv.slice(2);
const prettier = join(root, "node_modules/prettier/bin/prettier.cjs");
const run = spawnSync(
  process.execPath,
  [prettier, "--write", "--log-level=warn", ...(named.length === 0 ? ["."] : named)],
  {
    cwd: root,
    stdio: "inherit",
  },
);
process.exit(run.status ?? 1);
