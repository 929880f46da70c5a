import { appendAudit } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { canaries } from "../contract/schemas/insider/canary.ts";
import { readInsiderSettings } from "../insider/read-settings.ts";
import { workOnInsider } from "../insider/roles.ts";
import { tellCanaries } from "../insider/tell-canaries.ts";

/** `GET /api/v1/access/canaries`. */
export const canariesList = defineRoute({
  id: "canaries-list",
  method: "get",
  path: "/api/v1/access/canaries",
  summary: "Lists planted customers by what people at the desk call them. Each look is audited.",
  allows: workOnInsider,
  scope: "settings:read",
  answers: { 200: { describes: "All of them, the newest first.", body: canaries } },
  async handle({ actor }, { database, now }) {
    const told = await tellCanaries(database, await readInsiderSettings(database));
    await appendAudit(database, { at: now(), actor: actor.id, action: "canary.listed", subject: "canaries" });
    return { status: 200, body: { canaries: told } };
  },
});
