import { addComment, appendAudit, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { comment, newComment } from "../contract/schemas/case.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `POST /api/v1/cases/{id}/comments`. */
export const commentsAdd = defineRoute({
  id: "comments-add",
  method: "post",
  path: "/api/v1/cases/{id}/comments",
  summary: "Comments on a case.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "cases:write",
  params: byId,
  body: newComment,
  answers: { 201: { describes: "The comment.", body: comment } },
  async handle({ params, body, doors, actor }, { database, now }) {
    const at = now();
    const added = await inTransaction(database, async (handle) => {
      const written = await addComment(handle, { caseId: params.id, doors, body: body.body, by: actor.id, at });
      await appendAudit(handle, { at, actor: actor.id, action: "case.commented", subject: `case:${params.id}` });
      return written;
    });
    return { status: 201, body: added };
  },
});
