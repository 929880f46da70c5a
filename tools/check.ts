// Runs every check on the checkout, or the ones named: npm run check -- lint types
import { join } from "node:path";
import { checks } from "./check/checks.ts";
import { runChecks } from "./check/run-check.ts";
import { tellResult, tellSummary } from "./check/tell-results.ts";

const root = join(import.meta.dirname, "..");
const named = process.argv.slice(2);
const unknown = named.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `No check is called ${unknown.join(", ")}. There are: ${checks.map(({ name }) => name).join(", ")}.\n`,
  );
  process.exit(64);
}
const started = performance.now();
const results = await runChecks(
  checks.filter(({ name }) => named.length === 0 || named.includes(name)),
  { cwd: root, width: 2, onResult: (result) => process.stdout.write(`${tellResult(result)}\n`) },
);
const mostLines = named.length === 0 ? 40 : Infinity;
process.stdout.write(`${tellSummary(results, performance.now() - started, mostLines)}\n`);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
