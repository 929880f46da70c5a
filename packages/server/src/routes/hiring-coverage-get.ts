import { defineRoute } from "../contract/route.ts";
import { coverage } from "../contract/schemas/hiring.ts";
import { countCoverage } from "../hiring/count-coverage.ts";
import { seeApplications } from "../hiring/get-application.ts";

/** `GET /api/v1/hiring/coverage`. */
export const hiringCoverageGet = defineRoute({
  id: "hiring-coverage-get",
  method: "get",
  path: "/api/v1/hiring/coverage",
  summary:
    "Tells for each tier how many hires had each step before access was given, or by the day on which it was due.",
  allows: seeApplications,
  scope: "cases:read",
  answers: { 200: { describes: "The coverage.", body: coverage } },
  async handle(_, { database, now }) {
    return { status: 200, body: await countCoverage(database, now()) };
  },
});
