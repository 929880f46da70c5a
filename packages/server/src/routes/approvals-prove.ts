import { Problem } from "@doorward/core";
import { verifyExportProof } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { provedExport } from "../contract/schemas/insider/approval.ts";
import { openLabels } from "../insider/open-labels.ts";
import { seeInsider } from "../insider/roles.ts";

/** `GET /api/v1/approvals/proofs/{proof}`. */
export const approvalsProve = defineRoute({
  id: "approvals-prove",
  method: "get",
  path: "/api/v1/approvals/proofs/{proof}",
  summary: "Tells which export a proof is of.",
  allows: seeInsider,
  scope: "cases:read",
  params: z.object({ proof: z.string().min(1).max(200) }),
  answers: { 200: { describes: "What was allowed to run.", body: provedExport } },
  async handle({ params: { proof } }, { database }) {
    const proved = await verifyExportProof(database, proof);
    if (proved === undefined)
      throw new Problem("not-found", "This proves no export: it was changed, or was not written here. Check the text.");
    const { request, requester, query, rows, at } = proved;
    const { label } = await openLabels(database);
    return { status: 200, body: { id: request, requester: label(requester), query, rows, allowedAt: new Date(at) } };
  },
});
