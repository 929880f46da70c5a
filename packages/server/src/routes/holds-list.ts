import { listHolds } from "@doorward/store";
import { z } from "zod";
import { getArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { byId, moment } from "../contract/schemas/parts.ts";

const hold = z
  .object({
    reason: z.string(),
    heldBy: z.string(),
    heldAt: moment,
    releasedBecause: z.string().nullable(),
    releasedBy: z.string().nullable(),
    releasedAt: moment.nullable(),
  })
  .meta({ id: "Hold" });

/** `GET /api/v1/arrivals/{id}/holds`. */
export const holdsList = defineRoute({
  id: "holds-list",
  method: "get",
  path: "/api/v1/arrivals/{id}/holds",
  summary: "Lists every legal hold an arrival ever had, the newest first, with who held and released it and why.",
  allows: ["admin", "analyst"],
  scope: "arrivals:read",
  params: byId,
  answers: { 200: { describes: "All of them.", body: z.object({ holds: z.array(hold) }).meta({ id: "Holds" }) } },
  async handle({ params, doors }, services) {
    const { id } = await getArrival(services, params.id, doors);
    const holds = await listHolds(services.database, id);
    return { status: 200, body: { holds: [...holds] } };
  },
});
