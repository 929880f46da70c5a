import assert from "node:assert/strict";
import { test } from "node:test";
import { inTransaction } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { makeVerdict } from "../verdict.test-support.ts";
import { recordVerdict } from "../verdicts.ts";
import type { PersonAnswerKind } from "./application-words.ts";
import { keepOne } from "./applications.test-support.ts";
import { hadTimeToAnswer, readLastNoticed, tellHearing } from "./hearing.ts";
import { rejudgeStill } from "./rejudge-still.ts";

const at = new Date("2026-11-20T10:00:00Z");
const later = (days: number) => new Date(at.getTime() + days * 86_400_000);
const noted = (...kinds: PersonAnswerKind[]) => kinds.map((kind, day) => ({ kind, at: later(day) }));

test("what was said before the last notice is no answer to it, and a notice tells nothing of what came later", () => {
  assert.equal(tellHearing([], undefined), "not-told");
  assert.equal(tellHearing(noted("answered"), undefined), "not-told");
  assert.equal(tellHearing(noted("notice-sent"), undefined), "not-answered");
  assert.equal(tellHearing(noted("notice-sent", "answered"), at), "heard");
  assert.equal(tellHearing(noted("notice-sent", "answered", "notice-sent"), at), "not-answered");
  assert.equal(tellHearing(noted("notice-sent", "answered"), later(0.5)), "noticed-since");
});

test("five days from the last notice on there is time to answer", () => {
  const twice = noted("notice-sent", "notice-sent");
  assert.equal(hadTimeToAnswer([], at), undefined);
  assert.deepEqual([hadTimeToAnswer(twice, later(5.9)), hadTimeToAnswer(twice, later(6))], [false, true]);
});

await onEveryEngine("what was noticed last", (database) => {
  test("a rule that tells something for the first time is news, and one that tells it again is not", async () => {
    const id = await keepOne(database(), { at });
    const judge = async (rules: readonly string[], judgedAt: Date) =>
      await inTransaction(database(), async (handle) => {
        await rejudgeStill(handle, [id]);
        const [finding = assert.fail("A verdict has one.")] = makeVerdict().findings;
        const findings = rules.map((rule) => ({ ...finding, rule }));
        await recordVerdict(handle, id, { verdict: makeVerdict({ door: "hiring", findings }), at: judgedAt });
        return (await readLastNoticed(handle, [id])).get(id);
      });
    assert.equal((await readLastNoticed(database(), [id])).get(id), undefined);
    assert.deepEqual(await judge(["application/one"], later(1)), later(1));
    assert.deepEqual(await judge(["application/one"], later(2)), later(1));
    assert.deepEqual(await judge(["application/one", "application/two"], later(3)), later(3));
    assert.deepEqual(await judge(["application/one"], later(4)), later(1));
    assert.equal(await judge([], later(5)), undefined);
  });
});
