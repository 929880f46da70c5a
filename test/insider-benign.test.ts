import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { detect, type AccessFacts, type Family } from "@doorward/core";
import { judgeAccess } from "@doorward/doors";
import { registry } from "@doorward/rules";
import { makeBenignWorld } from "./insider-benign/make-benign-world.ts";
import { takenRecords } from "./insider-benign/taken-records.ts";

const worlds = [1, 2, 3, 4].map((seed) => makeBenignWorld(seed));
const viewers = worlds.flatMap((world, seed) => [...world].map(([actor, facts]) => ({ actor, seed, facts })));

/** Of viewers, whom one weak rule may speak of over two weeks in which nobody did anything wrong. */
const mostOfWeak = 0.015;

/** What is said of somebody rightly: two shifts were swapped, and nobody told the roster. It stays context. */
const rightly = new Map([["access/views-outside-shift", /(?:cards-4|payments-5)$/u]]);

/** Viewers of whom a rule speaks, as `<seed> <viewer>`. */
const firings = new Map(
  registry.access.map((rule) => [
    rule.id,
    viewers.filter(({ facts }) => detect(rule, facts).length > 0).map(({ actor, seed }) => `${String(seed)} ${actor}`),
  ]),
);

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
      const spoken = (firings.get(id) ?? []).filter((viewer) => rightly.get(id)?.test(viewer) !== true);
      const most = strength === "weak" ? Math.floor(viewers.length * mostOfWeak) : 0;
      assert.ok(spoken.length <= most, spoken.join(", "));
    });
  it("has nobody of whom two families of rules speak", () => {
    const several = viewers.filter(({ facts }) => listFamilies(facts).size > 1).map(({ actor }) => actor);
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
  const taken = [5, 6].map((seed) => makeBenignWorld(seed, takenRecords));
  for (const { name, by, rule } of takenRecords)
    it(`shows ${name}`, () => {
      for (const world of taken) assert.ok(listRules(world.get(by)).has(rule));
    });
  it("shows nobody else by a strong sign", () => {
    const others = taken.flatMap((world) =>
      [...world].filter(([actor]) => !takenRecords.some(({ by }) => by === actor)),
    );
    const strong = registry.access.filter(({ strength }) => strength === "strong");
    for (const [actor, facts] of others) assert.ok(!strong.some((rule) => detect(rule, facts).length > 0), actor);
  });
});

function listRules(facts: AccessFacts | undefined): ReadonlySet<string> {
  return new Set(registry.access.filter((rule) => facts && detect(rule, facts).length > 0).map(({ id }) => id));
}

function countOpened({ measures }: AccessFacts): number {
  return measures.find(({ measure }) => measure === "unexplained")?.of ?? 0;
}

function listFamilies(facts: AccessFacts): ReadonlySet<Family> {
  return new Set(registry.access.filter((rule) => detect(rule, facts).length > 0).map(({ family }) => family));
}
