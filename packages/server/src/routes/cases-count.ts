import { countCases } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { readCaseFilter } from "../cases/read-case-filter.ts";
import { defineRoute } from "../contract/route.ts";
import { caseFilter, caseState } from "../contract/schemas/case.ts";
import { door, outcome } from "../contract/schemas/parts.ts";

const counts = z
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
  answers: { 200: { describes: "The counts; what has none is left out.", body: counts } },
  async handle({ query, doors, actor }, { database }) {
    return { status: 200, body: { counts: await countCases(database, readCaseFilter(query, { doors, actor })) } };
  },
});
