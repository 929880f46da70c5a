import { appendAudit, inTransaction, requestExport } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { approval, newApproval } from "../contract/schemas/insider/approval.ts";
import { findPerson, keyOfTokenMaker } from "../insider/find-person.ts";
import { openLabels } from "../insider/open-labels.ts";
import { workOnInsider } from "../insider/roles.ts";
import { tellApproval } from "../insider/tell-approval.ts";

/** `POST /api/v1/approvals`. */
export const approvalsCreate = defineRoute({
  id: "approvals-create",
  method: "post",
  path: "/api/v1/approvals",
  summary: "Asks for an export to be approved by somebody of another team.",
  description: "A panel of your own asks with a token and names the requester as its logs do.",
  allows: workOnInsider,
  scope: "access:write",
  body: newApproval,
  answers: { 201: { describes: "It waits for a second person.", body: approval } },
  async handle({ body, actor }, { database, now }) {
    const at = now();
    const { query, rows, why: purpose } = body;
    const made = await inTransaction(database, async (handle) => {
      const requester = await findPerson(handle, actor, body);
      const tokenMaker = await keyOfTokenMaker(handle, actor);
      const kept = await requestExport(handle, { requester, tokenMaker, query, rows, purpose, at });
      const subject = `export:${kept.id}`;
      await appendAudit(handle, { at, actor: actor.id, action: "export.asked", subject, details: { rows } });
      return kept;
    });
    const { label } = await openLabels(database);
    return { status: 201, body: tellApproval(made, label, at) };
  },
});
