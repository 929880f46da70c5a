import { listRelated } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { getArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { byId, door, id, kind, moment, outcome } from "../contract/schemas/parts.ts";
import { observableTypes } from "../contract/schemas/verdict.ts";

const related = z
  .object({
    arrivals: z.array(
      z.object({
        id,
        name: z.string().nullable(),
        door,
        kind,
        outcome: outcome.nullable(),
        receivedAt: moment,
        shared: z.array(z.object({ type: z.enum(observableTypes), value: z.string().nullable() })),
      }),
    ),
  })
  .meta({ id: "RelatedArrivals" });

/** `GET /api/v1/arrivals/{id}/related`. */
export const arrivalsRelated = defineRoute({
  id: "arrivals-related",
  method: "get",
  path: "/api/v1/arrivals/{id}/related",
  summary: "Lists other arrivals in which something was seen that was seen in this one.",
  allows: roles,
  scope: "observables:read",
  params: byId,
  query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  answers: { 200: { describes: "Those that share most first.", body: related } },
  async handle({ params, query, doors }, services) {
    const arrival = await getArrival(services, params.id, doors);
    return {
      status: 200,
      body: { arrivals: await listRelated(services.database, arrival.id, { doors, limit: query.limit }) },
    };
  },
});
