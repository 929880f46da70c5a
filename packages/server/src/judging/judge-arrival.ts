import { doors, Problem, type Arrival, type Door, type Outcome, type Verdict } from "@doorward/core";
import {
  failArrival,
  findArrival,
  findCase,
  inTransaction,
  markAttempt,
  readBlob,
  readFacts,
  readVerdict,
  recordVerdict,
  type Database,
  type Handle,
  type Jobs,
  type KeptArrival,
  type TakenJob,
} from "@doorward/store";
import { hearOfStopped } from "../hiring/hear-of-stopped.ts";
import { rememberApplication } from "../hiring/remember-application.ts";
import type { Notifier } from "../notify/notifier.ts";
import { noteOffers } from "../insider/note-offers.ts";
import { judgeAccessAgain } from "../insider/judge-access-again.ts";
import { sampleSource } from "../sample/sample-source.ts";
import type { JudgePool } from "./judge-pool.ts";
import type { JudgeOutcome } from "./judge-process.ts";
import type { JudgeRequest } from "./protocol.ts";
import { spoolArrival } from "./spool-arrival.ts";
import { tellFailed } from "./tell-failed.ts";

/** What judging an arrival needs. */
export interface ArrivalJudgeOptions {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly pool: JudgePool;
  /** Where the bytes lie while they are judged. */
  readonly folder: string;
  /** The policy and the lists that hold now. */
  readonly knowledge: () => Promise<JudgeRequest["knowledge"]>;
  readonly now: () => Date;
  /** Tells destinations of cases that open. */
  readonly notifier: Notifier;
  /** Hears of each verdict that was recorded. */
  readonly onJudged: (judged: JudgedArrival) => void;
}

/** A verdict that was recorded. */
export interface JudgedArrival {
  readonly id: string;
  readonly door: Door;
  readonly outcome: Outcome;
  /** Undefined where it could be judged. */
  readonly failure: string | undefined;
  /** From its acceptance to the verdict. */
  readonly seconds: number;
}

/** Faults of ours may be gone at the next attempt; what is wrong with the arrival stays. */
const lastingProblems = new Set(["input-not-readable", "not-valid", "not-found", "too-large"]);
/** A link as it is judged, in characters. */
const longestLink = 1_048_576;

/** Judges the arrival of a job, and ends the job in the same transaction. Throws why another attempt is needed. */
export async function judgeArrival(job: TakenJob<"judge">, options: ArrivalJudgeOptions): Promise<void> {
  const { database, jobs } = options;
  const arrival = await markAttempt(database, job.about.arrivalId);
  if (arrival === undefined) return await inTransaction(database, (handle) => jobs.finish(handle, job));
  const outcome = await askJudge(arrival, options);
  if (outcome.kind === "judged") return await keepVerdict(job, arrival, outcome, options);
  const reason = outcome.kind === "lost" ? outcome.reason : outcome.message;
  const isOver = job.isLast || (outcome.kind === "problem" && lastingProblems.has(outcome.code));
  if (!isOver) throw new Problem("own-fault", reason);
  await giveUp(job, arrival, reason, options);
}

/** Gives up on arrivals whose jobs died without a word, since the workers that had them ended each time. */
export async function settleDeadLetters(
  options: Omit<ArrivalJudgeOptions, "pool" | "folder" | "knowledge">,
): Promise<void> {
  const { database, jobs, now } = options;
  for (const letter of await jobs.listSilentLetters("judge")) {
    const { about, reason } = letter;
    const arrival = await findArrival(database, about.arrivalId, doors);
    const at = now();
    const verdict = arrival === undefined ? undefined : tellFailed(arrival.door, describe(arrival), reason);
    const recorded = await inTransaction(database, async (handle) => {
      if (!(await jobs.keepSilentLetter(handle, "judge", letter))) return undefined;
      if (arrival === undefined || verdict === undefined) return undefined;
      return await keepAndNotify(handle, { arrival, verdict, failure: reason, at }, options, () =>
        failArrival(handle, about.arrivalId, { failure: reason, verdict, at }),
      );
    });
    if (recorded === "recorded" && arrival !== undefined && verdict !== undefined)
      tell(options, { arrival, verdict, failure: reason }, at);
  }
}

async function askJudge(arrival: KeptArrival, options: ArrivalJudgeOptions): Promise<JudgeOutcome> {
  const { id, door, kind, name } = arrival;
  const today = options.now().toISOString().slice(0, 10);
  const request = { id, door, kind, name, today, knowledge: await options.knowledge() };
  if (kind === "access") return await judgeAccessAgain(arrival, options.database);
  if (arrival.sha256 === null && kind === "application") return await readAgain(arrival, options.database);
  if (arrival.sha256 === null)
    return { kind: "problem", code: "not-found", message: "Its bytes are not kept any more." };
  const bytes = readBlob(options.database, arrival.sha256);
  if (kind === "link")
    return await options.pool.judge({ ...request, content: { kind: "text", text: await readLink(bytes) } });
  const spooled = await spoolArrival(options.folder, arrival, bytes);
  try {
    return await options.pool.judge({ ...request, content: { kind: "file", path: spooled.path } });
  } finally {
    spooled.remove();
  }
}

/** A link is the text of its bytes. */
async function readLink(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  // A letter may begin in one chunk and end in the next.
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestLink) break;
  }
  return (text + decoder.decode()).trim().slice(0, longestLink);
}

async function keepVerdict(
  job: TakenJob<"judge">,
  arrival: KeptArrival,
  { verdict, facts }: Extract<JudgeOutcome, { kind: "judged" }>,
  options: ArrivalJudgeOptions,
): Promise<void> {
  const { database, jobs, now } = options;
  const at = now();
  const { recorded, counts } = await inTransaction(database, async (handle) => {
    const remembered = await rememberApplication(handle, arrival, { verdict, facts });
    const known = remembered?.verdict ?? verdict;
    const hashed = remembered?.hashed ?? [];
    const result = await keepAndNotify(handle, { arrival, verdict: known, failure: undefined, at }, options, () =>
      recordVerdict(handle, arrival.id, { verdict: known, facts: remembered?.facts ?? facts, hashed, at }),
    );
    if (result === "recorded") await remembered?.keep(jobs);
    if (result === "recorded") await noteOffers(handle, { arrival, verdict: known, at });
    if (result === "recorded") await hearOfStopped(handle, { door: arrival.door, verdict: known }, jobs);
    await jobs.finish(handle, job);
    return { recorded: result, counts: known };
  });
  if (recorded === "recorded") tell(options, { arrival, verdict: counts, failure: undefined }, at);
}

/** An application whose bytes are gone is judged by what was read of it. */
async function readAgain({ id }: KeptArrival, database: Database): Promise<JudgeOutcome> {
  const facts = await readFacts(database, id, ["hiring"]);
  const kept = await readVerdict(database, id, ["hiring"]);
  if (facts === undefined || kept === undefined)
    return {
      kind: "problem",
      code: "not-found",
      message: "Neither its bytes nor what was read of it is kept any more.",
    };
  return { kind: "judged", verdict: kept.verdict, facts };
}

async function giveUp(
  job: TakenJob<"judge">,
  arrival: KeptArrival,
  failure: string,
  options: ArrivalJudgeOptions,
): Promise<void> {
  const { database, jobs, now } = options;
  const verdict = tellFailed(arrival.door, describe(arrival), failure);
  const at = now();
  const recorded = await inTransaction(database, async (handle) => {
    const result = await keepAndNotify(handle, { arrival, verdict, failure, at }, options, () =>
      failArrival(handle, arrival.id, { failure, verdict, at }),
    );
    await jobs.giveUp(handle, job, failure, at);
    return result;
  });
  if (recorded === "recorded") tell(options, { arrival, verdict, failure }, at);
}

/** Keeps a verdict, and queues what destinations hear of it, in the same transaction. */
async function keepAndNotify<R extends string>(
  handle: Handle,
  { arrival, verdict, failure, at }: Told & { readonly at: Date },
  { notifier }: Pick<ArrivalJudgeOptions, "notifier">,
  keep: () => Promise<R>,
): Promise<R> {
  const { id: arrivalId, door } = arrival;
  // Most arrivals are judged once, and then nothing has to be asked.
  const before = arrival.outcome === null ? undefined : await findCase(handle, arrivalId, doors);
  const result = await keep();
  // The sample is nobody's news outside.
  if (result !== "recorded" || verdict.verdict === "clear" || arrival.source === sampleSource) return result;
  const after = before === undefined ? undefined : await findCase(handle, arrivalId, doors);
  const isAgain = before?.state === "decided" && after?.state === "open";
  const opened = before === undefined || isAgain ? (["case.opened"] as const) : [];
  const events = failure === undefined ? opened : (["arrival.failed", ...opened] as const);
  await notifier.queue(handle, { events, arrivalId, door, outcome: verdict.verdict, at, isAgain });
  return result;
}

function describe({ kind, name, sha256 }: KeptArrival): Arrival {
  return { kind, name, ...(sha256 === null ? {} : { sha256 }) };
}

function tell(
  { onJudged }: Pick<ArrivalJudgeOptions, "onJudged">,
  { arrival: { id, door, source, receivedAt }, verdict, failure }: Told,
  at: Date,
): void {
  // The sample tells days as the time it took.
  if (source === sampleSource) return;
  onJudged({ id, door, outcome: verdict.verdict, failure, seconds: (at.getTime() - receivedAt.getTime()) / 1000 });
}

interface Told {
  readonly arrival: KeptArrival;
  readonly verdict: Verdict;
  readonly failure: string | undefined;
}
