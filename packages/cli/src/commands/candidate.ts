import { outcomes } from "@doorward/core";
import { findCandidates } from "../candidates/find-candidates.ts";
import { judgeCandidates, type JudgedCandidate } from "../candidates/judge-candidates.ts";
import { listTies } from "../candidates/list-ties.ts";
import { openReader, type OpenedReader } from "../link-reader.ts";
import { tellCandidate } from "../output/candidate.ts";
import { choosePaint } from "../output/paint.ts";
import { openProgress } from "../output/progress.ts";
import { chooseWidth } from "../output/wrap.ts";
import { startReaders } from "../readers.ts";
import { openBatchWriter } from "../streams/batch-writer.ts";
import type { Surroundings } from "../surroundings.ts";
import { readCandidateOptions } from "./candidate-options.ts";

/** `doorward candidate`: reads applications, compares them with each other, and tells what there is to verify. */
export async function candidate(words: readonly string[], surroundings: Surroundings): Promise<number> {
  if (words[0] === "audit") return (await import("./candidate-audit.ts")).candidateAudit(words.slice(1), surroundings);
  const options = readCandidateOptions(words);
  const opened = await openReader(surroundings, options.policy);
  const candidates = await findCandidates(options.inputs, surroundings.input);
  const readers = surroundings.readers ?? startReaders(1);
  const writer = openBatchWriter(surroundings.output);
  let count = 0;
  const progress = openProgress(surroundings, () => `${count} of ${candidates.length} read`);
  try {
    const judged = await judgeCandidates(candidates, {
      readers,
      links: opened.reader,
      policy: opened.policy,
      today: surroundings.today,
      onRead: (read) => (count = read),
    });
    progress.close();
    const tell = options.format === "json" ? toLine : makeTeller(judged, opened, surroundings);
    for (const each of judged) await writer.write(tell(each));
    return Math.max(0, ...judged.map(({ verdict }) => outcomes.indexOf(verdict.verdict)));
  } finally {
    progress.close();
    await writer.flush();
    if (surroundings.readers === undefined) readers.close();
  }
}

function toLine({ verdict }: JudgedCandidate): string {
  return `${JSON.stringify(verdict)}\n`;
}

function makeTeller(
  judged: readonly JudgedCandidate[],
  { lists, policyPath }: OpenedReader,
  { output, environment, today }: Surroundings,
): (each: JudgedCandidate) => string {
  const paint = choosePaint(output, environment);
  const width = chooseWidth(output);
  const reliesOn = { lists, today, ...(policyPath === undefined ? {} : { policyPath }) };
  const named = judged.map(({ verdict, reading }) => ({ name: verdict.arrival.name, reading }));
  return ({ verdict, reading }) => `${tellCandidate(verdict, listTies(reading, named), reliesOn, paint, width)}\n`;
}
