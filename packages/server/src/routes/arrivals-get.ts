import { Problem } from "@doorward/core";
import { readVerdict } from "@doorward/store";
import { roles } from "../access/roles.ts";
import { getArrival, tellJudged, tellWaiting } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { judgedArrival, waitingArrival } from "../contract/schemas/arrival.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `GET /api/v1/arrivals/{id}`. */
export const arrivalsGet = defineRoute({
  id: "arrivals-get",
  method: "get",
  path: "/api/v1/arrivals/{id}",
  summary: "Gives the verdict on an arrival, or says that it still waits.",
  allows: roles,
  scope: "arrivals:read",
  params: byId,
  answers: {
    200: { describes: "The verdict.", body: judgedArrival },
    202: {
      describes: "It still waits.",
      body: waitingArrival,
      headers: { "Retry-After": "In how many seconds to ask again." },
    },
  },
  async handle({ params, doors, actor }, services) {
    const arrival = await getArrival(services, params.id, doors);
    if (arrival.state === "waiting")
      return { status: 202, headers: { "retry-after": "1" }, body: tellWaiting(arrival) };
    const kept = await readVerdict(services.database, params.id, doors);
    if (kept === undefined) throw new Problem("not-found", "The verdict on this arrival is not kept any more.");
    return { status: 200, body: tellJudged(arrival, kept, actor.role) };
  },
});
