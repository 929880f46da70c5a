import { appendAudit, changeRetention, inTransaction, listRetention } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { changedRetention, retention } from "../contract/schemas/retention.ts";

/** `PATCH /api/v1/retention`. */
export const retentionChange = defineRoute({
  id: "retention-change",
  method: "patch",
  path: "/api/v1/retention",
  summary: "Changes for how many days some kinds of what is kept stay.",
  allows: ["admin"],
  scope: "settings:write",
  body: changedRetention,
  answers: { 200: { describes: "The days as they are now.", body: retention } },
  async handle({ body, actor }, { database, now }) {
    const at = now();
    const days = await inTransaction(database, async (handle) => {
      for (const [kind, count] of Object.entries(body.days))
        await changeRetention(handle, { kind, days: count, by: actor.id, at });
      const listed = await listRetention(handle);
      await appendAudit(handle, {
        at,
        actor: actor.id,
        action: "retention.changed",
        subject: "store",
        details: body.days,
      });
      return listed;
    });
    return { status: 200, body: { days } };
  },
});
