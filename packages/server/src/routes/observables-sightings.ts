import { countSightings, listSightings } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { noteSearch } from "../audit/note-search.ts";
import { defineRoute } from "../contract/route.ts";
import { door, id, kind, leaveOut, moment, next, outcome, paging } from "../contract/schemas/parts.ts";
import { observableTypes } from "../contract/schemas/verdict.ts";

const sighting = z
  .object({
    arrivalId: id,
    name: z.string().nullable().describe("Null once the arrival is gone."),
    door,
    kind,
    outcome: outcome.nullable(),
    seenAt: moment,
  })
  .meta({ id: "Sighting" });

const found = z
  .object({
    total: z.int(),
    first: moment.nullable(),
    last: moment.nullable(),
    doors: z.array(z.object({ door, sightings: z.int() })),
    sightings: z.array(sighting),
    next,
  })
  .meta({ id: "Sightings" });

/** `GET /api/v1/observables/sightings`. */
export const observablesSightings = defineRoute({
  id: "observables-sightings",
  method: "get",
  path: "/api/v1/observables/sightings",
  summary:
    "Answers whether something was seen before: where and when, the newest first, across the doors one may know of. Each question is audited, without the value.",
  allows: roles,
  scope: "observables:read",
  query: z.object({
    type: z.enum(observableTypes),
    value: z.string().min(1).max(4096).describe("In its canonical form, as verdicts tell it."),
    ...paging,
  }),
  answers: { 200: { describes: "What was seen; `total` is 0 for what was not.", body: found } },
  async handle({ query: { type, value, after, limit }, doors, actor }, { database, now }) {
    const observable = { type, value };
    const counted = await countSightings(database, observable, { doors });
    const page = await listSightings(database, observable, { doors, limit, ...leaveOut({ before: after }) });
    await noteSearch(database, { at: now(), actor, subject: "observables", type });
    return { status: 200, body: { ...counted, ...page } };
  },
});
