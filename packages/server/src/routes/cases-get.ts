import { findCase, listDecisions } from "@doorward/store";
import { Problem } from "@doorward/core";
import { roles } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";
import { wholeCase } from "../contract/schemas/case.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `GET /api/v1/cases/{id}`. */
export const casesGet = defineRoute({
  id: "cases-get",
  method: "get",
  path: "/api/v1/cases/{id}",
  summary: "Gives a case with all that was decided about it. Its verdict is that of the arrival with the same id.",
  allows: roles,
  scope: "cases:read",
  params: byId,
  answers: { 200: { describes: "The case.", body: wholeCase, headers: { ETag: "The version, in quotes." } } },
  async handle({ params, doors }, { database }) {
    const found = await findCase(database, params.id, doors);
    if (found === undefined) throw new Problem("not-found", "There is no such case. Check the id.");
    const decisions = await listDecisions(database, [found.id]);
    return { status: 200, headers: { etag: `"${String(found.version)}"` }, body: { ...found, decisions } };
  },
});
