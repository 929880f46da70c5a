// Serves Doorward from the checkout, with its data in .doorward: npm start, or npm start -- --port 9000
import { join } from "node:path";
import process from "node:process";
import { runCommandLine } from "../packages/cli/src/command-line.ts";
import { buildConsole } from "./build/build-console.ts";

await buildConsole(join(import.meta.dirname, "../packages/console/dist"), (text) => process.stderr.write(text));

process.exitCode = await runCommandLine(["serve", ...process.argv.slice(2)], {
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
  today: new Date().toISOString().slice(0, 10),
});
