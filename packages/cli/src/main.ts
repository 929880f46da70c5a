#!/usr/bin/env node
import process from "node:process";

/** What a program ends with whose reader has gone away: 128 and the number of SIGPIPE. */
const brokenPipe = 141;
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? brokenPipe : 70));

const words = process.argv.slice(2);
// The readers take as long to start as the rest of the command takes to load, so both happen at once.
const startedAtOnce = { scan: 2, file: 1, mail: 1, ticket: 1 }[words[0] ?? ""];
const readers = startedAtOnce === undefined ? undefined : (await import("./readers.ts")).startReaders(startedAtOnce);
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
