import { foldTeam } from "@doorward/core";
import { draftReview } from "@doorward/doors";
import { appendAudit, inTransaction, listGrants, listRoster, openReview } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { newReview, wholeReview } from "../contract/schemas/insider/review.ts";
import { openLabels } from "../insider/open-labels.ts";
import { readInsiderSettings } from "../insider/read-settings.ts";
import { tellWholeReview } from "../insider/tell-review.ts";

const dayMs = 86_400_000;

/** `POST /api/v1/access/reviews`. */
export const reviewsCreate = defineRoute({
  id: "reviews-create",
  method: "post",
  path: "/api/v1/access/reviews",
  summary: "Opens a review of rights and of accounts at vendors. What nobody answers by its day is revoked.",
  allows: ["admin"],
  scope: "settings:write",
  body: newReview,
  answers: { 201: { describes: "The review.", body: wholeReview } },
  async handle({ body: { name, dueAt, teams }, actor }, { database, now }) {
    const at = now();
    const labels = await openLabels(database);
    const told = await inTransaction(database, async (handle) => {
      const { reviews } = await readInsiderSettings(handle);
      const ground = { roster: await listRoster(handle), grants: await listGrants(handle) };
      const drafted = draftReview({ ...ground, now: at.getTime(), unusedDays: reviews.unusedDays });
      const wanted = teams === undefined ? undefined : new Set(teams.map(foldTeam));
      const items = drafted.filter(
        ({ actor: of }) => wanted?.has(foldTeam(labels.viewers.get(of)?.team ?? "")) ?? true,
      );
      const due = dueAt ?? new Date(at.getTime() + reviews.days * dayMs);
      const id = await openReview(handle, { name, items, dueAt: due, by: actor.id, at });
      const details = { rights: items.length };
      await appendAudit(handle, { at, actor: actor.id, action: "review.opened", subject: `review:${id}`, details });
      return await tellWholeReview(handle, id, labels);
    });
    return { status: 201, body: told };
  },
});
