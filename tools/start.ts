// Judges the take-home of the corpus and its clean twin, and prints both verdicts: npm start
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { makeArrival } from "../corpus/make-arrival.ts";
import { readCases } from "../corpus/read-cases.ts";
import { runCommandLine } from "../packages/cli/src/command-line.ts";

const shown = "split-loader-in-variables";
const cases = readCases(join(import.meta.dirname, "../corpus/interview")).filter(({ name }) => name.startsWith(shown));
const folder = mkdtempSync(join(tmpdir(), "doorward-start-"));
const home = process.cwd();
try {
  for (const [index, given] of cases.entries()) {
    const place = join(folder, String(index));
    mkdirSync(place);
    makeArrival(given, place);
    process.chdir(place);
    process.stdout.write(
      `${index === 0 ? "A take-home test as it arrives" : "The same project without the trap"}: ${given.is}\n\n`,
    );
    await runCommandLine(["scan", "take-home"], {
      output: process.stdout,
      errors: process.stderr,
      environment: process.env,
      today: new Date().toISOString().slice(0, 10),
    });
    process.stdout.write("\n");
  }
  process.stdout.write(
    "Judge what you were given: npm run doorward -- scan <folder, archive, Git address or npm:name>\n" +
      "or what you were sent:     npm run doorward -- mail <file.eml>, file <file>, ticket <file.json>, link <url>\n",
  );
} finally {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
}
