import { notices, noticesAsOf } from "@doorward/doors";
import { defineRoute } from "../contract/route.ts";
import { noticesAnswer } from "../contract/schemas/hiring.ts";
import { seeApplications } from "../hiring/get-application.ts";

/** `GET /api/v1/hiring/notices`. */
export const hiringNoticesList = defineRoute({
  id: "hiring-notices-list",
  method: "get",
  path: "/api/v1/hiring/notices",
  summary: "Gives what people who apply are told, by where the law holds, with the day on which the law was looked at.",
  allows: seeApplications,
  scope: "cases:read",
  answers: { 200: { describes: "The notices.", body: noticesAnswer } },
  handle: async () => ({ status: 200, body: { asOf: noticesAsOf, notices } }),
});
