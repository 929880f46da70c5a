import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, type ProblemCode } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { answerUnmasking, askUnmasking, listRecentUnmaskings, listUnmaskings } from "./unmaskings.ts";

const at = new Date("2026-11-20T10:00:00Z");
const after = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
const [caseId, other] = ["01936000-0000-7000-8000-000000000001", "01936000-0000-7000-8000-000000000002"] as const;
const asked = { caseId, actors: ["viewer-1", "viewer-2", "viewer-1"], why: "A ring?", by: "user:1", at };
const alone = { needsSecond: false, hours: 72 };
const two = { needsSecond: true, hours: 1 };

const refused = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;

await onEveryEngine("names that are shown", (database) => {
  const untilOf = async (id: string) => (await listUnmaskings(database(), id)).map(({ until }) => until);

  test("names of a case are hidden until somebody asks with a reason, and hidden again later", async () => {
    await assert.rejects(askUnmasking(database(), { ...asked, why: " " }, alone), refused("not-valid"));
    await assert.rejects(askUnmasking(database(), { ...asked, actors: [] }, alone), refused("not-valid"));
    const { actors } = await askUnmasking(database(), asked, alone);
    assert.deepEqual(actors, ["viewer-1", "viewer-2"]);
    assert.deepEqual([await untilOf(caseId), await untilOf(other)], [[after(72)], []]);
  });

  test("where two are needed, nobody confirms for themselves, and nothing is answered twice", async () => {
    const { id } = await askUnmasking(database(), { ...asked, caseId: other }, two);
    assert.deepEqual(await untilOf(other), [null]);
    const confirm = async (by: string) =>
      await answerUnmasking(database(), { id, answer: "confirmed", by, at: after(1) }, two);
    await assert.rejects(confirm("user:1"), refused("not-allowed"));
    await confirm("user:2");
    await assert.rejects(confirm("user:3"), refused("conflict"));
    assert.deepEqual(await untilOf(other), [after(2)]);
    const [kept] = await listUnmaskings(database(), other);
    assert.deepEqual([kept?.why, kept?.askedBy, kept?.answeredBy], ["A ring?", "user:1", "user:2"]);
    const recent = await listRecentUnmaskings(database(), 9);
    assert.deepEqual(recent.map((each) => each.caseId).toSorted(), [caseId, other]);
  });

  test("what is refused stays hidden, and what needs no second person is confirmed by none", async () => {
    const { id } = await askUnmasking(database(), { ...asked, caseId: other, at: after(10) }, two);
    await answerUnmasking(database(), { id, answer: "refused", by: "user:2", at: after(10) }, two);
    assert.deepEqual(await untilOf(other), [null, after(2)]);
    const [first] = await listUnmaskings(database(), caseId);
    for (const none of [first?.id ?? "", "1"]) {
      const given = { id: none, answer: "confirmed", by: "user:2", at } as const;
      await assert.rejects(answerUnmasking(database(), given, alone), refused("not-found"));
    }
  });
});
