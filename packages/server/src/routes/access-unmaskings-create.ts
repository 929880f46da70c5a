import { Problem } from "@doorward/core";
import { appendAudit, askUnmasking, findAccessCase, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { byViewer, newUnmasking, unmasking } from "../contract/schemas/insider/viewer.ts";
import { openLabels } from "../insider/open-labels.ts";
import { readInsiderSettings } from "../insider/read-settings.ts";
import { workOnInsider } from "../insider/roles.ts";
import { tellUnmasking } from "../insider/unmask.ts";

/** `POST /api/v1/access/viewers/{viewer}/unmaskings`. */
export const accessUnmaskingsCreate = defineRoute({
  id: "access-unmaskings-create",
  method: "post",
  path: "/api/v1/access/viewers/{viewer}/unmaskings",
  summary: "Asks for the name of a viewer about whom there is a case.",
  description:
    "It is then told at `/api/v1/access/viewers/{viewer}/name` to who asked, and to nobody else, for as long as the settings say.",
  allows: workOnInsider,
  params: byViewer,
  body: newUnmasking,
  answers: { 201: { describes: "Open, or waiting for a second person.", body: unmasking } },
  async handle({ params: { viewer }, body: { caseId, reason }, actor }, { database, now }) {
    const at = now();
    const asked = await inTransaction(database, async (handle) => {
      const about = await findAccessCase(handle, caseId);
      if (about?.viewers.includes(viewer) !== true)
        throw new Problem("not-found", "There is no such case about this viewer. Check both ids.");
      if (about.state === "decided")
        throw new Problem("conflict", "This case is decided. Take the decision back to look at it again.");
      const { unmasking: settings } = await readInsiderSettings(handle);
      const kept = await askUnmasking(handle, { caseId, actors: [viewer], why: reason, by: actor.id, at }, settings);
      const subject = `viewer:${viewer}`;
      const details = { case: caseId };
      await appendAudit(handle, { at, actor: actor.id, action: "viewer.unmask-asked", subject, details });
      return kept;
    });
    return { status: 201, body: tellUnmasking(asked, at, await openLabels(database)) };
  },
});
