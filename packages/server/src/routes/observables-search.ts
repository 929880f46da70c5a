import { searchObservables } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { noteSearch } from "../audit/note-search.ts";
import { defineRoute } from "../contract/route.ts";
import { leaveOut, moment, rows } from "../contract/schemas/parts.ts";
import { observable, observableTypes } from "../contract/schemas/verdict.ts";

const found = z
  .object({
    observables: z.array(z.object({ observable, sightings: z.int(), first: moment, last: moment })),
    isCut: z.boolean().describe("Whether there may be more. Say more of the value."),
  })
  .meta({ id: "FoundObservables" });

/** `GET /api/v1/observables`. */
export const observablesSearch = defineRoute({
  id: "observables-search",
  method: "get",
  path: "/api/v1/observables",
  summary: "Searches what was seen, by how its value begins. Each search is audited, without what was searched.",
  allows: roles,
  scope: "observables:read",
  query: z.object({
    startsWith: z.string().min(1).max(200),
    type: z.enum(observableTypes).optional(),
    ...rows,
  }),
  answers: { 200: { describes: "What was seen at the doors one may know of.", body: found } },
  async handle({ query, doors, actor }, { database, now }) {
    const body = await searchObservables(database, { ...leaveOut(query), doors });
    await noteSearch(database, { at: now(), actor, subject: "observables", type: query.type });
    return { status: 200, body };
  },
});
