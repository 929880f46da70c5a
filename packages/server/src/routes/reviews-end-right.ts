import { Problem } from "@doorward/core";
import { appendAudit, inTransaction, noteRightEnded } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { endedRight, wholeReview } from "../contract/schemas/insider/review.ts";
import { byId } from "../contract/schemas/parts.ts";
import { openLabels } from "../insider/open-labels.ts";
import { workOnInsider } from "../insider/roles.ts";
import { tellWholeReview } from "../insider/tell-review.ts";

/** `POST /api/v1/access/reviews/{id}/ended`. */
export const reviewsEndRight = defineRoute({
  id: "reviews-end-right",
  method: "post",
  path: "/api/v1/access/reviews/{id}/ended",
  summary: "Notes that a right that is revoked was taken away in its system.",
  allows: workOnInsider,
  scope: "cases:write",
  params: byId,
  body: endedRight,
  answers: { 200: { describes: "The review as it is now.", body: wholeReview } },
  async handle({ params: { id }, body: { number }, actor }, { database, now }) {
    const at = now();
    const labels = await openLabels(database);
    const told = await inTransaction(database, async (handle) => {
      const whole = await tellWholeReview(handle, id, labels);
      if (!(await noteRightEnded(handle, { reviewId: whole.id, number, by: actor.id, at })))
        throw new Problem(
          "conflict",
          "This right is not to be taken away, or somebody noted already that it was. Read the review again.",
        );
      const details = { number };
      await appendAudit(handle, {
        at,
        actor: actor.id,
        action: "review.carried-out",
        subject: `review:${id}`,
        details,
      });
      return await tellWholeReview(handle, id, labels);
    });
    return { status: 200, body: told };
  },
});
