import { listReviews } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { accessReviews } from "../contract/schemas/insider/review.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellReview } from "../insider/tell-review.ts";

/** `GET /api/v1/access/reviews`. */
export const reviewsList = defineRoute({
  id: "reviews-list",
  method: "get",
  path: "/api/v1/access/reviews",
  summary: "Lists the reviews of rights.",
  allows: seeInsider,
  scope: "cases:read",
  answers: { 200: { describes: "All reviews, newest first.", body: accessReviews } },
  async handle(_request, { database }) {
    return { status: 200, body: { reviews: (await listReviews(database)).map(tellReview) } };
  },
});
