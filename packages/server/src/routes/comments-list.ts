import { listComments } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";
import { comment } from "../contract/schemas/case.ts";
import { byId, leaveOut, next, paging } from "../contract/schemas/parts.ts";

/** `GET /api/v1/cases/{id}/comments`. */
export const commentsList = defineRoute({
  id: "comments-list",
  method: "get",
  path: "/api/v1/cases/{id}/comments",
  summary: "Lists the comments on a case, the oldest first.",
  allows: roles,
  scope: "cases:read",
  params: byId,
  query: z.object(paging),
  answers: {
    200: {
      describes: "A page of them.",
      body: z.object({ comments: z.array(comment), next }).meta({ id: "CommentPage" }),
    },
  },
  async handle({ params, query, doors }, { database }) {
    return { status: 200, body: await listComments(database, { caseId: params.id, doors, ...leaveOut(query) }) };
  },
});
