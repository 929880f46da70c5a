import { verifyAudit } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";

const proof = z
  .object({
    rows: z.int(),
    fault: z.object({ number: z.int(), why: z.string() }).exactOptional().describe("The first thing that is wrong."),
  })
  .meta({ id: "AuditProof", example: { rows: 4711 } });

/** `GET /api/v1/audit/verification`. */
export const auditVerify = defineRoute({
  id: "audit-verify",
  method: "get",
  path: "/api/v1/audit/verification",
  summary: "Proves that nothing in the audit log was changed, removed, added or moved.",
  allows: ["admin", "auditor"],
  scope: "audit:read",
  answers: { 200: { describes: "What was found.", body: proof } },
  async handle(_request, { database }) {
    const { rows, fault } = await verifyAudit(database);
    return {
      status: 200,
      body: { rows, ...(fault === undefined ? {} : { fault: { number: fault.number, why: fault.why } }) },
    };
  },
});
