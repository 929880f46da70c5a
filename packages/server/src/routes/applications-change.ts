import { appendAudit, changeApplication, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { changedApplication, wholeApplication } from "../contract/schemas/application.ts";
import { byId, leaveOut } from "../contract/schemas/parts.ts";
import { getApplication, workOnApplications } from "../hiring/get-application.ts";
import { tellApplication } from "../hiring/tell-application.ts";

/** `PATCH /api/v1/applications/{id}`. */
export const applicationsChange = defineRoute({
  id: "applications-change",
  method: "patch",
  path: "/api/v1/applications/{id}",
  summary: "Says how far somebody has come, or that the tier of the role is another one. Each change is audited.",
  allows: workOnApplications,
  scope: "cases:write",
  params: byId,
  body: changedApplication,
  answers: { 200: { describes: "The application as it is now.", body: wholeApplication } },
  async handle({ params: { id }, body, doors, actor }, { database, now }) {
    const at = now();
    await inTransaction(database, async (handle) => {
      const application = await getApplication(handle, id, doors);
      await changeApplication(handle, application, { ...leaveOut(body), by: actor.id, at });
      const { stage = application.stage, tier = application.tier } = body;
      const details = { stage, tier, isTierChanged: tier !== application.tier };
      const subject = `arrival:${id}`;
      await appendAudit(handle, { at, actor: actor.id, action: "application.changed", subject, details });
    });
    const changed = await getApplication(database, id, doors);
    return { status: 200, body: await tellApplication(database, changed, { role: actor.role, at }) };
  },
});
