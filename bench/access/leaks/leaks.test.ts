import assert from "node:assert/strict";
import { it } from "node:test";
import { tellLeakMisses } from "../tell-misses.ts";
import { findRate } from "../../scan/confidence.ts";
import { makeLeak } from "./make-leak.ts";
import { measurePitfalls } from "./measure-pitfalls.ts";
import { openDesk } from "./open-desk.ts";
import { tellRanking } from "./tell-ranking.ts";
import { rankViewers } from "@doorward/doors";

const desk = openDesk(11);
const plan = { mode: "own tickets", culprits: 3, victims: 20, noise: 0.5 } as const;

it("makes the same leak for the same seed, and its thieves met their victims before the first contact", () => {
  const leak = makeLeak(desk, plan, 1);
  assert.deepEqual(makeLeak(desk, plan, 1).join, leak.join);
  assert.notDeepEqual(makeLeak(desk, plan, 2).join, leak.join);
  assert.equal(leak.culprits.size, 3);
  assert.equal(leak.fromElsewhere.size, 10);
  const robbed = new Set<number>();
  for (const { actor, site, duty, hits } of leak.join.viewers) {
    for (const { victim, firstAt, days, explained, contacts } of hits) {
      assert.ok(firstAt < (leak.join.victims[victim]?.firstContactAt ?? 0));
      assert.ok(explained <= days && contacts <= explained);
      if (leak.culprits.has(actor)) robbed.add(victim);
    }
    assert.equal(new Set(hits.map(({ victim }) => victim)).size, hits.length, "one hit of a victim");
    if (leak.culprits.has(actor)) assert.deepEqual([site, duty], [leak.site, "agent"]);
  }
  for (let victim = 10; victim < 20; victim += 1) assert.ok(robbed.has(victim), `${victim} was robbed`);
});

it("has the contacts of a victim add up over viewers", () => {
  const { join } = makeLeak(desk, plan, 4);
  const sums = join.victims.map(() => 0);
  for (const { hits } of join.viewers)
    for (const { victim, contacts } of hits) sums[victim] = (sums[victim] ?? 0) + contacts;
  for (const [victim, { contacts }] of join.victims.entries()) assert.ok((sums[victim] ?? 0) >= contacts);
});

it("finds a lone thief, and flags nobody where all victims come from elsewhere", () => {
  const runs = Array.from({ length: 8 }, (_, run) => {
    const alone = makeLeak(desk, { ...plan, culprits: 1 }, run);
    const elsewhere = makeLeak(desk, { ...plan, noise: 1 }, run);
    return [tellRanking(alone, rankViewers(alone.join)), tellRanking(elsewhere, rankViewers(elsewhere.join))] as const;
  });
  assert.ok(runs.every(([found]) => found.first));
  assert.ok(runs.filter(([, none]) => none.innocent || none.flagged > 0).length <= 1);
});

it("loses by each mistake", () => {
  for (const { what, of, avoided, fallen } of measurePitfalls([desk], 6))
    if (of.startsWith("runs with somebody innocent")) assert.ok(avoided < fallen, what);
    else assert.ok(avoided >= fallen, what);
});

it("names the row that misses its floor, and too many innocent people", () => {
  const row = { mode: "own tickets", culprits: 1, victims: 10, noise: 0.5, runs: 500, site: 0 } as const;
  const misses = tellLeakMisses({
    rows: [{ ...row, first: 1, topTen: 1, flagged: 0.9, innocent: findRate(0, 500) }],
    pitfalls: [],
    innocent: findRate(6, 500),
  });
  assert.ok(misses.includes("1 of own tickets, 10 victims: flagged: 0.9 is less than 0.95."));
  assert.ok(misses.includes("Leaks in which somebody innocent is flagged, of all: 0.012 is more than 0.01."));
  assert.ok(!misses.some((miss) => miss.startsWith("1 of own tickets, 10 victims: at rank 1")));
});
