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
      await getApplication(handle, id, doors);
      const change = await changeApplication(handle, id, { ...leaveOut(body), by: actor.id, at });
      if (change === undefined) return;
      const { stage, tier, startedAt } = change;
      const details = {
        ...(stage && { stage }),
        ...(tier && { tier }),
        ...(startedAt && { startedAt: startedAt.toISOString() }),
      };
      const subject = `arrival:${id}`;
      await appendAudit(handle, { at, actor: actor.id, action: "application.changed", subject, details });
    });
    const changed = await getApplication(database, id, doors);
    return { status: 200, body: await tellApplication(database, changed, { role: actor.role, at }) };
  },
});
