import assert from "node:assert/strict";
import { existsSync, mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { doors } from "@doorward/core";
import {
  findArrival,
  inTransaction,
  makeKeyring,
  openDatabase,
  openJobs,
  readKeyring,
  readVerdict,
  type Database,
  type Jobs,
  type KeptArrival,
} from "@doorward/store";
import { openNotifier } from "../notify/notifier.ts";
import { accept as acceptBytes } from "./accept.test-support.ts";
import type { JudgedArrival } from "./judge-arrival.ts";
import { listDeadArrivals, replayJudging } from "./dead-arrivals.ts";
import { startWorker, type WorkerOptions } from "./worker.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-work-"));
const program = fileURLToPath(import.meta.resolve("./fake-judge.test-support.ts"));
let opened: { readonly database: Database; readonly jobs: Jobs } | undefined;
const place = () => opened ?? assert.fail("The database is opened before the tests.");
before(async () => {
  const database = await openDatabase({ place: "memory", keys: readKeyring(makeKeyring(), "test") });
  opened = { database, jobs: await openJobs(database, { onProblem: fail }) };
});
after(async () => {
  await opened?.jobs.close();
  await opened?.database.close();
  rmSync(folder, { recursive: true, force: true });
});

const accept = (name: string) => acceptBytes(place(), { name, bytes: Buffer.from(`bytes of ${name}`), at: new Date() });

function work(limits: WorkerOptions["limits"] = {}, onJudged: (judged: JudgedArrival) => void = () => undefined) {
  return startWorker({
    ...place(),
    judgeProgram: program,
    judges: 1,
    folder: join(folder, "spool"),
    knowledge: async () => ({ folder, version: "1" }),
    now: () => new Date(),
    notifier: openNotifier({ jobs: place().jobs, now: () => new Date() }),
    onJudged,
    onProblem: fail,
    limits,
  });
}

test("an arrival is judged with its bytes, once, and nothing of it stays on the disk", async () => {
  const heard: JudgedArrival[] = [];
  const worker = work({}, (judged) => heard.push(judged));
  const id = await accept("letter.txt");
  const arrival = await untilDone(id);
  await worker.close();
  assert.equal(arrival.state, "judged");
  assert.equal(arrival.outcome, "clear");
  const kept = await readVerdict(place().database, id, doors);
  assert.equal(kept?.number, 1);
  assert.match(kept.verdict.because, /^bytes of letter\.txt by /u);
  assert.deepEqual(readdirSync(join(folder, "spool")), []);
  assert.deepEqual(
    heard.map(({ id: told, outcome, failure }) => ({ told, outcome, failure })),
    [{ told: id, outcome: "clear", failure: undefined }],
  );
});

test("a link is judged as the text of its bytes, however they are cut", async () => {
  // An odd beginning puts a border of every chunk into a letter.
  const link = `https://file.example/${"ä".repeat(600_000)}`;
  const bytes = Buffer.from(`${link}\n`);
  const worker = work();
  const id = await acceptBytes(place(), { name: "link", kind: "link", bytes, at: new Date() });
  await untilDone(id);
  await worker.close();
  const kept = await readVerdict(place().database, id, doors);
  assert.equal(kept?.verdict.because.split(" by ")[0], link);
});

test("what a killed worker left on the disk is removed", async () => {
  const left = join(folder, "spool", "17-left");
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, "arrival-1.eml"), "left");
  const worker = work();
  assert.equal(existsSync(left), false);
  await worker.close();
});

test("an arrival that ends every judge fails alone, with the reason, and can be judged again", async () => {
  const worker = work();
  const poisoned = await accept("crash.bin");
  const other = await accept("other.txt");
  assert.equal((await untilDone(other)).state, "judged");
  const { state, outcome, failure, attempts } = await untilDone(poisoned);
  await worker.close();
  assert.deepEqual(
    { state, outcome, failure, attempts },
    {
      state: "failed",
      outcome: "check",
      failure: "The judge ended while it judged this (status 3).",
      attempts: 3,
    },
  );
  const kept = await readVerdict(place().database, poisoned, doors);
  assert.equal(kept?.verdict.verdict, "check");
  assert.deepEqual(kept.verdict.unjudged, [
    { path: "crash.bin", reason: "It could not be judged. The judge ended while it judged this (status 3)." },
  ]);
  const { letters } = await listDeadArrivals({ ...place(), doors }, "judge", { limit: 10 });
  const [letter] = letters;
  assert.equal(letter?.about.arrivalId, poisoned);
  assert.equal(letter.name, "crash.bin");
  assert.equal(letter.attempts, 3);
  assert.deepEqual(await listDeadArrivals({ ...place(), doors: ["hiring"] }, "judge", { limit: 10 }), { letters: [] });
  const { jobs, database } = place();
  const replay = (known: typeof doors | ["hiring"]) =>
    inTransaction(database, (handle) => replayJudging(handle, letter, { jobs, doors: known }));
  await assert.rejects(replay(["hiring"]), { code: "not-found" });
  await replay(doors);
  assert.equal((await findArrival(place().database, poisoned, doors))?.state, "waiting");
  assert.equal((await place().jobs.countJobs("judge")).dead, 0);
  await drain();
});

test("what cannot be opened is not tried again", async () => {
  const worker = work();
  const { state, failure, attempts } = await untilDone(await accept("problem.zip"));
  await worker.close();
  assert.deepEqual({ state, failure, attempts }, { state: "failed", failure: "It is no archive.", attempts: 1 });
});

test("a worker that is stopped in the middle gives its arrival back, and another judges it", async () => {
  const worker = work({ grace: 50 });
  const id = await accept("silent.txt");
  for (let turn = 0; turn < 200; turn += 1) {
    if ((await findArrival(place().database, id, doors))?.attempts === 1) break;
    await pause();
  }
  await worker.close();
  assert.equal((await findArrival(place().database, id, doors))?.state, "waiting");
  const { waiting, active } = await place().jobs.countJobs("judge");
  assert.deepEqual({ waiting, active }, { waiting: 1, active: 0 });
});

async function untilDone(id: string): Promise<KeptArrival> {
  for (let turn = 0; turn < 1500; turn += 1) {
    const arrival = await findArrival(place().database, id, doors);
    assert.ok(arrival);
    if (arrival.state !== "waiting") return arrival;
    await pause();
  }
  return assert.fail("The arrival still waits.");
}

/** Ends what a test left in the queue. */
async function drain(): Promise<void> {
  const { database, jobs } = place();
  const worker = jobs.work({ kind: "judge", most: 5, onProblem: fail, handle: (job) => jobs.finish(database, job) });
  for (let turn = 0; turn < 200 && (await jobs.countJobs("judge")).waiting > 0; turn += 1) await pause();
  await worker.close(1000);
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

function fail(error: unknown): never {
  throw error;
}
