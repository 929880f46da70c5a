import { readAuditHead } from "@doorward/store";
import { z } from "zod";
import { proveAudit } from "../audit/prove-audit.ts";
import { defineRoute } from "../contract/route.ts";

const proof = z
  .object({
    rows: z.int(),
    head: z
      .object({ number: z.int(), hash: z.string() })
      .exactOptional()
      .describe("Where the log ends. Note it elsewhere, and send it as `known` the next time."),
    fault: z.object({ number: z.int(), why: z.string() }).exactOptional().describe("The first thing that is wrong."),
  })
  .meta({ id: "AuditProof", example: { rows: 4711, head: { number: 4711, hash: "0".repeat(64) } } });

/** `GET /api/v1/audit/verification`. */
export const auditVerify = defineRoute({
  id: "audit-verify",
  method: "get",
  path: "/api/v1/audit/verification",
  summary: "Proves that nothing in the audit log was changed, removed, added or moved.",
  allows: ["admin", "auditor"],
  scope: "audit:read",
  query: z.object({
    known: z
      .string()
      .max(100)
      .optional()
      .describe("`<number>:<hash>` of a head that was noted before: with it, an older copy put in place is found too."),
  }),
  answers: { 200: { describes: "What was found.", body: proof } },
  async handle({ query: { known }, actor }, { database, now }) {
    const head = known === undefined ? undefined : readAuditHead(known);
    return { status: 200, body: await proveAudit(database, { known: head, by: actor.id, at: now() }) };
  },
});
