import { defineRoute } from "../contract/route.ts";
import { approvalProof, approvalRefusal, usedApproval } from "../contract/schemas/insider/approval.ts";
import { byId } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/approvals/{id}/use`. */
export const approvalsUse = defineRoute({
  id: "approvals-use",
  method: "post",
  path: "/api/v1/approvals/{id}/use",
  summary: "Asks whether this export may run now. It may once.",
  allows: ["admin", "analyst"],
  scope: "access:write",
  params: byId,
  body: usedApproval,
  answers: {
    200: { describes: "It may.", body: approvalProof },
    409: { describes: "It may not.", body: approvalRefusal },
  },
  handle: notYet,
});
