import { outcomes, Problem, type Verdict } from "@doorward/core";
import { openLinkJudge, type LinkJudge } from "../link-judge.ts";
import { tellLink } from "../output/link.ts";
import { choosePaint } from "../output/paint.ts";
import { chooseWidth } from "../output/wrap.ts";
import { openProgress } from "../output/progress.ts";
import { openBatchWriter } from "../streams/batch-writer.ts";
import { readLines } from "../streams/read-lines.ts";
import type { Surroundings } from "../surroundings.ts";
import { readLinkOptions } from "./link-options.ts";

/** Bytes of a line that are read; whoever writes a longer address does not want it judged. */
const longestLine = 1_048_576;

/** `doorward link`: judges each link and tells the verdicts; gives the exit status of the worst. */
export async function link(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const options = readLinkOptions(words);
  const judge = await openLinkJudge(surroundings, options.door, options.policy);
  if (options.links.length === 0) return judgeStream(judge, surroundings);
  const writer = openBatchWriter(surroundings.output);
  const tell = options.format === "json" ? toLine : makeTeller(judge, surroundings);
  let worst = 0;
  for (const [index, text] of options.links.entries()) {
    const place = { path: "argument", line: index + 1, isCut: text.length > longestLine };
    const verdict = judge.judge(text.slice(0, longestLine), place);
    worst = Math.max(worst, outcomes.indexOf(verdict.verdict));
    await writer.write(tell(verdict));
  }
  await writer.flush();
  return worst;
}

/** One verdict a line for each line that holds something, in the order of the lines. */
async function judgeStream(judge: LinkJudge, surroundings: Surroundings): Promise<number> {
  const { input } = surroundings;
  if (input === undefined) throw new Problem("input-not-readable", "There is no standard input to read links from.");
  const writer = openBatchWriter(surroundings.output);
  let judged = 0;
  let worst = 0;
  const progress = openProgress(surroundings, () => `${judged.toLocaleString("en")} links judged`);
  try {
    for await (const lines of readLines(input, longestLine)) {
      for (const { number, text, isCut } of lines) {
        const trimmed = text.trim();
        if (trimmed === "") continue;
        const verdict = judge.judge(trimmed, { path: "-", line: number, isCut });
        judged += 1;
        worst = Math.max(worst, outcomes.indexOf(verdict.verdict));
        await writer.write(toLine(verdict));
      }
      await writer.flush();
    }
  } finally {
    progress.close();
  }
  // Nothing judged must not look like nothing found: the step before this one may have failed.
  if (judged === 0) throw new Problem("input-not-readable", "There was no link on standard input, one on a line.");
  return worst;
}

function toLine(verdict: Verdict): string {
  return `${JSON.stringify(verdict)}\n`;
}

function makeTeller(
  { reliesOn }: LinkJudge,
  { output, environment, today }: Surroundings,
): (verdict: Verdict) => string {
  const paint = choosePaint(output, environment);
  const width = chooseWidth(output);
  return (verdict) => `${tellLink(verdict, { ...reliesOn, today }, paint, width)}\n`;
}
