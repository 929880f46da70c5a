import { listCases } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { admitObservableFilter, noteObservableFilter } from "../cases/note-observable-filter.ts";
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
  async handle({ query, doors, actor }, services) {
    const filter = readCaseFilter(query, { doors, actor });
    admitObservableFilter(filter, actor);
    const page = await listCases(services.database, filter);
    await noteObservableFilter(filter, actor, services);
    return { status: 200, body: page };
  },
});
