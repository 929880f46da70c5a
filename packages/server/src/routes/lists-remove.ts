import { Problem } from "@doorward/core";
import { appendAudit, inTransaction, removeBlob, removeList } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { byListName } from "../contract/schemas/list.ts";

/** `DELETE /api/v1/lists/{name}`. */
export const listsRemove = defineRoute({
  id: "lists-remove",
  method: "delete",
  path: "/api/v1/lists/{name}",
  summary: "Removes a list; from then on it counts no more.",
  allows: ["admin", "analyst"],
  scope: "settings:write",
  params: byListName,
  answers: { 204: { describes: "It is gone." } },
  async handle({ params: { name }, actor }, { database, now }) {
    await inTransaction(database, async (handle) => {
      const removed = await removeList(handle, name);
      if (removed === undefined) throw new Problem("not-found", "There is no list of that name. Check it.");
      await removeBlob(handle, removed.sha256);
      await appendAudit(handle, { at: now(), actor: actor.id, action: "list.removed", subject: `list:${name}` });
    });
    return { status: 204 };
  },
});
