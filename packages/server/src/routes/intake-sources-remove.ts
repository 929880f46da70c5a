import { Problem } from "@doorward/core";
import { appendAudit, inTransaction, removeIntakeSource } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `DELETE /api/v1/intake-sources/{id}`. */
export const intakeSourcesRemove = defineRoute({
  id: "intake-sources-remove",
  method: "delete",
  path: "/api/v1/intake-sources/{id}",
  summary: "Disconnects a source; what came from it stays.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  answers: { 204: { describes: "It is gone, with its secrets." } },
  async handle({ params: { id }, actor }, { database, now }) {
    await inTransaction(database, async (handle) => {
      if (!(await removeIntakeSource(handle, id)))
        throw new Problem("not-found", "There is no such source. Check the id.");
      const subject = `intake-source:${id}`;
      await appendAudit(handle, { at: now(), actor: actor.id, action: "intake-source.removed", subject });
    });
    return { status: 204 };
  },
});
