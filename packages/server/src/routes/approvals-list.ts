import { defineRoute } from "../contract/route.ts";
import { approvals } from "../contract/schemas/insider/approval.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/approvals`. */
export const approvalsList = defineRoute({
  id: "approvals-list",
  method: "get",
  path: "/api/v1/approvals",
  summary: "Lists requests for exports, newest first.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  answers: { 200: { describes: "The requests.", body: approvals } },
  handle: notYet,
});
