import { mkdirSync, rmSync, statSync } from "node:fs";
import process from "node:process";
import type { Verdict } from "@doorward/core";
import { writeSent } from "../../test/hostile/sent-case.ts";
import { runCommand } from "../scan/run-command.ts";
import { limitCases } from "./limit-cases.ts";
import { program } from "./measure-command.ts";

/** The built command on one thing made to be slow or large, started anew. */
export interface LimitRun {
  readonly name: string;
  readonly megabytes: number;
  /** Wall clock from the start of the command to its end, the shortest of two. */
  readonly seconds: number;
  /** Processor time of the command and its readers together, as last seen. */
  readonly processorSeconds: number;
  /** Of the command and its readers together. */
  readonly peakMegabytes: number;
  readonly verdict: string;
}

/** Measures the command on everything that is made to be slow or large. */
export async function measureLimits(folder: string): Promise<LimitRun[]> {
  mkdirSync(folder, { recursive: true });
  const runs = [];
  for (const [index, given] of limitCases.entries()) {
    if (index % 20 === 0) process.stderr.write(`Measuring limits, ${index} of ${limitCases.length} …\n`);
    const path = writeSent(given, folder);
    const command = given.command ?? (given.as.endsWith(".eml") ? "mail" : "file");
    const words = [program, command, "--json", path];
    const timed = await runCommand(words, false);
    const watched = await runCommand(words, true);
    const { verdict } = JSON.parse(timed.output) as Verdict;
    runs.push({
      name: given.name,
      megabytes: statSync(path).size / 1e6,
      seconds: Math.min(timed.seconds, watched.seconds),
      processorSeconds: timed.processorSeconds,
      peakMegabytes: watched.peakMegabytes,
      verdict,
    });
    rmSync(path);
  }
  return runs;
}
