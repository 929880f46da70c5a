import assert from "node:assert/strict";
import { test } from "node:test";
import { roleTiers, type Engagement, type RoleTier } from "@doorward/core";
import { notices, noticesAsOf } from "../notices/notices.ts";
import { drawKit } from "./draw-kit.ts";
import { kitBank } from "./kit.ts";
import { hiringSteps, isBeforeAccess, listStepsFor } from "./list-steps.ts";

/** Words of what must not be asked, and of what accuses. */
const banned =
  /\b(?:leader|nationality|citizen|birth|born|accent|fluen\w*|mother tongue|religion|age|married|ethnic\w*|fake|fraud\w*|DPRK|korea\w*|russia\w*|chin(?:a|ese)|nervous\w*|gaze|eyes|voice|sweat\w*)\b/iu;

function count(tier: RoleTier): number {
  return listStepsFor(tier, "employee").filter((step) => step.isRequired && isBeforeAccess(step)).length;
}

function countOfVendors(engagement: Engagement): number {
  return listStepsFor("security", engagement).filter(({ list }) => list === "vendor").length;
}

test("every step and every question has an id of its own", () => {
  for (const all of [hiringSteps, kitBank]) assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
});

test("no step or question asks what must not be asked, accuses anybody, or reads a face", () => {
  for (const { id, title, text } of [...hiringSteps, ...kitBank]) {
    const found = banned.exec(`${title} ${text}`.replace("by voice", ""));
    assert.equal(found, null, `${id}: ${String(found?.[0])}`);
  }
});

test("what needs a camera, speech or a document offers another way", () => {
  for (const { id, list, text, alternative } of hiringSteps)
    if (
      list !== "doubt" &&
      /camera|interview.*joins|beside the face|on a call|same person (?:started|works)/iu.test(text)
    )
      assert.ok(alternative !== undefined, id);
  for (const { id, alternative } of kitBank) assert.ok(alternative.length > 5, id);
});

test("every tier has its steps, those with more reach have more of them, and a doubt requires none beforehand", () => {
  for (const tier of roleTiers) assert.ok(count(tier) >= count("other") && count(tier) > 5, tier);
  assert.ok(count("development") > count("other"));
  assert.ok(listStepsFor("development", "employee").every(({ list, isRequired }) => list !== "doubt" || !isRequired));
});

test("a vendor's worker has the vendor's obligations on top", () => {
  assert.deepEqual([countOfVendors("employee"), countOfVendors("vendor-worker") > 4], [0, true]);
});

test("a kit has each topic, nothing twice, and another one for other chances", () => {
  const first = drawKit(() => 0);
  const last = drawKit((below) => below - 1);
  assert.deepEqual(first.map(({ topic }) => topic).toSorted(), last.map(({ topic }) => topic).toSorted());
  assert.equal(new Set(first.map(({ id }) => id)).size, 6);
  assert.notDeepEqual(new Set(first.map(({ id }) => id)), new Set(last.map(({ id }) => id)));
});

test("every notice says what is compared, that a person decides, and how to contest; and is dated", () => {
  assert.ok(!Number.isNaN(Date.parse(noticesAsOf)));
  for (const { jurisdiction, text, duties } of notices) {
    const whole = text.join("\n");
    for (const part of [
      /compares what an application states/u,
      /named person decides/u,
      /contest a decision/u,
      /names are compared only/u,
    ])
      assert.match(whole, part, jurisdiction);
    assert.ok(duties.length > 0, jurisdiction);
  }
});
