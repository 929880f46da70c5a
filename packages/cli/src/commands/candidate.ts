import { makeInert, outcomes } from "@doorward/core";
import type { HiringLists } from "@doorward/doors";
import { findCandidates } from "../candidates/find-candidates.ts";
import { judgeCandidates, type JudgedCandidate } from "../candidates/judge-candidates.ts";
import { listTies } from "../candidates/list-ties.ts";
import { findHome } from "../home.ts";
import { openReader, type OpenedReader } from "../link-reader.ts";
import { openKeptHiringLists } from "../lists/kept-hiring-lists.ts";
import { describeHiringLists, tellHiringLists } from "../lists/tell-hiring-lists.ts";
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
  if (words[0] === "lists") return (await import("./candidate-lists.ts")).candidateLists(words.slice(1), surroundings);
  const options = readCandidateOptions(words);
  const opened = await openReader(surroundings, options.policy);
  const lists = openKeptHiringLists(findHome(surroundings.environment));
  const { candidates, leftOut } = await findCandidates(options.inputs, surroundings.input);
  if (leftOut.length > 0) surroundings.errors.write(tellLeftOut(leftOut));
  const readers = surroundings.readers ?? startReaders(1);
  const writer = openBatchWriter(surroundings.output);
  let count = 0;
  const progress = openProgress(surroundings, () => `${count} of ${candidates.length} read`);
  try {
    const judged = await judgeCandidates(candidates, {
      readers,
      links: opened.reader,
      policy: opened.policy,
      lists,
      today: surroundings.today,
      onRead: (read) => (count = read),
    });
    progress.close();
    const tell =
      options.format === "json" ? makeLine(lists) : makeTeller(judged, { ...opened, hiring: lists }, surroundings);
    for (const each of judged) await writer.write(tell(each));
    return Math.max(0, ...judged.map(({ verdict }) => outcomes.indexOf(verdict.verdict)));
  } finally {
    progress.close();
    await writer.flush();
    if (surroundings.readers === undefined) readers.close();
  }
}

const mostLeftOut = 8;

/** Told apart from the verdicts, so that programs that read those are not disturbed. */
function tellLeftOut(paths: readonly string[]): string {
  const more = paths.length > mostLeftOut ? ` and ${paths.length - mostLeftOut} more` : "";
  const named = paths.slice(0, mostLeftOut).map(makeInert).join(", ");
  return `Not read, since it lies beside folders or records of applications: ${named}${more}. Name it to have it read.\n`;
}

/** The verdict, and which lists were asked: an answer without their days says nothing. */
function makeLine(lists: HiringLists): (each: JudgedCandidate) => string {
  const asked = describeHiringLists(lists);
  return ({ verdict }) => `${JSON.stringify({ ...verdict, lists: asked })}\n`;
}

function makeTeller(
  judged: readonly JudgedCandidate[],
  { lists, policyPath, hiring }: OpenedReader & { readonly hiring: HiringLists },
  { output, environment, today }: Surroundings,
): (each: JudgedCandidate) => string {
  const paint = choosePaint(output, environment);
  const width = chooseWidth(output);
  const reliesOn = { lists, today, ...(policyPath === undefined ? {} : { policyPath }) };
  const named = judged.map(({ verdict, reading }) => ({ name: verdict.arrival.name, reading }));
  const asked = tellHiringLists(hiring, today);
  return ({ verdict, reading }) =>
    `${tellCandidate(verdict, listTies(reading, named), { ...reliesOn, asked }, paint, width)}\n`;
}
