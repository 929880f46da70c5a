import { defineRoute } from "../contract/route.ts";
import { newReviewAnswer, wholeReview } from "../contract/schemas/insider/review.ts";
import { byId } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/reviews/{id}/answers`. */
export const reviewsAnswer = defineRoute({
  id: "reviews-answer",
  method: "post",
  path: "/api/v1/access/reviews/{id}/answers",
  summary: "Answers one right of a review: keep or revoke.",
  allows: ["admin", "analyst"],
  scope: "cases:write",
  params: byId,
  body: newReviewAnswer,
  answers: { 200: { describes: "The review as it is now.", body: wholeReview } },
  handle: notYet,
});
