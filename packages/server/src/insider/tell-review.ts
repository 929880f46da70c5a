import { reviewNotices } from "@doorward/doors";
import { findReview, listReviewItems, type Handle, type KeptReview, type KeptReviewItem } from "@doorward/store";
import { Problem } from "@doorward/core";
import type { Labels } from "./open-labels.ts";

const mostItems = 50_000;

/** A review as lists tell it. */
export function tellReview({ toEnd, ...review }: KeptReview) {
  return { ...review, revoked: toEnd };
}

/** A review with its rights. Throws a Problem where there is none. */
export async function tellWholeReview(handle: Handle, id: string, labels: Labels) {
  const review = await findReview(handle, id);
  if (review === undefined) throw new Problem("not-found", "There is no such review. Check the id.");
  const items = await listReviewItems(handle, { reviewId: id, limit: mostItems });
  return { ...tellReview(review), rights: items.map((item) => tellItem(item, labels)) };
}

function tellItem(item: KeptReviewItem, labels: Labels) {
  const { number, what, actor, access, source, grantedAt, lastUsedAt, noticed, reviewer, decision, reason } = item;
  return {
    number,
    what,
    ...labels.tell(actor),
    access,
    source,
    grantedAt,
    lastUsedAt,
    noticed: tellNotices(noticed),
    reviewer: reviewer === null ? null : labels.label(reviewer),
    answer: decision,
    why: reason,
    answeredBy: item.decidedBy,
    answeredAt: item.decidedAt,
    endedAt: item.endedAt,
  };
}

/** What was noticed, in sentences; what an older version noticed and this one has no words for is left out. */
export function tellNotices(noticed: readonly string[]): string[] {
  return noticed.flatMap((notice) =>
    Object.hasOwn(reviewNotices, notice) ? [reviewNotices[notice as keyof typeof reviewNotices]] : [],
  );
}
