import { defineRoute } from "../contract/route.ts";
import { wholeReview } from "../contract/schemas/insider/review.ts";
import { byId } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/reviews/{id}`. */
export const reviewsGet = defineRoute({
  id: "reviews-get",
  method: "get",
  path: "/api/v1/access/reviews/{id}",
  summary: "Gives a review with the rights that it asks about.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  params: byId,
  answers: { 200: { describes: "The review.", body: wholeReview } },
  handle: notYet,
});
