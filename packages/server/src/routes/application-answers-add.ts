import { addPersonAnswer, appendAudit, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { newPersonAnswer, personAnswer } from "../contract/schemas/application.ts";
import { byId, leaveOut } from "../contract/schemas/parts.ts";
import { getApplication, workOnApplications } from "../hiring/get-application.ts";

/** `POST /api/v1/applications/{id}/answers`. */
export const applicationAnswersAdd = defineRoute({
  id: "application-answers-add",
  method: "post",
  path: "/api/v1/applications/{id}/answers",
  summary: "Notes what the person was told or said. Nobody is turned down before they were heard or let the time pass.",
  allows: workOnApplications,
  scope: "cases:write",
  params: byId,
  body: newPersonAnswer,
  answers: { 201: { describes: "What was noted.", body: personAnswer } },
  async handle({ params: { id }, body, doors, actor }, { database, now }) {
    const { kind } = body;
    const at = now();
    const { arrivalId: _, ...added } = await inTransaction(database, async (handle) => {
      await getApplication(handle, id, doors);
      const answer = await addPersonAnswer(handle, { ...leaveOut(body), kind, arrivalId: id, by: actor.id, at });
      const details = { kind };
      const subject = `arrival:${id}`;
      await appendAudit(handle, { at, actor: actor.id, action: "application.answer-noted", subject, details });
      return answer;
    });
    return { status: 201, body: added };
  },
});
