import assert from "node:assert/strict";
import { test } from "node:test";
import { sql as raw } from "kysely";
import { doors, Problem, type ProblemCode } from "@doorward/core";
import { at as accessAt, keep as keepAccess, view } from "../access/access.test-support.ts";
import type { Database } from "../database.ts";
import { openEmptyStore } from "../empty-database.test-support.ts";
import { makeKeyring, readKeyring } from "../keys/keyring.ts";
import { newId } from "../new-id.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { keepSightings } from "../sightings/keep-sightings.ts";
import { countSightings, listSightings } from "../sightings/list-sightings.ts";
import { makePartitions } from "../sightings/make-partitions.ts";
import { fillTables, readTables } from "./fill-tables.test-support.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const at = new Date("2026-11-26T10:00:00Z");

await onEveryEngine("backup", (database) => {
  test("what comes back from another database is what went there, row for row in every table", async () => {
    await fillTables(database(), 12);
    const before = await readTables(database());
    const there = await take(writeBackup(database(), { at }));
    const { database: other, remove } = await openEmptyStore();
    const progress: number[] = [];
    const restored = await restoreBackup(other, pieces(there), { at, onProgress: (rows) => progress.push(rows) });
    assert.deepEqual(await readTables(other), pause(before));
    assert.deepEqual(restored.at, at);
    assert.deepEqual(restored.rows, count(before));
    assert.ok((progress.at(-1) ?? 0) >= Object.keys(before).length * 12);
    // The rows above were made up, so they are no chain.
    assert.notEqual(restored.auditFault, undefined);
    const back = await take(writeBackup(other, { at }));
    await other.close();
    remove();
    await empty(database());
    await restoreBackup(database(), pieces(back), { at });
    assert.deepEqual(await readTables(database()), pause(before));
  });

  test("what was connected is paused, and what is done at the end belongs to the restore", async () => {
    const backup = await take(writeBackup(database(), { at }));
    const { database: other, remove } = await openEmptyStore();
    const later = new Date("2026-11-27T10:00:00Z");
    const failing = restoreBackup(other, pieces(backup), {
      at: later,
      finish: () => Promise.reject(new Error("The queue is gone.")),
    });
    await assert.rejects(failing, /queue is gone/u);
    await database().engine.run("update destinations set disabled_at = null");
    await database().engine.run("update intake_sources set paused_at = null");
    const live = await take(writeBackup(database(), { at }));
    const { paused } = await restoreBackup(other, pieces(live), { at: later });
    assert.deepEqual(paused, { sources: 12, destinations: 12 });
    const { rows } = await raw<{ at: Date }>`select paused_at as at from intake_sources
      union select disabled_at from destinations`.execute(other.sql);
    assert.deepEqual(rows, [{ at: later }]);
    await other.close();
    remove();
  });

  test("a store that holds something is left alone", async () => {
    const before = await readTables(database());
    const backup = await take(writeBackup(database(), { at }));
    await assert.rejects(restoreBackup(database(), pieces(backup), { at }), refusal("conflict", /store is not empty/u));
    assert.deepEqual(await readTables(database()), before);
  });

  test("a backup that was changed, cut off, mixed up, or made with another key is refused and leaves nothing", async () => {
    const backup = await take(writeBackup(database(), { at }));
    const kept = await readTables(database());
    await empty(database());
    const refuse = async (bytes: Buffer, code: ProblemCode, words: RegExp) => {
      await assert.rejects(restoreBackup(database(), pieces(bytes), { at }), refusal(code, words));
      assert.ok(Object.values(await readTables(database())).every((rows) => rows.length === 0));
    };
    const [first, second, third] = listFrames(backup);
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    for (const place of [0, 20, first.start, first.start + 60])
      await refuse(flip(backup, place), place < 18 ? "backup-not-valid" : anyCode(place, first.start), /backup/u);
    for (const place of [second.start, second.start + 9, second.end - 1, backup.length - 1])
      await refuse(flip(backup, place), "backup-not-valid", /changed, cut off or mixed up/u);
    for (const length of [second.end, second.end + 2, backup.length - 1])
      await refuse(backup.subarray(0, length), "backup-not-valid", /cut off/u);
    const [one, two] = [backup.subarray(second.start, second.end), backup.subarray(third.start, third.end)];
    const swapped = [backup.subarray(0, second.start), two, one, backup.subarray(third.end)];
    await refuse(Buffer.concat(swapped), "backup-not-valid", /mixed up/u);
    await refuse(Buffer.concat([backup, one]), "backup-not-valid", /mixed up/u);
    await refuse(Buffer.from("PK\u0003\u0004 something else entirely"), "backup-not-valid", /no backup of Doorward/u);
    await refuse(Buffer.alloc(0), "backup-not-valid", /no backup of Doorward/u);
    const foreign = { ...database(), keys: readKeyring(makeKeyring(), "test") };
    await assert.rejects(restoreBackup(foreign, pieces(backup), { at }), refusal("key-not-valid", /another key/u));
    await restoreBackup(database(), pieces(backup), { at });
    assert.deepEqual(await readTables(database()), pause(kept));
  });

  test("a backup of a newer step is refused, and one without a column that has a default is taken", async () => {
    await database().engine.run("insert into schema_steps (number, name) values (900, 'later')");
    const newer = await take(writeBackup(database(), { at }));
    await database().engine.run("delete from schema_steps where number = 900");
    const older = await take(writeBackup(database(), { at }));
    await empty(database());
    await assert.rejects(
      restoreBackup(database(), pieces(newer), { at }),
      refusal("backup-not-valid", /newer Doorward \(step 900/u),
    );
    await database().engine.run("alter table lists add column later text not null default 'none'");
    await restoreBackup(database(), pieces(older), { at });
    assert.ok((await readTables(database()))["lists"]?.every((row) => (row as { later: string }).later === "none"));
    await empty(database());
    await database().engine.run("alter table lists alter column later drop default");
    await assert.rejects(
      restoreBackup(database(), pieces(older), { at }),
      refusal("backup-not-valid", /table lists .* does not fit/u),
    );
    await database().engine.run("alter table lists drop column later");
    await restoreBackup(database(), pieces(older), { at });
  });

  test("accesses lie in months again, also in those that are gone by", async () => {
    await empty(database());
    await keepAccess(database(), [view("anna", "eve", accessAt("10:00"))]);
    const before = await listMonths(database());
    assert.deepEqual(
      before.map(({ month }) => month),
      ["access_events_2026_11", "access_pairs_2026_11"],
    );
    const backup = await take(writeBackup(database(), { at }));
    const { database: other, remove } = await openEmptyStore();
    await restoreBackup(other, pieces(backup), { at });
    assert.deepEqual(await listMonths(other), before);
    await other.close();
    remove();
  });

  test("months of sightings that were put away come back as they were, and new ones beside them", async () => {
    await empty(database());
    await makePartitions(database(), new Date("2023-12-05T00:00:00Z"), 2);
    const observable = { type: "email", value: "eve@mail.example" } as const;
    const see = async (day: string) =>
      await keepSightings(database(), {
        arrivalId: newId(),
        door: "support",
        kind: "message",
        observables: [observable],
        seenAt: new Date(day),
      });
    await see("2023-12-05T00:00:00Z");
    await see("2024-01-05T00:00:00Z");
    await database().engine.run("alter table sightings detach partition sightings_2023_12");
    const before = await readTables(database());
    assert.equal(before["sightings_2023_12"]?.length, 1);
    const backup = await take(writeBackup(database(), { at }));
    const { database: other, remove } = await openEmptyStore();
    await restoreBackup(other, pieces(backup), { at });
    assert.deepEqual(await readTables(other), before);
    assert.equal((await countSightings(other, observable, { doors })).total, 2);
    assert.equal((await listSightings(other, observable, { doors, limit: 9 })).sightings.length, 1);
    await other.engine.run(
      "alter table sightings attach partition sightings_2023_12 for values from ('2023-12-01Z') to ('2024-01-01Z')",
    );
    assert.equal((await listSightings(other, observable, { doors, limit: 9 })).sightings.length, 2);
    await other.close();
    remove();
    await database().engine.run("drop table sightings_2023_12");
  });

  test("a backup shows one moment, while others go on writing", async () => {
    const keys = Array.from({ length: 50 }, (_, number) => `later ${String(number)}`);
    const value = { value: "1", changed_at: at };
    const before = (await readTables(database()))["settings"];
    const backup = writeBackup(database(), { at });
    const first = await backup.next();
    await Promise.all(
      keys.map((name) =>
        database()
          .sql.insertInto("settings")
          .values({ name, ...value })
          .execute(),
      ),
    );
    const whole = Buffer.concat([first.value ?? Buffer.alloc(0), await take(backup)]);
    await empty(database());
    await restoreBackup(database(), pieces(whole), { at });
    assert.deepEqual((await readTables(database()))["settings"], before);
  });
});

function refusal(code: ProblemCode, words: RegExp) {
  return (error: unknown) => error instanceof Problem && error.code === code && words.test(error.message);
}

/** In the first part damage and another key look alike, unless it is the length that is damaged. */
function anyCode(place: number, start: number): ProblemCode {
  return place >= start && place < start + 4 ? "backup-not-valid" : "key-not-valid";
}

/** What is restored stands still: what was not paused or disabled is since then. */
function pause(tables: Awaited<ReturnType<typeof readTables>>): Awaited<ReturnType<typeof readTables>> {
  const then = at.toISOString().replace("T", " ").slice(0, 19);
  const change = (name: string, make: (row: Readonly<Record<string, unknown>>) => object) =>
    (tables[name] ?? []).map((row) => ({ ...(row as object), ...make(row as Readonly<Record<string, unknown>>) }));
  return {
    ...tables,
    intake_sources: change("intake_sources", ({ paused_at: paused }) => ({
      paused_at: paused ?? then,
      claimed_by: null,
      claimed_until: null,
    })),
    destinations: change("destinations", ({ disabled_at: disabled }) => ({ disabled_at: disabled ?? then })),
  };
}

async function take(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const taken: Uint8Array[] = [];
  for await (const piece of stream) taken.push(piece);
  return Buffer.concat(taken);
}

function count(tables: Readonly<Record<string, readonly unknown[]>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]));
}

/** As a network would bring it, in pieces that end anywhere. */
async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let place = 0; place < bytes.length; place += 70_001)
    yield await Promise.resolve(bytes.subarray(place, place + 70_001));
}

function flip(bytes: Buffer, place: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(place) ^ 1, place);
  return copy;
}

function listFrames(bytes: Buffer): { readonly start: number; readonly end: number }[] {
  const frames: { start: number; end: number }[] = [];
  for (let start = "DOORWARD BACKUP 1\n".length + 16; start < bytes.length;) {
    const end = start + 4 + bytes.readUInt32BE(start);
    frames.push({ start, end });
    start = end;
  }
  return frames;
}

async function empty(database: Database): Promise<void> {
  const tables = Object.keys(await readTables(database));
  const emptied = tables.map((table) => `delete from ${table};`).join("\n");
  await database.engine.run(
    `alter table audit_log disable trigger user; ${emptied} alter table audit_log enable trigger user;`,
  );
}

/** In which partitions accesses lie. */
async function listMonths({ engine }: Database) {
  return await engine.run(`select tableoid::regclass::text as month, day from access_pairs
    union all select tableoid::regclass::text, observed_at::date from access_events order by 1`);
}
