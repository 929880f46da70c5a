import { defineRoute } from "../contract/route.ts";
import { accessReviews } from "../contract/schemas/insider/review.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/reviews`. */
export const reviewsList = defineRoute({
  id: "reviews-list",
  method: "get",
  path: "/api/v1/access/reviews",
  summary: "Lists the reviews of rights.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  answers: { 200: { describes: "All reviews, newest first.", body: accessReviews } },
  handle: notYet,
});
