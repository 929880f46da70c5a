import { answerReview, appendAudit, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { newReviewAnswer, wholeReview } from "../contract/schemas/insider/review.ts";
import { byId } from "../contract/schemas/parts.ts";
import { keyOfAccount } from "../insider/find-person.ts";
import { openLabels } from "../insider/open-labels.ts";
import { workOnInsider } from "../insider/roles.ts";
import { tellWholeReview } from "../insider/tell-review.ts";

/** `POST /api/v1/access/reviews/{id}/answers`. */
export const reviewsAnswer = defineRoute({
  id: "reviews-answer",
  method: "post",
  path: "/api/v1/access/reviews/{id}/answers",
  summary: "Answers for one right of a review: keep or revoke. Nobody keeps a right of their own.",
  // Nobody keeps a right of their own, and a token does not tell whose it is.
  allows: workOnInsider,
  params: byId,
  body: newReviewAnswer,
  answers: { 200: { describes: "The review as it is now.", body: wholeReview } },
  async handle({ params: { id }, body: { number, answer: decision, why: reason }, actor }, { database, now }) {
    const at = now();
    const labels = await openLabels(database);
    const told = await inTransaction(database, async (handle) => {
      const own = await keyOfAccount(handle, actor.id);
      await answerReview(handle, { reviewId: id, number, decision, reason, by: actor.id, actor: own, at });
      const details = { number, answer: decision };
      await appendAudit(handle, { at, actor: actor.id, action: "review.answered", subject: `review:${id}`, details });
      return await tellWholeReview(handle, id, labels);
    });
    return { status: 200, body: told };
  },
});
