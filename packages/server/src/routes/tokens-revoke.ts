import { Problem } from "@doorward/core";
import { appendAudit, inTransaction, revokeToken } from "@doorward/store";
import { byId } from "../contract/schemas/parts.ts";
import { defineRoute } from "../contract/route.ts";

/** `DELETE /api/v1/tokens/{id}`. */
export const tokensRevoke = defineRoute({
  id: "tokens-revoke",
  method: "delete",
  path: "/api/v1/tokens/{id}",
  summary: "Ends a token at once: your own, and anybody's for administrators.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "people:write",
  params: byId,
  answers: { 204: { describes: "It opens nothing any more." } },
  async handle({ params, actor }, { database, now }) {
    await inTransaction(database, async (handle) => {
      const revoked = await revokeToken(handle, params.id, now());
      const isOwn = actor.role === "admin" || revoked?.createdBy === actor.id;
      // What is thrown takes the revoking back.
      if (revoked === undefined || !isOwn) throw new Problem("not-found", "You have no such token, or it is over.");
      await appendAudit(handle, { at: now(), actor: actor.id, action: "token.revoked", subject: `token:${params.id}` });
    });
    return { status: 204 };
  },
});
