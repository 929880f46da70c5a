import { defineRoute } from "../contract/route.ts";
import { approval, approvalDecision } from "../contract/schemas/insider/approval.ts";
import { byId } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/approvals/{id}/decide`. */
export const approvalsDecide = defineRoute({
  id: "approvals-decide",
  method: "post",
  path: "/api/v1/approvals/{id}/decide",
  summary: "Approves or refuses an export, as somebody of another team.",
  allows: ["admin", "analyst"],
  params: byId,
  body: approvalDecision,
  answers: { 200: { describes: "The request as it is now.", body: approval } },
  handle: notYet,
});
