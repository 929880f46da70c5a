import { writeFileSync } from "node:fs";
import { type Finding, makeInert, outcomes, type Verdict } from "@doorward/core";
import type { Progress } from "@doorward/readers";
import { acceptByBaseline, readBaseline, writeBaseline } from "../baseline.ts";
import { tellVerdict } from "../output/human.ts";
import { choosePaint } from "../output/paint.ts";
import { openProgress } from "../output/progress.ts";
import { chooseWidth } from "../output/wrap.ts";
import { openScanner } from "../scanner.ts";
import type { Surroundings } from "../surroundings.ts";
import { readScanOptions, type ScanOptions } from "./scan-options.ts";

/** `doorward scan`: judges each input and tells the verdicts; gives the exit status of the worst. */
export async function scan(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const options = readScanOptions(words);
  const rows = options.baseline === undefined ? [] : readBaseline(options.baseline);
  const accept = acceptByBaseline(rows, surroundings.today);
  const verdicts: Verdict[] = [];
  const scanner = openScanner(surroundings);
  try {
    for (const input of options.inputs) {
      let latest: Progress = { files: 0, done: 0, pieces: 0 };
      const onProgress = (progress: Progress) => {
        latest = progress;
      };
      const progress = openProgress(surroundings, () => `${makeInert(input).slice(0, 40)}: ${tellState(latest)}`);
      try {
        verdicts.push(await scanner.scan(input, { accept, onProgress }));
      } finally {
        progress.close();
      }
      if (options.format !== "sarif") tellOne(verdicts.at(-1), options, surroundings);
    }
  } finally {
    scanner.close();
  }
  if (options.format === "sarif") {
    // It tells the pages of all rules, which are long.
    const { toSarif } = await import("../output/sarif.ts");
    surroundings.output.write(toSarif(verdicts));
  }
  if (options.writeBaseline !== undefined) keepBaseline(options.writeBaseline, verdicts, surroundings);
  return Math.max(...verdicts.map(({ verdict }) => outcomes.indexOf(verdict)));
}

function tellOne(verdict: Verdict | undefined, { format }: ScanOptions, { output, environment }: Surroundings): void {
  if (verdict === undefined) return;
  if (format === "json") output.write(`${JSON.stringify(verdict)}\n`);
  else {
    output.write(`${tellVerdict(verdict, choosePaint(output, environment), chooseWidth(output))}\n`);
  }
}

function tellState({ files, done, pieces }: Progress): string {
  return pieces === 0 ? "opening" : `${files.toLocaleString("en")} files, ${done} of ${pieces} parts read`;
}

function keepBaseline(path: string, verdicts: readonly Verdict[], { errors, today }: Surroundings): void {
  const findings: Finding[] = verdicts.flatMap((verdict) => [...verdict.findings]);
  writeFileSync(path, writeBaseline(findings, today));
  errors.write(
    `Wrote ${findings.length} findings to ${path}. Give each a reason, or take its row out, before you use it.\n`,
  );
}
