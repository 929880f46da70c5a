import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { doors, type Verdict } from "@doorward/core";
import { acceptBytes } from "./arrivals.test-support.ts";
import { findArrival, rejudgeArrival } from "./arrivals.ts";
import { inTransaction, type Database } from "./database.ts";
import { makeKeyring, readKeyring } from "./keys/keyring.ts";
import { onEveryEngine } from "./on-every-engine.test-support.ts";
import { readFacts } from "./readings.ts";
import { makeVerdict } from "./verdict.test-support.ts";
import { failArrival, readVerdict, recordVerdict, type Recorded } from "./verdicts.ts";

const at = new Date("2026-11-26T10:00:00Z");
const later = new Date("2026-11-26T10:01:00Z");

await onEveryEngine("verdicts", (database) => {
  const accept = async () => (await acceptBytes(database(), "a mail")).arrival.id;
  const judge = async (id: string, verdict: Verdict, facts?: string) =>
    await inTransaction(database(), async (handle) => await recordVerdict(handle, id, { verdict, facts, at: later }));

  test("a verdict is kept with its findings, facts, sightings and case", async () => {
    const id = await accept();
    const verdict = makeVerdict();
    assert.equal(await judge(id, verdict, '{"kind":"message"}'), "recorded");
    assert.deepEqual(await readVerdict(database(), id, doors), { number: 1, judgedAt: later, verdict });
    assert.equal(await readFacts(database(), id, doors), '{"kind":"message"}');
    const arrival = await findArrival(database(), id, doors);
    assert.deepEqual([arrival?.state, arrival?.outcome, arrival?.judgedAt], ["judged", "stop", later]);
    assert.deepEqual(await countRows(database(), id), { verdicts: 1, findings: 1, sightings: 1, cases: 1 });
  });

  test("a clear one opens no case", async () => {
    const id = await accept();
    await judge(id, makeVerdict({ verdict: "clear", findings: [], observables: [] }));
    assert.deepEqual(await countRows(database(), id), { verdicts: 1, findings: 0, sightings: 0, cases: 0 });
    assert.equal(await readFacts(database(), id, doors), undefined);
  });

  test("nothing is judged twice, one after the other or at once", async () => {
    const id = await accept();
    const all = await Promise.all([1, 2, 3, 4].map(() => judge(id, makeVerdict(), "{}")));
    assert.deepEqual(all.toSorted(), ["already judged", "already judged", "already judged", "recorded"]);
    const before = await countRows(database(), id);
    assert.equal(await judge(id, makeVerdict({ verdict: "clear", because: "Otherwise." }), "[]"), "already judged");
    assert.deepEqual(await countRows(database(), id), before);
    assert.equal((await readVerdict(database(), id, doors))?.verdict.verdict, "stop");
    assert.equal(await readFacts(database(), id, doors), "{}");
  });

  test("what is not there is not judged, and neither is anything of an undone transaction", async () => {
    assert.equal(await judge("01900000-0000-7000-8000-000000000000", makeVerdict()), "already judged");
    assert.equal(await judge("no id", makeVerdict()), "already judged");
    const id = await accept();
    const undone = inTransaction(database(), async (handle) => {
      await recordVerdict(handle, id, { verdict: makeVerdict(), facts: "{}", at });
      throw new Error("undo");
    });
    await assert.rejects(undone, /undo/u);
    assert.deepEqual(await countRows(database(), id), { verdicts: 0, findings: 0, sightings: 0, cases: 0 });
    assert.equal((await findArrival(database(), id, doors))?.state, "waiting");
  });

  test("judged again, its verdicts are numbered, the last counts, and nothing is seen twice", async () => {
    const id = await accept();
    await judge(id, makeVerdict(), "[1]");
    await rejudgeArrival(database(), id, doors);
    assert.equal((await readVerdict(database(), id, doors))?.number, 1);
    await judge(id, makeVerdict({ verdict: "clear", findings: [] }), "[2]");
    assert.equal((await readVerdict(database(), id, doors))?.number, 2);
    assert.equal((await readVerdict(database(), id, doors))?.verdict.verdict, "clear");
    assert.equal(await readFacts(database(), id, doors), "[2]");
    assert.deepEqual(await countRows(database(), id), { verdicts: 2, findings: 1, sightings: 1, cases: 1 });
  });

  test("what could not be judged says why and is a case", async () => {
    const id = await accept();
    const verdict = makeVerdict({ verdict: "check", unjudged: [{ path: "mail.eml", reason: "the reader stopped" }] });
    const told = { failure: "The reader stopped\0 three times.", verdict, at: later };
    const fail = async (): Promise<Recorded> =>
      await inTransaction(database(), async (handle) => await failArrival(handle, id, told));
    assert.equal(await fail(), "recorded");
    assert.equal(await fail(), "already judged");
    const arrival = await findArrival(database(), id, doors);
    assert.deepEqual([arrival?.state, arrival?.outcome], ["failed", "check"]);
    assert.equal(arrival?.failure, "The reader stopped\uFFFD three times.");
    assert.equal((await countRows(database(), id)).cases, 1);
    assert.equal((await rejudgeArrival(database(), id, doors))?.failure, null);
    assert.equal(await judge(id, makeVerdict()), "recorded");
  });

  test("text that PostgreSQL cannot keep is kept as far as it can be", async () => {
    const id = await accept();
    const hostile = "a\0\uD800\\u0000";
    const [finding] = makeVerdict().findings;
    assert.ok(finding !== undefined);
    const verdict = makeVerdict({
      because: hostile,
      rules: hostile,
      findings: [{ ...finding, title: hostile, rule: hostile, family: hostile as never }],
      observables: ["\0", "\uDC00", "", "x".repeat(20_000), randomBytes(9000).toString("hex")].map((value) => ({
        type: "url",
        value,
      })),
    });
    assert.equal(await judge(id, verdict, JSON.stringify(hostile)), "recorded");
    const kept = await readVerdict(database(), id, doors);
    assert.equal(kept?.verdict.because, "a\uFFFD\uFFFD\\u0000");
    assert.equal(await readFacts(database(), id, doors), JSON.stringify(hostile));
    // A NUL and half a pair are both kept as U+FFFD, so they are one.
    assert.equal((await countRows(database(), id)).sightings, 4);
  });

  test("much of everything is kept", async () => {
    const id = await accept();
    const [finding] = makeVerdict().findings;
    assert.ok(finding !== undefined);
    const observables = Array.from({ length: 12_000 }, (_, number) => ({
      type: "url" as const,
      value: `https://desk.example/${String(number)}`,
    }));
    const findings = Array.from({ length: 12_000 }, () => finding);
    assert.equal(await judge(id, makeVerdict({ findings, observables })), "recorded");
    assert.deepEqual(await countRows(database(), id), { verdicts: 1, findings: 12_000, sightings: 12_000, cases: 1 });
  });

  test("two that see the same things at once do not wait for each other for ever", async () => {
    const ids = [await accept(), await accept(), await accept(), await accept()];
    const observables = Array.from({ length: 200 }, (_, number) => ({
      type: "domain" as const,
      value: `d${String(number)}.example`,
    }));
    const all = await Promise.all(
      ids.map((id, number) =>
        judge(id, makeVerdict({ observables: number % 2 === 0 ? observables : observables.toReversed() })),
      ),
    );
    assert.deepEqual(new Set(all), new Set(["recorded"]));
  });

  test("other doors learn nothing of it", async () => {
    const id = await accept();
    await judge(id, makeVerdict(), "{}");
    for (const asked of [["hiring", "insider"], []] as const) {
      assert.equal(await readVerdict(database(), id, asked), undefined);
      assert.equal(await readFacts(database(), id, asked), undefined);
    }
    assert.equal(await readVerdict(database(), "no id", doors), undefined);
    assert.equal(await readFacts(database(), "no id", doors), undefined);
  });

  test("facts stand nowhere in plain, open with their key and only whole", async () => {
    const id = await accept();
    const facts = JSON.stringify({ marker: "MARKER-77aa", random: randomBytes(1_200_000).toString("base64") });
    await judge(id, makeVerdict(), facts);
    assert.equal(await readFacts(database(), id, doors), facts);
    const rows = database().sql.selectFrom("readings").select("sealed").where("arrival_id", "=", id);
    const sealed = await rows.execute();
    assert.ok(sealed.length > 1 && sealed.every((row) => !Buffer.from(row.sealed).includes("MARKER-77aa")));
    const other = { sql: database().sql, keys: readKeyring(makeKeyring(), "other") };
    await assert.rejects(readFacts(other, id, doors), { code: "key-not-valid" });
    const left = database().sql.deleteFrom("readings").where("arrival_id", "=", id);
    await left.where("number", "=", sealed.length - 1).execute();
    await assert.rejects(readFacts(database(), id, doors), { code: "key-not-valid" });
    await database().sql.updateTable("readings").set({ number: 1 }).where("arrival_id", "=", id).execute();
    await assert.rejects(readFacts(database(), id, doors), { code: "key-not-valid" });
  });

  test("facts that are too large are not kept", async () => {
    const id = await accept();
    assert.equal(await judge(id, makeVerdict(), "x".repeat(32 * 1024 * 1024 + 1)), "recorded");
    assert.equal(await readFacts(database(), id, doors), undefined);
  });
});

async function countRows({ sql }: Database, id: string) {
  return {
    verdicts: await count(sql.selectFrom("verdicts").where("arrival_id", "=", id).select("number").execute()),
    findings: await count(sql.selectFrom("findings").where("arrival_id", "=", id).select("position").execute()),
    sightings: await count(sql.selectFrom("sightings").where("arrival_id", "=", id).select("observable").execute()),
    cases: await count(sql.selectFrom("cases").where("id", "=", id).select("id").execute()),
  };
}

async function count(rows: Promise<readonly unknown[]>): Promise<number> {
  return (await rows).length;
}
