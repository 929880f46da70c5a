import { defineRoute } from "../contract/route.ts";
import { newReview, wholeReview } from "../contract/schemas/insider/review.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/reviews`. */
export const reviewsCreate = defineRoute({
  id: "reviews-create",
  method: "post",
  path: "/api/v1/access/reviews",
  summary: "Opens a review of rights. What nobody answers by its day is revoked.",
  allows: ["admin"],
  scope: "settings:write",
  body: newReview,
  answers: { 201: { describes: "The review.", body: wholeReview } },
  handle: notYet,
});
