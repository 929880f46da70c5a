import { listApplications, listStepResults } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { applicationFilter, applicationPage } from "../contract/schemas/application.ts";
import { leaveOut, paging } from "../contract/schemas/parts.ts";
import { seeApplications, tellParts } from "../hiring/get-application.ts";
import { countSteps } from "../hiring/tell-steps.ts";

/** `GET /api/v1/applications`. */
export const applicationsList = defineRoute({
  id: "applications-list",
  method: "get",
  path: "/api/v1/applications",
  summary: "Lists applications, newest first, with how far each has come and how many of its steps were taken.",
  allows: seeApplications,
  scope: "cases:read",
  query: z.object({ ...applicationFilter, ...paging }),
  answers: { 200: { describes: "A page of applications.", body: applicationPage } },
  async handle({ query, doors }, { database }) {
    const { applications, ...next } = await listApplications(database, { ...leaveOut(query), doors });
    const ids = applications.map(({ id }) => id);
    const answers = Map.groupBy(await listStepResults(database, ids), ({ arrivalId }) => arrivalId);
    const body = applications.map((application) => ({
      ...tellParts(application),
      ...countSteps(application, answers.get(application.id) ?? []),
    }));
    return { status: 200, body: { applications: body, ...next } };
  },
});
