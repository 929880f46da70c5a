import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { explainSimply, readCounts, recount } from "../packages/store/src/access/access.test-support.ts";
import {
  makeKeyring,
  openDatabase,
  readKeyring,
  settlePending,
  type Database,
  type DatabaseOptions,
} from "../packages/store/src/index.ts";
import { answers, useSchema } from "../packages/store/src/on-every-engine.test-support.ts";
import { eventsOfKillBatch } from "./kill-loop/access-batches.ts";

const program = fileURLToPath(import.meta.resolve("./kill-loop/keep-access.ts"));
const key = makeKeyring();
const patience = { timeout: 240_000 };
const kills = 4;
/** Batches that are acknowledged between two kills, at least and at most. */
const [fewest, most] = [2, 12];

interface Loop {
  readonly folder: string;
  readonly place: DatabaseOptions["place"];
  readonly programs: number;
}

describe("access records, whose keeping is killed at any moment, again and again", () => {
  it("loses no acknowledged event, keeps no part of a batch and counts none twice (PGlite)", patience, async () => {
    await inFolder((folder) => loop({ folder, place: { folder: join(folder, "data") }, programs: 1 }));
  });

  it(
    "loses no acknowledged event, keeps no part of a batch and counts none twice (PostgreSQL, two at once)",
    patience,
    async (context) => {
      if (!(await answers())) return context.skip("No server answers at 127.0.0.1:5432.");
      const { place, clean } = await useSchema();
      try {
        await inFolder((folder) => loop({ folder, place, programs: 2 }));
      } finally {
        await clean();
      }
    },
  );
});

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "doorward-access-kills-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loop(options: Loop): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    const running: ChildProcess[] = [];
    for (let number = 0; number < options.programs; number += 1) running.push(await start(options, number));
    await untilPromised(options.folder, readPromised(options.folder).length + randomInt(fewest, most));
    await Promise.all(running.map(killIt));
  }
  const database = await openDatabase({ place: options.place, keys: readKeyring(key, "test") });
  try {
    await check(database, readPromised(options.folder));
    await settlePending(database, { now: new Date("2027-01-01T00:00:00Z"), explain: explainSimply });
    await compareCounts(database);
  } finally {
    await database.close();
  }
}

async function check(database: Database, promised: readonly string[]): Promise<void> {
  assert.ok(promised.length >= kills * fewest, `${String(promised.length)} batches were acknowledged`);
  const rows = await database.engine.run(
    "select split_part(event_id, '-', 1) as batch, count(*) as events from access_events group by 1",
  );
  const kept = new Map(rows.map(({ batch, events }) => [String(batch), Number(events)]));
  assert.deepEqual(
    [...new Set(promised)].filter((batch) => !kept.has(batch)),
    [],
    "some that were acknowledged are lost",
  );
  assert.deepEqual(
    [...kept].filter(([, events]) => events !== eventsOfKillBatch),
    [],
    "of some only a part was kept",
  );
  const batches = await database.engine.run("select batch from access_batches order by batch");
  assert.deepEqual(batches.map(({ batch }) => String(batch)).toSorted(), [...kept.keys()].toSorted());
  await compareCounts(database);
}

async function compareCounts(database: Database): Promise<void> {
  const run = (statement: string) => database.engine.run(statement);
  assert.deepEqual(await readCounts(run), await recount(run), "what was counted is not what a full count gives");
}

function readPromised(folder: string): readonly string[] {
  const path = join(folder, "promised");
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(0, -1) : [];
}

async function untilPromised(folder: string, count: number): Promise<void> {
  for (let turn = 0; turn < 2000 && readPromised(folder).length < count; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  // At any moment of the next one.
  await new Promise((resolve) => setTimeout(resolve, randomInt(40)));
}

/** Programs that run at once take every other batch; each begins where nobody has promised anything, and a little before. */
async function start({ folder, place, programs }: Loop, number: number): Promise<ChildProcess> {
  const next = Math.max(0, ...readPromised(folder).map(Number)) + 1;
  const first = Math.max(0, next - 2 * programs);
  const step = String(programs);
  const from = String(first - (first % programs) + number);
  const child = spawn(process.execPath, [program, folder, JSON.stringify(place), key, from, step], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  assert.ok(child.stdout);
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  assert.equal(child.exitCode, null, "it ended before it was killed");
  return child;
}

async function killIt(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
