import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, type ProblemCode } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import {
  answerReview,
  closeDueReviews,
  findReview,
  listReviewItems,
  listReviews,
  noteRightEnded,
  openReview,
  unansweredReason,
  type NewReviewItem,
} from "./access-reviews.ts";

const at = new Date("2026-11-01T10:00:00.123Z");
const dueAt = new Date("2026-11-15T10:00:00Z");
const by = "user:1";
const actor = (number: number) => `00000000-0000-0000-0000-00000000000${String(number)}`;
const item = (number: number): NewReviewItem => ({
  what: "grant",
  actor: actor(number),
  source: "panel",
  grantId: `g${String(number)}`,
  access: "export",
  grantedAt: at.getTime() - 1,
  noticed: ["never-used"],
});
const refused = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;

await onEveryEngine("reviews of rights", (database) => {
  let reviewId = "";
  const answer = async (number: number, rest: object = {}) => {
    const given = { reviewId, number, decision: "keep", reason: "Needed daily.", by, at, ...rest } as const;
    return await answerReview(database(), given);
  };

  test("each right is asked about by itself, with its last use", async () => {
    const items = [item(1), { ...item(2), lastUsedAt: at.getTime(), reviewer: actor(9) }, item(3)];
    reviewId = await openReview(database(), { name: "Autumn", items, dueAt, by, at });
    const kept = await listReviewItems(database(), { reviewId, limit: 9 });
    assert.deepEqual(
      kept.map(({ number, lastUsedAt, reviewer, decision }) => [number, lastUsedAt, reviewer, decision]),
      [
        [1, null, null, null],
        [2, at, actor(9), null],
        [3, null, null, null],
      ],
    );
    assert.deepEqual([kept[0]?.grantedAt?.getTime(), kept[0]?.noticed], [at.getTime() - 1, ["never-used"]]);
  });

  test("who answered what, when and why is kept, and nobody keeps a right of their own", async () => {
    await assert.rejects(answer(1, { actor: actor(1) }), refused("not-allowed"));
    await assert.rejects(answer(1, { reason: " " }), refused("not-valid"));
    const kept = await answer(1, { actor: actor(2) });
    assert.deepEqual([kept.decision, kept.reason, kept.decidedBy, kept.decidedAt], ["keep", "Needed daily.", by, at]);
    await assert.rejects(answer(1), refused("conflict"));
    await assert.rejects(answer(9), refused("not-found"));
    const [row] = await database().sql.selectFrom("access_review_items").select("sealed").orderBy("number").execute();
    assert.ok(!Buffer.from(row?.sealed ?? []).includes("daily"));
  });

  test("what nobody answered by the due day is to be taken away, and then it is over", async () => {
    assert.equal((await closeDueReviews(database(), new Date(dueAt.getTime() - 1))).size, 0);
    await assert.rejects(answer(2, { at: dueAt }), refused("conflict"));
    assert.deepEqual(await closeDueReviews(database(), dueAt), new Map([[reviewId, 2]]));
    assert.equal((await closeDueReviews(database(), dueAt)).size, 0);
    const kept = await listReviewItems(database(), { reviewId, after: 1, limit: 1 });
    assert.deepEqual(
      kept.map(({ decision, reason, decidedBy }) => [decision, reason, decidedBy]),
      [["revoke", unansweredReason, "doorward"]],
    );
    const [review] = await listReviews(database());
    assert.deepEqual([review?.items, review?.answered, review?.toEnd, review?.closedAt], [3, 3, 2, dueAt]);
  });

  test("that a right was taken away is noted once, and only of those that are to be", async () => {
    const end = async (number: number) => await noteRightEnded(database(), { reviewId, number, by, at: dueAt });
    assert.deepEqual([await end(1), await end(2), await end(2)], [false, true, false]);
    assert.equal((await listReviews(database()))[0]?.toEnd, 1);
  });

  test("the last answer closes a review, and one without rights or time is refused", async () => {
    const review = { name: "One", items: [item(1)], dueAt, by, at };
    reviewId = await openReview(database(), review);
    await answer(1, { decision: "revoke" });
    const kept = await findReview(database(), reviewId);
    assert.deepEqual([kept?.items, kept?.closedAt], [1, at]);
    for (const id of ["none", actor(1)]) assert.equal(await findReview(database(), id), undefined);
    await assert.rejects(openReview(database(), { ...review, items: [] }), refused("not-valid"));
    await assert.rejects(openReview(database(), { ...review, dueAt: at }), refused("not-valid"));
  });
});
