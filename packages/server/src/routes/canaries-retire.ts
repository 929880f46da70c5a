import { Problem } from "@doorward/core";
import { appendAudit, inTransaction, retireCanary } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { canary, canaryEnd } from "../contract/schemas/insider/canary.ts";
import { byId } from "../contract/schemas/parts.ts";
import { findCanary } from "../insider/find-canary.ts";

/** `POST /api/v1/access/canaries/{id}/retire`. */
export const canariesRetire = defineRoute({
  id: "canaries-retire",
  method: "post",
  path: "/api/v1/access/canaries/{id}/retire",
  summary: "Takes a canary out of use. Who opens it later is still told of: nobody has a reason to.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  body: canaryEnd,
  answers: { 200: { describes: "The canary.", body: canary } },
  async handle({ params: { id }, body: { because }, actor }, { database, now }) {
    const at = now();
    const retired = await inTransaction(database, async (handle) => {
      if (!(await retireCanary(handle, { id, because, by: actor.id, at })))
        throw new Problem("not-found", "There is no such planted customer in use. Check the id.");
      await appendAudit(handle, { at, actor: actor.id, action: "canary.retired", subject: `canary:${id}` });
      return await findCanary(handle, id);
    });
    return { status: 200, body: retired };
  },
});
