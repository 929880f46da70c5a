#!/usr/bin/env node
import process from "node:process";

/** What a program ends with whose reader has gone away: 128 and the number of SIGPIPE. */
const brokenPipe = 141;
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? brokenPipe : 70));

const words = process.argv.slice(2);
// The readers take as long to start as the rest of the command takes to load, so both happen at once.
const firstJobs = { scan: "read", file: "deliver", mail: "deliver", ticket: "deliver" } as const;
const first = Object.entries(firstJobs).find(([command]) => command === words[0])?.[1];
const readers =
  first === undefined ? undefined : (await import("./readers.ts")).startReaders(first === "read" ? 2 : 1, first);
try {
  const { runCommandLine } = await import("./command-line.ts");
  process.exitCode = await runCommandLine(words, {
    output: process.stdout,
    errors: process.stderr,
    get input() {
      return process.stdin;
    },
    environment: process.env,
    today: new Date().toISOString().slice(0, 10),
    readers,
  });
} finally {
  readers?.close();
}
