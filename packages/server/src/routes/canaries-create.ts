import { appendAudit, inTransaction, placeCanary } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { canary, newCanary } from "../contract/schemas/insider/canary.ts";
import { findCanary } from "../insider/find-canary.ts";
import { openCustomerHashes } from "../insider/hash-customer.ts";

/** `POST /api/v1/access/canaries`. */
export const canariesCreate = defineRoute({
  id: "canaries-create",
  method: "post",
  path: "/api/v1/access/canaries",
  summary: "Has a customer who does not exist watched: whoever opens the record without a ticket is a case at once.",
  allows: ["admin"],
  scope: "settings:write",
  body: newCanary,
  answers: { 201: { describes: "The canary.", body: canary } },
  async handle({ body: { customer, name, band, note }, actor }, { database, now }) {
    const at = now();
    const hash = await openCustomerHashes(database, at);
    const about = { keys: hash(customer), customer, band, label: name, by: actor.id, at };
    const placed = await inTransaction(database, async (handle) => {
      const id = await placeCanary(handle, { ...about, ...(note === undefined ? {} : { note }) });
      await appendAudit(handle, { at, actor: actor.id, action: "canary.placed", subject: `canary:${id}` });
      return await findCanary(handle, id);
    });
    return { status: 201, body: placed };
  },
});
