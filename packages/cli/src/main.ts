#!/usr/bin/env node
import process from "node:process";
import { runCommandLine } from "./command-line.ts";

/** What a program ends with whose reader has gone away: 128 and the number of SIGPIPE. */
const brokenPipe = 141;
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? brokenPipe : 70));

process.exitCode = await runCommandLine(process.argv.slice(2), {
  output: process.stdout,
  errors: process.stderr,
  get input() {
    return process.stdin;
  },
  environment: process.env,
  today: new Date().toISOString().slice(0, 10),
});
