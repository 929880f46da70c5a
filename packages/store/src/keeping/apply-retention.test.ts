import assert from "node:assert/strict";
import { test } from "node:test";
import { doors } from "@doorward/core";
import { findArrival } from "../arrivals.ts";
import { decideCases } from "../cases/decide-cases.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { readFacts } from "../readings.ts";
import { countSightings } from "../sightings/list-sightings.ts";
import { readVerdict } from "../verdicts.ts";
import { applyRetention } from "./apply-retention.ts";
import { holdArrivals, listHolds, releaseArrivals } from "./hold-arrivals.ts";
import { judgeOne } from "./keeping.test-support.ts";
import { changeRetention, listRetention } from "./retention-days.ts";

const start = new Date("2026-01-01T00:00:00Z");
const day = (number: number) => new Date(start.getTime() + number * 86_400_000);
const email = { type: "email", value: "a@mail.example" } as const;

await onEveryEngine("retention", (database) => {
  const ids: Record<string, string> = {};
  const hasRaw = async (name: string) => (await findArrival(database(), ids[name] ?? "", doors))?.sha256 !== null;
  const apply = (number: number) => applyRetention(database(), { at: day(number), by: "doorward" });

  test("bytes go when their days are over, and not those of held and open ones, nor what another has too", async () => {
    const one = { at: start, observables: [email] };
    ids["clear"] = await judgeOne(database(), { ...one, bytes: "clear" });
    ids["shared"] = await judgeOne(database(), { ...one, bytes: "shared" });
    ids["later"] = await judgeOne(database(), { ...one, bytes: "shared", at: day(60) });
    ids["held"] = await judgeOne(database(), { ...one, bytes: "held" });
    ids["open"] = await judgeOne(database(), { ...one, bytes: "open", outcome: "stop" });
    ids["decided"] = await judgeOne(database(), { ...one, bytes: "decided", outcome: "stop" });
    ids["named"] = await judgeOne(database(), { ...one, bytes: "named", name: "(removed)" });
    ids["hiring"] = await judgeOne(database(), { ...one, bytes: "hiring", door: "hiring" });
    const about = { doors, by: "user:1", at: start };
    await holdArrivals(database(), { ...about, ids: [ids["held"]], reason: "Matter 12" });
    await decideCases(database(), {
      ...about,
      ids: [ids["decided"]],
      decision: "blocked",
      reason: "So it is",
      evidence: [],
    });
    assert.deepEqual(await apply(100), {
      "raw-clear": 3,
      "raw-decided": 0,
      "raw-hiring": 0,
      applications: 0,
      facts: 0,
      verdicts: 0,
      cases: 0,
      insider: 0,
      sightings: 0,
      "access-events": 0,
      "access-pairs": 0,
    });
    const left = await database().sql.selectFrom("blobs").select("sha256").execute();
    assert.equal(left.length, 5);
    assert.deepEqual(await Promise.all(["clear", "shared", "later", "held", "open", "decided", "hiring"].map(hasRaw)), [
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  test("a second round on the same day has nothing to do", async () => {
    assert.ok(Object.values(await apply(100)).every((count) => count === 0));
  });

  test("all but the outcome goes at the end, what is held stays whole, and goes when it is released", async () => {
    await apply(1700);
    const [clear = "", held = "", decided = ""] = [ids["clear"], ids["held"], ids["decided"]];
    assert.equal((await readVerdict(database(), clear, doors))?.verdict.because, "(removed)");
    assert.equal(await readFacts(database(), clear, doors), undefined);
    assert.equal((await findArrival(database(), decided, doors))?.name, "(removed)");
    const named = await database()
      .sql.selectFrom("arrivals")
      .select(["told"])
      .where("id", "=", ids["named"] ?? "")
      .execute();
    assert.deepEqual(named, [{ told: {} }], "a stranger may call it what he likes");
    assert.equal((await readVerdict(database(), held, doors))?.verdict.because, "It is so.");
    assert.ok((await readFacts(database(), held, doors))?.includes("held"));
    assert.equal((await countSightings(database(), email, { doors })).total, 2, "of what is held and what is open");
    await releaseArrivals(database(), { ids: [held], doors, reason: "Over", by: "user:2", at: day(1700) });
    assert.deepEqual(
      (await listHolds(database(), held)).map(({ reason, releasedBecause }) => [reason, releasedBecause]),
      [["Matter 12", "Over"]],
    );
    await apply(1700);
    assert.equal(await hasRaw("held"), false);
    assert.equal((await countSightings(database(), email, { doors })).total, 1);
    assert.equal(await hasRaw("open"), true);
  });

  test("days can be set for each kind", async () => {
    await changeRetention(database(), { kind: "facts", days: 30, by: "user:1", at: start });
    assert.equal((await listRetention(database())).facts, 30);
    await assert.rejects(changeRetention(database(), { kind: "audit", days: 30, by: "user:1", at: start }), /no kind/u);
    await assert.rejects(
      changeRetention(database(), { kind: "facts", days: 0, by: "user:1", at: start }),
      /whole days/u,
    );
  });

  test("an arrival of another door, or none, is not held", async () => {
    const told = { reason: "Matter 13", by: "user:1", at: start };
    await assert.rejects(
      holdArrivals(database(), { ...told, ids: [ids["hiring"] ?? ""], doors: ["support"] }),
      /no arrival/u,
    );
    await assert.rejects(holdArrivals(database(), { ...told, ids: ["nothing"], doors }), /no arrival/u);
  });
});
