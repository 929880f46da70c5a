import { appendAudit } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { evidencePack } from "../contract/schemas/application.ts";
import { byId } from "../contract/schemas/parts.ts";
import { getApplication } from "../hiring/get-application.ts";
import { makeEvidencePack } from "../hiring/make-evidence-pack.ts";

/** `GET /api/v1/applications/{id}/evidence-pack`. */
export const applicationsPreserve = defineRoute({
  id: "applications-preserve",
  method: "get",
  path: "/api/v1/applications/{id}/evidence-pack",
  summary:
    "Gives what is preserved when somebody raised a doubt: 18 fields, with what is missing. Each reading is audited, and nobody else is told.",
  allows: ["admin", "analyst"],
  scope: "raw:read",
  params: byId,
  answers: {
    200: {
      describes: "The pack.",
      body: evidencePack,
      headers: { "Content-Disposition": "Always an attachment." },
    },
  },
  async handle({ params: { id }, doors, actor }, { database, now }) {
    const at = now();
    const application = await getApplication(database, id, doors);
    const body = await makeEvidencePack(database, application, { by: actor.id, at, doors });
    await appendAudit(database, { at, actor: actor.id, action: "application.preserved", subject: `arrival:${id}` });
    return {
      status: 200,
      headers: { "content-disposition": `attachment; filename="evidence-${id}.json"` },
      body,
    };
  },
});
