import { listCases } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { readCaseFilter } from "../cases/read-case-filter.ts";
import { defineRoute } from "../contract/route.ts";
import { caseFilter, caseOrder, casePage } from "../contract/schemas/case.ts";
import { paging } from "../contract/schemas/parts.ts";

/** `GET /api/v1/cases`. */
export const casesList = defineRoute({
  id: "cases-list",
  method: "get",
  path: "/api/v1/cases",
  summary: "Lists cases, by the time they were opened.",
  allows: roles,
  scope: "cases:read",
  query: z.object({ ...caseFilter, order: caseOrder, ...paging }),
  answers: { 200: { describes: "A page of them.", body: casePage } },
  async handle({ query, doors, actor }, { database }) {
    return { status: 200, body: await listCases(database, readCaseFilter(query, { doors, actor })) };
  },
});
