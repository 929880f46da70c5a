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
import {
  makeKeyring,
  openDatabase,
  readKeyring,
  type Database,
  type DatabaseOptions,
} from "../packages/store/src/index.ts";
import { answers, useSchema } from "../packages/store/src/on-every-engine.test-support.ts";

const program = fileURLToPath(import.meta.resolve("./kill-loop/accept-and-work.ts"));
const key = makeKeyring();
const patience = { timeout: 120_000 };

interface Loop {
  readonly folder: string;
  readonly place: DatabaseOptions["place"];
  readonly workers: number;
  readonly kills: number;
}

describe("killed at any moment, again and again, under load", () => {
  it("loses no accepted arrival and judges none twice (PGlite)", patience, async () => {
    const folder = mkdtempSync(join(tmpdir(), "doorward-kills-"));
    try {
      await loop({ folder, place: { folder: join(folder, "data") }, workers: 1, kills: 4 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("loses no accepted arrival and judges none twice (PostgreSQL, two workers)", patience, async (context) => {
    if (!(await answers())) return context.skip("No server answers at 127.0.0.1:5432.");
    const folder = mkdtempSync(join(tmpdir(), "doorward-kills-"));
    const { place, clean } = await useSchema();
    try {
      await loop({ folder, place, workers: 2, kills: 4 });
    } finally {
      await clean();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function loop(options: Loop): Promise<void> {
  const running = new Map<string, ChildProcess>();
  for (let kill = 0; kill < options.kills; kill += 1) {
    const name = `worker-${String(kill % options.workers)}`;
    const before = running.get(name);
    if (before !== undefined) await killIt(before);
    running.set(name, await start(options, `${name}-${String(kill)}`));
    await untilPromised(options.folder, countPromised(options.folder) + randomInt(5, 60));
  }
  for (const child of running.values()) await killIt(child);
  const last = await start(options, "last", "no more");
  // The embedded database belongs to one process at a time.
  if (last.exitCode === null) await once(last, "exit");
  const promised = readPromised(options.folder);
  const database = await openDatabase({ place: options.place, keys: readKeyring(key, "test") });
  try {
    await check(database, promised);
  } finally {
    await database.close();
  }
}

function readPromised(folder: string): readonly string[] {
  const path = join(folder, "promised");
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(0, -1) : [];
}

function countPromised(folder: string): number {
  return readPromised(folder).length;
}

async function untilPromised(folder: string, count: number): Promise<void> {
  for (let turn = 0; turn < 400 && countPromised(folder) < count; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

async function check(database: Database, promised: readonly string[]): Promise<void> {
  assert.ok(promised.length > 20, `${String(promised.length)} were accepted`);
  const kept = await database.engine.run("select id, state, judgements from arrivals");
  const states = new Map(kept.map(({ id, state }) => [id, state]));
  assert.deepEqual(
    promised.filter((id) => states.get(id) !== "judged"),
    [],
    "some are lost or not judged",
  );
  assert.deepEqual(
    kept.filter(({ judgements }) => judgements !== 1),
    [],
    "some were judged more than once",
  );
  const verdicts = await database.engine.run("select count(*) as count from verdicts");
  assert.equal(verdicts[0]?.["count"], kept.length);
}

async function start({ folder, place }: Loop, name: string, more = ""): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, folder, JSON.stringify(place), key, name, more], {
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
