import { appendAudit, inTransaction, mostHoldReason, releaseArrivals } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { byId, writing } from "../contract/schemas/parts.ts";

/** `POST /api/v1/arrivals/{id}/release`. */
export const arrivalsRelease = defineRoute({
  id: "arrivals-release",
  method: "post",
  path: "/api/v1/arrivals/{id}/release",
  summary: "Ends the legal hold of an arrival, with a reason.",
  allows: ["admin", "analyst"],
  scope: "arrivals:write",
  params: byId,
  body: z
    .strictObject({ reason: writing(mostHoldReason) })
    .meta({ id: "ReleaseReason", example: { reason: "Case 4711 of our lawyers." } }),
  answers: { 204: { describes: "It is done." } },
  async handle({ params: { id }, body, doors, actor }, { database, now }) {
    const at = now();
    await inTransaction(database, async (handle) => {
      const changed = await releaseArrivals(handle, { ids: [id], doors, reason: body.reason, by: actor.id, at });
      if (changed > 0)
        await appendAudit(handle, { at, actor: actor.id, action: "arrival.released", subject: `arrival:${id}` });
    });
    return { status: 204 };
  },
});
