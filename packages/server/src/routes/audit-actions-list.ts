import { auditActions } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";

const shape = z
  .object({ actions: z.array(z.object({ action: z.string(), says: z.string().describe("One sentence.") })) })
  .meta({ id: "AuditActions" });

/** `GET /api/v1/audit/actions`. */
export const auditActionsList = defineRoute({
  id: "audit-actions-list",
  method: "get",
  path: "/api/v1/audit/actions",
  summary: "Lists what can stand in the audit log, and what it says.",
  allows: ["admin", "auditor"],
  scope: "audit:read",
  answers: { 200: { describes: "All of them.", body: shape } },
  async handle() {
    return {
      status: 200,
      body: { actions: Object.entries(auditActions).map(([action, says]) => ({ action, says })) },
    };
  },
});
