import { Problem } from "@doorward/core";
import { appendAudit, findDestination, readDestinationAccess } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { destinationTest } from "../contract/schemas/destination.ts";
import { byId } from "../contract/schemas/parts.ts";
import { makeSampleEvent } from "../notify/sample-event.ts";
import { sendEvent, tellWithAnswer } from "../notify/send-event.ts";

/** `POST /api/v1/destinations/{id}/tests`. */
export const destinationsTest = defineRoute({
  id: "destinations-test",
  method: "post",
  path: "/api/v1/destinations/{id}/tests",
  summary: "Sends a sample event to a destination at once, and tells what came back.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  answers: { 200: { describes: "What became of it.", body: destinationTest } },
  async handle({ params: { id }, actor }, { database, network, publicUrl, now }) {
    const destination = await findDestination(database, id);
    const access = await readDestinationAccess(database, id);
    if (destination === undefined || access === undefined)
      throw new Problem("not-found", "There is no such destination. Check the id.");
    const at = now();
    const { kind } = destination;
    const sent = await sendEvent({ event: makeSampleEvent(at, publicUrl), kind, access, at }, network);
    const details = { isDelivered: sent.isDelivered };
    const subject = `destination:${id}`;
    await appendAudit(database, { at, actor: actor.id, action: "destination.tested", subject, details });
    return { status: 200, body: { isDelivered: sent.isDelivered, told: tellWithAnswer(sent) } };
  },
});
