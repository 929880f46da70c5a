import { appendAudit, inTransaction, tieApplications } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { newTie, recordedTie } from "../contract/schemas/application.ts";
import { byId } from "../contract/schemas/parts.ts";
import { getApplication, workOnApplications } from "../hiring/get-application.ts";
import { judgeAgainSoon } from "../hiring/judge-again-soon.ts";
import { tellTie } from "../hiring/tell-application.ts";

/** `POST /api/v1/applications/{id}/ties`. */
export const applicationsTie = defineRoute({
  id: "applications-tie",
  method: "post",
  path: "/api/v1/applications/{id}/ties",
  summary: "Decides with a reason whether two applications belong together. Both are judged again.",
  allows: workOnApplications,
  scope: "cases:write",
  params: byId,
  body: newTie,
  answers: { 201: { describes: "What was decided.", body: recordedTie } },
  async handle({ params: { id }, body: { other, decision, reason }, doors, actor }, { database, jobs, now }) {
    const at = now();
    const tie = await inTransaction(database, async (handle) => {
      for (const each of [id, other]) await getApplication(handle, each, doors);
      const made = await tieApplications(handle, { ids: [id, other], decision, reason, by: actor.id, at });
      await judgeAgainSoon(handle, [id, other], jobs);
      const details = { other, decision };
      const subject = `arrival:${id}`;
      await appendAudit(handle, { at, actor: actor.id, action: "application.tied", subject, details });
      return made;
    });
    return { status: 201, body: tellTie(tie, id) };
  },
});
