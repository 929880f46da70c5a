import { appendAudit, holdArrivals, inTransaction, mostHoldReason } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { byId, writing } from "../contract/schemas/parts.ts";

/** `PUT /api/v1/arrivals/{id}/hold`. */
export const arrivalsHold = defineRoute({
  id: "arrivals-hold",
  method: "put",
  path: "/api/v1/arrivals/{id}/hold",
  summary: "Puts an arrival under legal hold: nothing of it is removed or erased until it is released.",
  description: "One that is under hold already stays so, with the reason it has.",
  allows: ["admin", "analyst"],
  scope: "arrivals:write",
  params: byId,
  body: z
    .strictObject({ reason: writing(mostHoldReason) })
    .meta({ id: "HoldReason", example: { reason: "Case 4711 of our lawyers." } }),
  answers: { 204: { describes: "It is done." } },
  async handle({ params: { id }, body, doors, actor }, { database, now }) {
    const at = now();
    await inTransaction(database, async (handle) => {
      const changed = await holdArrivals(handle, { ids: [id], doors, reason: body.reason, by: actor.id, at });
      if (changed > 0)
        await appendAudit(handle, { at, actor: actor.id, action: "arrival.held", subject: `arrival:${id}` });
    });
    return { status: 204 };
  },
});
