import { listCampaigns } from "@doorward/store";
import { z } from "zod";
import { roles, type Actor } from "../access/roles.ts";
import { noteSearch } from "../audit/note-search.ts";
import { readCaseFilter } from "../cases/read-case-filter.ts";
import { defineRoute } from "../contract/route.ts";
import { campaigns, mostToldCases } from "../contract/schemas/campaign.ts";
import { caseFilter, caseOrder } from "../contract/schemas/case.ts";

/** `GET /api/v1/cases/campaigns`. */
export const casesCampaigns = defineRoute({
  id: "cases-campaigns",
  method: "get",
  path: "/api/v1/cases/campaigns",
  summary: "Groups cases that share observables into campaigns. Each question is audited.",
  description:
    "Takes the filters of the list of cases and looks at the first 2,000 of its order. Cases that share nothing are in no campaign. An observable ties cases as long as it was seen in 50 arrivals at most, or a quarter of the arrivals that hold it are among those looked at.",
  allows: roles,
  scope: "observables:read",
  query: z.object({ ...caseFilter, order: caseOrder }),
  answers: { 200: { describes: "The campaigns, in the order of their first case.", body: campaigns } },
  async handle({ query, doors, actor }, { database, now }) {
    const filter = readCaseFilter(query, { doors, actor });
    const { campaigns: found, ...looked } = await listCampaigns(database, filter);
    await noteSearch(database, { at: now(), actor, subject: "cases", type: filter.observable?.type });
    const told = mayReadCases(actor) ? mostToldCases : 0;
    const body = found.map(({ cases, ...campaign }) => ({
      ids: cases.map(({ id }) => id),
      cases: cases.slice(0, told),
      ...campaign,
    }));
    return { status: 200, body: { campaigns: body, ...looked } };
  },
});

/** The scope of the route is that of what ties cases; what they say needs another one. */
function mayReadCases({ scopes }: Actor): boolean {
  return scopes === null || scopes.includes("cases:read");
}
