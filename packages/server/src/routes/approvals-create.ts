import { defineRoute } from "../contract/route.ts";
import { approval, newApproval } from "../contract/schemas/insider/approval.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/approvals`. */
export const approvalsCreate = defineRoute({
  id: "approvals-create",
  method: "post",
  path: "/api/v1/approvals",
  summary: "Asks for an export to be approved by somebody of another team.",
  allows: ["admin", "analyst"],
  scope: "access:write",
  body: newApproval,
  answers: { 201: { describes: "It waits for a second person.", body: approval } },
  handle: notYet,
});
