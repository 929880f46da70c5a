import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessFacts } from "@doorward/core";
import { judgeAccess } from "@doorward/doors";
import { registry } from "@doorward/rules";
import { makeOrganisation } from "./make-organisation.ts";
import { tellOrdinaryMisses } from "../tell-misses.ts";
import { listFired } from "./measure-ordinary.ts";
import { takenRecords } from "./taken-records.ts";

const worlds = [1, 2, 3, 4].map((seed) => makeOrganisation(seed));
const viewers = worlds.flatMap((world, seed) =>
  [...world].map(([actor, facts]) => ({ actor, seed, facts, fired: new Set(listFired(facts)) })),
);

/** Of viewers, whom one weak rule may speak of over two weeks in which nobody did anything wrong. */
const mostOfWeak = 0.015;

/** What is said of somebody rightly: two shifts were swapped, and nobody told the roster. It stays context. */
const rightly = new Map([["access/views-outside-shift", new Set(["cards-4", "payments-5"])]]);

describe("an organisation in which nobody does anything wrong", () => {
  it("is large enough to say something", () => {
    assert.ok(viewers.length > 280, String(viewers.length));
    const opened = viewers.reduce((sum, { facts }) => sum + countOpened(facts), 0);
    assert.ok(opened > 30_000, String(opened));
    const ten = viewers.filter(({ facts }) => facts.peers >= 10);
    assert.ok(ten.length > 250, String(ten.length));
  });
  for (const { id, strength } of registry.access)
    it(`is left alone by ${id}`, () => {
      const spoken = viewers
        .filter(({ actor, fired }) => fired.has(id) && rightly.get(id)?.has(actor) !== true)
        .map(({ actor, seed }) => `${String(seed)} ${actor}`);
      const most = strength === "weak" ? Math.floor(viewers.length * mostOfWeak) : 0;
      assert.ok(spoken.length <= most, spoken.join(", "));
    });
  it("has nobody of whom two families of rules speak", () => {
    const several = viewers.filter(({ fired }) => countFamilies(fired) > 1).map(({ actor }) => actor);
    assert.ok(several.length <= viewers.length * 0.005, several.join(", "));
  });
  it("has nobody whose verdict is more than clear", () => {
    for (const { actor, facts } of viewers) {
      const { verdict, because } = judgeAccess(facts, { name: "Viewer 3f2a", tookMs: 1 });
      assert.equal(verdict, "clear", `${actor}: ${because}`);
    }
  });
});

describe("the same organisation, in which records are taken", () => {
  // In the fifth the leaver opens three a day anyway, and the rule asks for three times as many.
  const fired = [6, 7].map(
    (seed) => new Map([...makeOrganisation(seed, takenRecords)].map(([actor, facts]) => [actor, listFired(facts)])),
  );
  for (const { name, by, rule } of takenRecords)
    it(`shows ${name}`, () => {
      for (const world of fired) assert.ok(world.get(by)?.includes(rule));
    });
  it("shows nobody else by a strong sign", () => {
    const strong = new Set<string>(registry.access.filter(({ strength }) => strength === "strong").map(({ id }) => id));
    const others = fired.flatMap((world) =>
      [...world].filter(([actor]) => !takenRecords.some(({ by }) => by === actor)),
    );
    for (const [actor, rules] of others) assert.ok(!rules.some((id) => strong.has(id)), actor);
  });
});

it("names the strong rule that notices somebody in an ordinary organisation", () => {
  const row = { organisations: 1, viewers: 76, viewerMonths: 36, firings: {} };
  const firings = { "access/opened-canary": 1, "access/views-outside-shift": 2 };
  assert.deepEqual(tellOrdinaryMisses({ events: { ...row, firings }, counts: row }), [
    "access/opened-canary: viewers of ordinary organisations: 1 is more than 0.",
  ]);
});

function countOpened({ measures }: AccessFacts): number {
  return measures.find(({ measure }) => measure === "unexplained")?.of ?? 0;
}

function countFamilies(fired: ReadonlySet<string>): number {
  return new Set(registry.access.filter(({ id }) => fired.has(id)).map(({ family }) => family)).size;
}
