// Serves Doorward from the checkout, with its data in .doorward: npm start, or npm start -- --port 9000
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { runCommandLine } from "../packages/cli/src/command-line.ts";

// In a process of its own, since whoever builds goes on holding hundreds of megabytes.
const built = spawnSync(process.execPath, [join(import.meta.dirname, "build-console.ts")], { stdio: "inherit" });
if (built.status === 0)
  process.exitCode = await runCommandLine(["serve", ...process.argv.slice(2)], {
    output: process.stdout,
    errors: process.stderr,
    environment: process.env,
    today: new Date().toISOString().slice(0, 10),
  });
else process.exitCode = built.status ?? 70;
