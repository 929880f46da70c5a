#!/usr/bin/env node
import process from "node:process";
import { startReaders } from "./readers.ts";

const words = process.argv.slice(2);
// The readers take as long to start as the rest of the command takes to load, so both happen at once.
const readers = words[0] === "scan" ? startReaders() : undefined;
try {
  const { runCommandLine } = await import("./command-line.ts");
  process.exitCode = await runCommandLine(words, {
    output: process.stdout,
    errors: process.stderr,
    environment: process.env,
    today: new Date().toISOString().slice(0, 10),
    readers,
  });
} finally {
  readers?.close();
}
