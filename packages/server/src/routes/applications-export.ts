import { appendAudit } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { personExport } from "../contract/schemas/person-export.ts";
import { byId } from "../contract/schemas/parts.ts";
import { exportPerson } from "../hiring/export-person.ts";
import { getApplication } from "../hiring/get-application.ts";

/** `GET /api/v1/applications/{id}/export`. */
export const applicationsExport = defineRoute({
  id: "applications-export",
  method: "get",
  path: "/api/v1/applications/{id}/export",
  summary:
    "Gives what is kept of the person of an application, for the person, with an explanation. Each export is audited.",
  description:
    "Other applications are in it when somebody tied them as the same person, since a contact and a name can be somebody else's. What is kept of other people is left out; that something is shared is said, and not with whom. Steps that are taken about a doubt are not in it: counsel decides when they are told.",
  allows: ["admin", "analyst"],
  scope: "cases:read",
  params: byId,
  answers: {
    200: {
      describes: "Everything, with the explanation first.",
      body: personExport,
      headers: { "Content-Disposition": "Always an attachment." },
    },
  },
  async handle({ params: { id }, doors, actor }, { database, now }) {
    const at = now();
    const application = await getApplication(database, id, doors);
    const body = await exportPerson(database, application, at);
    await appendAudit(database, { at, actor: actor.id, action: "application.exported", subject: `arrival:${id}` });
    return {
      status: 200,
      headers: { "content-disposition": `attachment; filename="person-${id}.json"` },
      body,
    };
  },
});
