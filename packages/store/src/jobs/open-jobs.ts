import { Problem } from "@doorward/core";
import { PgBoss } from "pg-boss";
import type { Database, Handle } from "../database.ts";
import type { Engine } from "../engine/engine.ts";
import {
  findDeadLetter,
  findSilentLetters,
  keepDeadLetter,
  listDeadLetters,
  removeDeadLetter,
  type DeadLetter,
  type DeadLetterPage,
} from "./dead-letters.ts";
import { countJobs, type JobCounts } from "./count-jobs.ts";
import { runInside, runOnEngine } from "./executors.ts";
import { returnJobs } from "./return-jobs.ts";
import { attemptsOf, deadQueueOf, longestSilence, workKinds, type WorkKind, type WorkKinds } from "./work-kinds.ts";
import { startWorking, type TakenJob, type Worker, type WorkOptions, type WorkQueue } from "./worker.ts";

/** Work that must not be lost, kept in the same database as what it is about. */
export interface Jobs {
  /** Queues a job in the caller's transaction. */
  readonly send: <K extends WorkKind>(handle: Handle, kind: K, about: WorkKinds[K]) => Promise<void>;
  /** Queues several with one statement, in the caller's transaction. */
  readonly sendAll: <K extends WorkKind>(handle: Handle, kind: K, abouts: readonly WorkKinds[K][]) => Promise<void>;
  /** Takes jobs of a kind until it is closed. */
  readonly work: <K extends WorkKind>(options: WorkOptions<K>) => Worker;
  /** Ends a job that was done, in the caller's transaction. */
  readonly finish: (handle: Handle, job: TakenJob) => Promise<void>;
  /** Ends a job that cannot be done, in the caller's transaction; it is a dead letter from then on. */
  readonly giveUp: (handle: Handle, job: TakenJob, reason: string, at: Date) => Promise<void>;
  readonly listDeadLetters: <K extends WorkKind>(kind: K, page: DeadLetterPage) => Promise<readonly DeadLetter<K>[]>;
  readonly findDeadLetter: <K extends WorkKind>(kind: K, id: string) => Promise<DeadLetter<K> | undefined>;
  /** Dead letters of lost workers, of which nobody has told yet what they are about; the oldest first, at most 100. */
  readonly listSilentLetters: <K extends WorkKind>(kind: K) => Promise<readonly DeadLetter<K>[]>;
  /** Notes that it was told, in the caller's transaction. False when somebody else did so meanwhile. */
  readonly keepSilentLetter: <K extends WorkKind>(handle: Handle, kind: K, letter: DeadLetter<K>) => Promise<boolean>;
  /** Queues again what a dead letter was about, in the caller's transaction. Throws a Problem when somebody else did so meanwhile. */
  readonly replayDeadLetter: <K extends WorkKind>(handle: Handle, kind: K, letter: DeadLetter<K>) => Promise<void>;
  readonly countJobs: (kind: WorkKind) => Promise<JobCounts>;
  readonly close: () => Promise<void>;
}

/** How the queue is opened. */
export interface JobsOptions {
  /** Hears what went wrong in the background. */
  readonly onProblem: (error: unknown) => void;
}

const secondsOfYear = 365 * 86_400;
/** How often lost workers are looked for, in seconds. */
const superviseEvery = 15;
/** How long one attempt may take with all its waiting, in seconds. */
const longestAttempt = 900;

/** Opens the queue of a database and makes its tables where there are none. */
export async function openJobs(database: Database, { onProblem }: JobsOptions): Promise<Jobs> {
  const { engine } = database;
  const schema = await findSchema(database);
  const listeners = new Set<(kind: string) => void>();
  const boss = makeBoss({ engine, schema, backend: await findBackend(database), listeners });
  boss.on("error", onProblem);
  await engine.doAlone(async () => {
    await boss.start();
    await makeQueues(boss);
  });
  const place = { engine, boss, schema };
  // Nobody else can have had them: the folder belongs to one process.
  if (engine.kind === "pglite") for (const kind of workKinds) await returnJobs(place, kind);
  const supervising = engine.kind === "pglite" ? undefined : superviseOften(boss, onProblem);

  const send: Jobs["send"] = async (handle, kind, about) => {
    await boss.send(kind, { ...about }, { ...groupOf(about), db: runInside(handle) });
  };
  const sendAll: Jobs["sendAll"] = async (handle, kind, abouts) => {
    if (abouts.length === 0) return;
    const queued = abouts.map((about) => ({ data: { ...about }, ...groupOf(about) }));
    await boss.insert(kind, queued, { db: runInside(handle), returnId: false });
  };
  const finish: Jobs["finish"] = async (handle, job) => {
    await boss.deleteJob(job.kind, toAttempt(job), { db: runInside(handle) });
  };
  return {
    send,
    sendAll,
    finish,
    work: (options) => startWorking(queueOf(options.kind, place, listeners), options),
    async giveUp(handle, job, reason, at) {
      const { about, attempt } = job;
      await keepDeadLetter(boss, handle, job.kind, { about, reason, attempts: attempt, diedAt: at });
      await finish(handle, job);
    },
    listDeadLetters: (kind, page) => listDeadLetters(boss, kind, page),
    findDeadLetter: (kind, id) => findDeadLetter(boss, kind, id),
    async listSilentLetters<K extends WorkKind>(kind: K) {
      const ids = await findSilentLetters(place, kind);
      const letters = await Promise.all(ids.map((id) => findDeadLetter(boss, kind, id)));
      return letters.filter((letter) => letter !== undefined);
    },
    async keepSilentLetter(handle, kind, letter) {
      if (!(await removeDeadLetter(boss, handle, kind, letter.id))) return false;
      await keepDeadLetter(boss, handle, kind, letter);
      return true;
    },
    async replayDeadLetter(handle, kind, { id, about }) {
      if (!(await removeDeadLetter(boss, handle, kind, id)))
        throw new Problem("conflict", "This dead letter was replayed or removed meanwhile. Ask for the list again.");
      await send(handle, kind, about);
    },
    countJobs: (kind) => countJobs(place, kind),
    async close() {
      clearInterval(supervising);
      await boss.stop({ graceful: false });
    },
  };
}

interface BossOptions {
  readonly engine: Engine;
  readonly schema: string;
  readonly backend: "pglite" | "postgres" | "citus";
  readonly listeners: ReadonlySet<(kind: string) => void>;
}

function makeBoss({ engine, schema, backend, listeners }: BossOptions): PgBoss {
  return new PgBoss({
    db: runOnEngine(engine, (kind) => {
      for (const listener of listeners) listener(kind);
    }),
    backend,
    schema,
    useListenNotify: true,
    // An idle server is quiet: nothing is scheduled, and each job is removed when it is done.
    supervise: false,
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    monitorIntervalSeconds: superviseEvery,
    bamIntervalSeconds: 3600,
    queueCacheIntervalSeconds: 3600,
    openTelemetry: { enabled: false },
  });
}

interface Place {
  readonly engine: Engine;
  readonly boss: PgBoss;
  readonly schema: string;
}

function queueOf<K extends WorkKind>(kind: K, place: Place, listeners: Set<(kind: string) => void>): WorkQueue<K> {
  const { boss } = place;
  return {
    async take(most, mostForOne) {
      const share = mostForOne === undefined ? {} : { groupConcurrency: mostForOne };
      const jobs = await boss.fetch<WorkKinds[K]>(kind, { batchSize: most, ...share });
      return jobs.map(({ id, retryCount, data }) => {
        const attempt = retryCount + 1;
        return { id, retryCount, kind, about: data, attempt, isLast: attempt >= attemptsOf[kind].most };
      });
    },
    async fail(job, reason) {
      await boss.fail(kind, toAttempt(job), { reason });
    },
    async touch(jobs) {
      await boss.touch(kind, jobs.map(toAttempt));
    },
    giveBack: (jobs) =>
      returnJobs(
        place,
        kind,
        jobs.map(({ id }) => id),
      ),
    hear(wake) {
      const listener = (heard: string) => {
        if (heard === kind) wake();
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The queue has its own schema beside that of the tables, so that a backup of the one is none of the other. */
async function findSchema({ engine }: Database): Promise<string> {
  if (engine.kind === "pglite") return "jobs";
  const [row] = await engine.run("select current_schema() as name");
  return `${String(row?.["name"])}_jobs`;
}

async function findBackend({ engine }: Database): Promise<"pglite" | "postgres" | "citus"> {
  if (engine.kind === "pglite") return "pglite";
  const found = await engine.run("select from pg_extension where extname = 'citus'");
  return found.length > 0 ? "citus" : "postgres";
}

async function makeQueues(boss: PgBoss): Promise<void> {
  for (const kind of workKinds) {
    const dead = deadQueueOf(kind);
    const { most, firstDelay, longestDelay } = attemptsOf[kind];
    await boss.createQueue(dead, { retentionSeconds: secondsOfYear });
    await boss.createQueue(kind, {
      deadLetter: dead,
      notify: true,
      retryLimit: most - 1,
      retryDelay: firstDelay,
      retryBackoff: true,
      retryDelayMax: longestDelay,
      heartbeatSeconds: longestSilence,
      expireInSeconds: longestAttempt,
      retentionSeconds: secondsOfYear,
    });
  }
}

/** Brings back the jobs of workers that are silent. */
function superviseOften(boss: PgBoss, onProblem: (error: unknown) => void): NodeJS.Timeout {
  const supervise = () => boss.supervise().catch(onProblem);
  return setInterval(() => void supervise(), superviseEvery * 1000).unref();
}

/** Jobs for the same destination belong together, so that each can have its share. */
function groupOf(about: WorkKinds[WorkKind]): { readonly group?: { readonly id: string } } {
  return "destinationId" in about ? { group: { id: about.destinationId } } : {};
}

function toAttempt({ id, retryCount }: TakenJob): { readonly id: string; readonly retryCount: number } {
  return { id, retryCount };
}
