import { countCases } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { admitObservableFilter, noteObservableFilter } from "../cases/note-observable-filter.ts";
import { readCaseFilter } from "../cases/read-case-filter.ts";
import { defineRoute } from "../contract/route.ts";
import { caseFilter, caseState } from "../contract/schemas/case.ts";
import { door, outcome } from "../contract/schemas/parts.ts";

const countedCases = z
  .object({ counts: z.array(z.object({ door, state: caseState, outcome, cases: z.int() })) })
  .meta({ id: "CaseCounts" });

/** `GET /api/v1/cases/counts`. */
export const casesCount = defineRoute({
  id: "cases-count",
  method: "get",
  path: "/api/v1/cases/counts",
  summary: "Counts cases by door, state and outcome.",
  allows: roles,
  scope: "cases:read",
  query: z.object(caseFilter),
  answers: { 200: { describes: "The counts; what has none is left out.", body: countedCases } },
  async handle({ query, doors, actor }, services) {
    const filter = readCaseFilter(query, { doors, actor });
    admitObservableFilter(filter, actor);
    const counts = await countCases(services.database, filter);
    await noteObservableFilter(filter, actor, services);
    return { status: 200, body: { counts } };
  },
});
