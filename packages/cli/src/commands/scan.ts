import { writeFileSync } from "node:fs";
import { outcomes, type Finding, type Verdict } from "@doorward/core";
import { acceptByBaseline, readBaseline, writeBaseline } from "../baseline.ts";
import { tellVerdict } from "../output/human.ts";
import { choosePaint } from "../output/paint.ts";
import { toSarif } from "../output/sarif.ts";
import { openProgress } from "../output/progress.ts";
import { openScanner } from "../scanner.ts";
import type { Surroundings } from "../surroundings.ts";
import { readScanOptions, type ScanOptions } from "./scan-options.ts";

const widest = 100;
const narrowest = 40;

/** `doorward scan`: judges each input and tells the verdicts; gives the exit status of the worst. */
export async function scan(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const options = readScanOptions(words);
  const rows = options.baseline === undefined ? [] : readBaseline(options.baseline);
  const accept = acceptByBaseline(rows, surroundings.today);
  const verdicts: Verdict[] = [];
  const scanner = openScanner(surroundings);
  try {
    for (const input of options.inputs) {
      const progress = openProgress(surroundings, input);
      try {
        verdicts.push(await scanner.scan(input, { accept, onProgress: progress.update }));
      } finally {
        progress.close();
      }
      if (options.format !== "sarif") tellOne(verdicts.at(-1), options, surroundings);
    }
  } finally {
    scanner.close();
  }
  if (options.format === "sarif") surroundings.output.write(toSarif(verdicts));
  if (options.writeBaseline !== undefined) keepBaseline(options.writeBaseline, verdicts, surroundings);
  return Math.max(...verdicts.map(({ verdict }) => outcomes.indexOf(verdict)));
}

function tellOne(verdict: Verdict | undefined, { format }: ScanOptions, { output, environment }: Surroundings): void {
  if (verdict === undefined) return;
  if (format === "json") output.write(`${JSON.stringify(verdict)}\n`);
  else {
    const width = Math.max(narrowest, Math.min(output.columns ?? widest, widest));
    output.write(`${tellVerdict(verdict, choosePaint(output, environment), width)}\n`);
  }
}

function keepBaseline(path: string, verdicts: readonly Verdict[], { errors, today }: Surroundings): void {
  const findings: Finding[] = verdicts.flatMap((verdict) => [...verdict.findings]);
  writeFileSync(path, writeBaseline(findings, today));
  errors.write(
    `Wrote ${findings.length} findings to ${path}. Give each a reason, or take its row out, before you use it.\n`,
  );
}
