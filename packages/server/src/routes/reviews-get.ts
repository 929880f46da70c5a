import { defineRoute } from "../contract/route.ts";
import { wholeReview } from "../contract/schemas/insider/review.ts";
import { byId } from "../contract/schemas/parts.ts";
import { openLabels } from "../insider/open-labels.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellWholeReview } from "../insider/tell-review.ts";

/** `GET /api/v1/access/reviews/{id}`. */
export const reviewsGet = defineRoute({
  id: "reviews-get",
  method: "get",
  path: "/api/v1/access/reviews/{id}",
  summary: "Gives a review with the rights that it asks about.",
  allows: seeInsider,
  scope: "cases:read",
  params: byId,
  answers: { 200: { describes: "The review.", body: wholeReview } },
  async handle({ params: { id } }, { database }) {
    return { status: 200, body: await tellWholeReview(database, id, await openLabels(database)) };
  },
});
