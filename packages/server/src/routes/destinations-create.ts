import { appendAudit, createDestination, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { newDestination, shownDestination } from "../contract/schemas/destination.ts";
import { leaveOut } from "../contract/schemas/parts.ts";
import { makeAccess } from "../notify/keep-destination.ts";

/** `POST /api/v1/destinations`. */
export const destinationsCreate = defineRoute({
  id: "destinations-create",
  method: "post",
  path: "/api/v1/destinations",
  summary: "Connects somewhere that events go.",
  description: "The secret of a webhook is made here and given this once. Everything needed to send is kept sealed.",
  allows: ["admin"],
  scope: "settings:write",
  body: newDestination,
  answers: { 201: { describes: "As it is kept.", body: shownDestination } },
  async handle({ body, actor }, { database, network, notifier, now }) {
    const at = now();
    const { kind, name, filter, ...given } = leaveOut(body);
    const { access, address, secret } = makeAccess(kind, given, { at, privateHosts: network.privateHosts });
    const destination = await inTransaction(database, async (handle) => {
      const made = await createDestination(handle, { kind, name, address, filter, access, at });
      const subject = `destination:${made.id}`;
      await appendAudit(handle, { at, actor: actor.id, action: "destination.created", subject, details: { kind } });
      return made;
    });
    notifier.forget();
    return { status: 201, body: { destination, secret } };
  },
});
