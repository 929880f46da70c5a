import { Problem } from "@doorward/core";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { Engine } from "../engine/engine.ts";
import type { Handle } from "../database.ts";
import { runInside } from "./executors.ts";
import { deadQueueOf, type WorkKind, type WorkKinds } from "./work-kinds.ts";

/** A job that nobody could do. */
export interface DeadLetter<K extends WorkKind = WorkKind> {
  readonly id: string;
  readonly about: WorkKinds[K];
  /** One sentence. */
  readonly reason: string;
  readonly attempts: number;
  readonly diedAt: Date;
}

/** Which dead letters, the oldest first. */
export interface DeadLetterPage {
  readonly limit: number;
  /** The id of the last one of the page before. */
  readonly after?: string;
}

/** What is noted of a job that is given up; absent for one whose workers were lost. */
interface Obituary {
  readonly reason?: string;
  readonly attempts?: number;
  readonly diedAt?: string;
  readonly returns?: number;
}

const lostEachTime = "The worker that had it ended each time.";

/** The dead letters of a kind, the oldest first. Throws a Problem for a place in the list that is none. */
export async function listDeadLetters<K extends WorkKind>(
  boss: PgBoss,
  kind: K,
  page: DeadLetterPage,
): Promise<readonly DeadLetter<K>[]> {
  // The one a page ended with may have been taken out since; the queue itself stumbles over that.
  if (page.after !== undefined && (await findDeadLetter(boss, kind, page.after)) === undefined)
    throw new Problem("not-valid", "This is no place in the list any more. Begin with the first page again.");
  const jobs = await boss.findJobs<WorkKinds[K] & Obituary>(deadQueueOf(kind), page);
  return jobs.map((job) => toDeadLetter(job));
}

function toDeadLetter<K extends WorkKind>(job: JobWithMetadata<WorkKinds[K] & Obituary>): DeadLetter<K> {
  const { reason, attempts, diedAt, returns: _returns, ...about } = job.data;
  return {
    id: job.id,
    about: about as unknown as WorkKinds[K],
    reason: reason ?? readOutput(job.sourceOutput) ?? lostEachTime,
    attempts: attempts ?? (job.sourceRetryCount ?? 0) + 1,
    diedAt: diedAt === undefined ? job.createdOn : new Date(diedAt),
  };
}

/** What the last worker said, when it said something. */
function readOutput(output: unknown): string | undefined {
  if (typeof output !== "object" || output === null || !("reason" in output)) return undefined;
  return typeof output.reason === "string" ? output.reason : undefined;
}

/** The ids of dead letters that the queue itself made, since all their workers were lost. */
export async function findSilentLetters(
  { engine, schema }: { readonly engine: Engine; readonly schema: string },
  kind: WorkKind,
): Promise<readonly string[]> {
  const rows = await engine.run(
    `select id from ${schema}.job where name = $1 and state < 'active' and source_id is not null order by created_on limit 100`,
    [deadQueueOf(kind)],
  );
  return rows.map(({ id }) => String(id));
}

/** The dead letter of an id. */
export async function findDeadLetter<K extends WorkKind>(
  boss: PgBoss,
  kind: K,
  id: string,
): Promise<DeadLetter<K> | undefined> {
  const [job] = await boss.findJobs<WorkKinds[K] & Obituary>(deadQueueOf(kind), { id });
  return job === undefined ? undefined : toDeadLetter(job);
}

/** Keeps a job that is given up, in the caller's transaction. */
export async function keepDeadLetter<K extends WorkKind>(
  boss: PgBoss,
  handle: Handle,
  kind: K,
  letter: Omit<DeadLetter<K>, "id">,
): Promise<void> {
  const { about, reason, attempts, diedAt } = letter;
  const obituary: Obituary = { reason, attempts, diedAt: diedAt.toISOString() };
  await boss.send(deadQueueOf(kind), { ...about, ...obituary }, { db: runInside(handle) });
}

/** Takes a dead letter out of the list, in the caller's transaction; of two who do so at once, the second waits and gets false. */
export async function removeDeadLetter(boss: PgBoss, handle: Handle, kind: WorkKind, id: string): Promise<boolean> {
  // Its type says nothing of what it gives.
  const told: object = await boss.deleteJob(deadQueueOf(kind), id, { db: runInside(handle) });
  return "affected" in told && told.affected === 1;
}
