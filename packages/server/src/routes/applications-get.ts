import { defineRoute } from "../contract/route.ts";
import { wholeApplication } from "../contract/schemas/application.ts";
import { byId } from "../contract/schemas/parts.ts";
import { getApplication, seeApplications } from "../hiring/get-application.ts";
import { tellApplication } from "../hiring/tell-application.ts";

/** `GET /api/v1/applications/{id}`. */
export const applicationsGet = defineRoute({
  id: "applications-get",
  method: "get",
  path: "/api/v1/applications/{id}",
  summary:
    "Gives an application: what was noticed by stage, the steps of its tier, what the person said, and its timeline.",
  description:
    "The id is that of the arrival, and of its case where somebody has to look. Decisions are made about the case.",
  allows: seeApplications,
  scope: "cases:read",
  params: byId,
  answers: { 200: { describes: "The application.", body: wholeApplication } },
  async handle({ params, doors, actor }, { database, now }) {
    const application = await getApplication(database, params.id, doors);
    return { status: 200, body: await tellApplication(database, application, { role: actor.role, at: now() }) };
  },
});
