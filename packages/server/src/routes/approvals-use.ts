import { exportFaults } from "@doorward/core";
import { allowExport, appendAudit, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { approvalProof, approvalRefusal, usedApproval } from "../contract/schemas/insider/approval.ts";
import { byId } from "../contract/schemas/parts.ts";
import { keyOfRequester } from "../insider/find-person.ts";
import { readInsiderSettings } from "../insider/read-settings.ts";
import { workOnInsider } from "../insider/roles.ts";

/** `POST /api/v1/approvals/{id}/use`. */
export const approvalsUse = defineRoute({
  id: "approvals-use",
  method: "post",
  path: "/api/v1/approvals/{id}/use",
  summary: "Asks whether this export may run now. It may once.",
  description:
    "The query, the requester and the rows are those of the request; sums of 1 and 30 days hold beside the approval.",
  allows: workOnInsider,
  scope: "access:write",
  params: byId,
  body: usedApproval,
  answers: {
    200: { describes: "It may.", body: approvalProof },
    409: { describes: "It may not.", body: approvalRefusal },
  },
  async handle({ params: { id }, body: { query, rows, requester }, actor }, { database, now }) {
    const at = now();
    const told = await inTransaction(database, async (handle) => {
      const { exports } = await readInsiderSettings(handle);
      const run = {
        request: id,
        requester: await keyOfRequester(handle, actor, requester),
        query,
        rows,
        at: at.getTime(),
      };
      const permission = await allowExport(handle, run, exports);
      const isAllowed = permission.kind === "allowed";
      await appendAudit(handle, {
        at,
        actor: actor.id,
        action: isAllowed ? "export.allowed" : "export.refused",
        subject: `export:${id}`,
        details: { rows, ...(isAllowed ? {} : { because: permission.because }) },
      });
      return permission;
    });
    return told.kind === "allowed"
      ? { status: 200, body: { may: true, proof: told.proof } }
      : { status: 409, body: { may: false, why: exportFaults[told.because] } };
  },
});
