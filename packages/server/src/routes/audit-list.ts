import { appendAudit, auditActions, listAudit, type AuditAction } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { leaveOut, moment, rows } from "../contract/schemas/parts.ts";

const action = z.enum(Object.keys(auditActions) as [AuditAction, ...AuditAction[]]);
const entry = z
  .object({
    number: z.int(),
    at: moment,
    actor: z.string(),
    action: z.string(),
    subject: z.string(),
    details: z.record(z.string(), z.unknown()),
    previous: z.string(),
    hash: z.string(),
  })
  .meta({ id: "AuditEntry" });

/** `GET /api/v1/audit`. */
export const auditList = defineRoute({
  id: "audit-list",
  method: "get",
  path: "/api/v1/audit",
  summary: "Lists what people and programs did, the newest first. Each reading is audited, and stands in the next.",
  allows: ["admin", "auditor"],
  scope: "audit:read",
  query: z.object({
    subject: z.string().min(1).max(300).optional().describe("`case:<id>`, `user:<id>`"),
    actor: z.string().min(1).max(300).optional().describe("`user:<id>`, `token:<id>`, `command-line`"),
    action: action.optional(),
    before: z.coerce.number().int().min(1).optional().describe("The number of the last entry of the page before."),
    ...rows,
  }),
  answers: {
    200: { describes: "A page of it.", body: z.object({ entries: z.array(entry) }).meta({ id: "AuditPage" }) },
  },
  async handle({ query, actor }, { database, now }) {
    const entries = await listAudit(database, leaveOut(query));
    await appendAudit(database, { at: now(), actor: actor.id, action: "audit.read", subject: "audit" });
    return { status: 200, body: { entries } };
  },
});
