import { Problem } from "@doorward/core";
import { appendAudit, inTransaction, removeDestination } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `DELETE /api/v1/destinations/{id}`. */
export const destinationsRemove = defineRoute({
  id: "destinations-remove",
  method: "delete",
  path: "/api/v1/destinations/{id}",
  summary: "Removes a destination with its secrets; what waits for it is not delivered.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  answers: { 204: { describes: "It is gone." } },
  async handle({ params: { id }, actor }, { database, notifier, now }) {
    await inTransaction(database, async (handle) => {
      if (!(await removeDestination(handle, id)))
        throw new Problem("not-found", "There is no such destination. Check the id.");
      const subject = `destination:${id}`;
      await appendAudit(handle, { at: now(), actor: actor.id, action: "destination.removed", subject });
    });
    notifier.forget();
    return { status: 204 };
  },
});
