import { Problem } from "@doorward/core";
import { appendAudit, changeDestination, inTransaction, lockDestination, readDestinationAccess } from "@doorward/store";
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
  description:
    "A token goes to the host it was given for and to no other: with an address elsewhere it is sent anew, or null for none.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  body: destinationChange,
  answers: { 200: { describes: "As it is kept.", body: shownDestination } },
  async handle({ params: { id }, body, actor }, { database, network, notifier, now }) {
    const at = now();
    const { name, filter, isDisabled, ...given } = leaveOut(body);
    const changed = await inTransaction(database, async (handle) => {
      const found = await lockDestination(handle, id);
      const before = await readDestinationAccess(handle, id);
      if (found === undefined || before === undefined)
        throw new Problem("not-found", "There is no such destination. Check the id.");
      if (Object.keys(leaveOut(body)).length === 0) return { destination: found, secret: null };
      const { secret, ...made } =
        Object.keys(given).length === 0
          ? { secret: null }
          : makeAccess(found.kind, given, { before, at, privateHosts: network.privateHosts });
      const destination = await changeDestination(handle, id, {
        ...leaveOut({ name, filter }),
        ...(isDisabled === undefined ? {} : { disabledAt: isDisabled ? (found.disabledAt ?? at) : null }),
        ...made,
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
