import { Problem } from "@doorward/core";
import { appendAudit, changeDestination, findDestination, inTransaction, readDestinationAccess } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { destinationChange, shownDestination } from "../contract/schemas/destination.ts";
import { byId, leaveOut } from "../contract/schemas/parts.ts";
import { makeAccess } from "../notify/keep-destination.ts";

/** `PATCH /api/v1/destinations/{id}`. */
export const destinationsChange = defineRoute({
  id: "destinations-change",
  method: "patch",
  path: "/api/v1/destinations/{id}",
  summary: "Changes a destination, disables it, or replaces its secret.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  body: destinationChange,
  answers: { 200: { describes: "As it is kept.", body: shownDestination } },
  async handle({ params: { id }, body, actor }, { database, network, notifier, now }) {
    const at = now();
    const { title, filter, isEnabled, ...given } = leaveOut(body);
    const changed = await inTransaction(database, async (handle) => {
      const found = await findDestination(handle, id);
      const before = await readDestinationAccess(handle, id);
      if (found === undefined || before === undefined)
        throw new Problem("not-found", "There is no such destination. Check the id.");
      const { access, address, secret } = makeAccess(found.kind, given, {
        before,
        at,
        privateHosts: network.privateHosts,
      });
      const destination = await changeDestination(handle, id, {
        ...leaveOut({ title, filter }),
        ...(isEnabled === undefined ? {} : { disabledAt: isEnabled ? null : at }),
        address,
        access,
      });
      const details = { changed: Object.keys(body).toSorted().join(", ") };
      const subject = `destination:${id}`;
      await appendAudit(handle, { at, actor: actor.id, action: "destination.changed", subject, details });
      return { destination, secret };
    });
    notifier.forget();
    return { status: 200, body: changed };
  },
});
