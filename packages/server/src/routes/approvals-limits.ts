import { defineRoute } from "../contract/route.ts";
import { approvalLimits } from "../contract/schemas/insider/approval.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/approvals/limits`. */
export const approvalsLimits = defineRoute({
  id: "approvals-limits",
  method: "get",
  path: "/api/v1/approvals/limits",
  summary: "Tells how much people and teams exported beside their limits.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  answers: { 200: { describes: "The sums.", body: approvalLimits } },
  handle: notYet,
});
