import { answerUnmasking, appendAudit, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { unmasking, unmaskingAnswer } from "../contract/schemas/insider/viewer.ts";
import { byId } from "../contract/schemas/parts.ts";
import { openLabels } from "../insider/open-labels.ts";
import { readInsiderSettings } from "../insider/read-settings.ts";
import { workOnInsider } from "../insider/roles.ts";
import { tellUnmasking } from "../insider/unmask.ts";

/** `POST /api/v1/access/unmaskings/{id}/confirm`. */
export const accessUnmaskingsConfirm = defineRoute({
  id: "access-unmaskings-confirm",
  method: "post",
  path: "/api/v1/access/unmaskings/{id}/confirm",
  summary: "Confirms, as a second person, that a name may be told to who asked, or refuses it.",
  allows: workOnInsider,
  params: byId,
  body: unmaskingAnswer,
  answers: { 200: { describes: "The unmasking as it is now.", body: unmasking } },
  async handle({ params: { id }, body: { answer }, actor }, { database, now }) {
    const at = now();
    const answered = await inTransaction(database, async (handle) => {
      const { unmasking: settings } = await readInsiderSettings(handle);
      const kept = await answerUnmasking(handle, { id, answer, by: actor.id, at }, settings);
      const subject = `viewer:${kept.actors[0] ?? ""}`;
      const details = { case: kept.caseId, answer };
      await appendAudit(handle, { at, actor: actor.id, action: "viewer.unmask-answered", subject, details });
      return kept;
    });
    return { status: 200, body: tellUnmasking(answered, at, await openLabels(database)) };
  },
});
