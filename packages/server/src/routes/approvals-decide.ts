import { answerFaults, Problem } from "@doorward/core";
import { answerExport, appendAudit, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { approval, approvalDecision } from "../contract/schemas/insider/approval.ts";
import { byId } from "../contract/schemas/parts.ts";
import { findPerson } from "../insider/find-person.ts";
import { openLabels } from "../insider/open-labels.ts";
import { readInsiderSettings } from "../insider/read-settings.ts";
import { workOnInsider } from "../insider/roles.ts";
import { tellApproval } from "../insider/tell-approval.ts";

/** `POST /api/v1/approvals/{id}/decide`. */
export const approvalsDecide = defineRoute({
  id: "approvals-decide",
  method: "post",
  path: "/api/v1/approvals/{id}/decide",
  summary: "Approves or refuses an export, as somebody of another team.",
  allows: workOnInsider,
  params: byId,
  body: approvalDecision,
  answers: { 200: { describes: "The request as it is now.", body: approval } },
  async handle({ params: { id }, body, actor }, { database, now }) {
    const at = now();
    const { decision, why: reason, ceiling } = body;
    const answered = await inTransaction(database, async (handle) => {
      const approver = await findPerson(handle, actor, { team: body.team, device: body.device });
      const { exports } = await readInsiderSettings(handle);
      const answer = decision === "approve" ? ("approved" as const) : ("refused" as const);
      const given = { id, approver, answer, reason, at, ...(ceiling === undefined ? {} : { ceiling }) };
      const { request, fault } = await answerExport(handle, given, exports);
      if (fault !== undefined)
        throw new Problem(fault === "answered" ? "conflict" : "not-allowed", answerFaults[fault]);
      const subject = `export:${id}`;
      await appendAudit(handle, { at, actor: actor.id, action: "export.answered", subject, details: { answer } });
      return request;
    });
    const { label } = await openLabels(database);
    return { status: 200, body: tellApproval(answered, label, at) };
  },
});
