import { listRelated } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { getArrival } from "../arrivals/tell-arrival.ts";
import { noteSearch } from "../audit/note-search.ts";
import { defineRoute } from "../contract/route.ts";
import { byId, door, id, kind, moment, outcome, rows } from "../contract/schemas/parts.ts";
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
  summary: "Lists other arrivals in which something was seen that was seen in this one. Each question is audited.",
  allows: roles,
  scope: "observables:read",
  params: byId,
  query: z.object(rows),
  answers: { 200: { describes: "Those that share most first.", body: related } },
  async handle({ params, query, doors, actor }, services) {
    const { database, now } = services;
    const arrival = await getArrival(services, params.id, doors);
    const arrivals = await listRelated(database, arrival.id, { doors, limit: query.limit });
    await noteSearch(database, { at: now(), actor, subject: `arrival:${arrival.id}`, type: undefined });
    return { status: 200, body: { arrivals } };
  },
});
