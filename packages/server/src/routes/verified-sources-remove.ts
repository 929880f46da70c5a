import { Problem } from "@doorward/core";
import { appendAudit, inTransaction, removeVerifiedSource } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `DELETE /api/v1/verified-sources/{id}`. */
export const verifiedSourcesRemove = defineRoute({
  id: "verified-sources-remove",
  method: "delete",
  path: "/api/v1/verified-sources/{id}",
  summary: "Removes a verified source; from then on it proves nothing.",
  allows: ["admin", "analyst"],
  scope: "settings:write",
  params: byId,
  answers: { 204: { describes: "It is gone." } },
  async handle({ params: { id }, actor }, { database, now }) {
    await inTransaction(database, async (handle) => {
      if (!(await removeVerifiedSource(handle, id)))
        throw new Problem("not-found", "There is no such verified source. Check the id.");
      await appendAudit(handle, {
        at: now(),
        actor: actor.id,
        action: "verified-source.removed",
        subject: `verified-source:${id}`,
      });
    });
    return { status: 204 };
  },
});
