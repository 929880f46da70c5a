import { listArrivals } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { listArrival } from "../arrivals/tell-arrival.ts";
import { defineRoute } from "../contract/route.ts";
import { arrivalPage, arrivalState } from "../contract/schemas/arrival.ts";
import { givenMoment, kind, leaveOut, outcome, paging } from "../contract/schemas/parts.ts";

/** `GET /api/v1/arrivals`. */
export const arrivalsList = defineRoute({
  id: "arrivals-list",
  method: "get",
  path: "/api/v1/arrivals",
  summary: "Lists arrivals, the newest first.",
  allows: roles,
  scope: "arrivals:read",
  query: z.object({
    state: arrivalState.optional(),
    outcome: outcome.optional(),
    kind: kind.optional(),
    from: givenMoment.optional().describe("Received then or later."),
    to: givenMoment.optional().describe("Received before."),
    ...paging,
  }),
  answers: { 200: { describes: "A page of them.", body: arrivalPage } },
  async handle({ query, doors, actor }, { database }) {
    const { arrivals, ...more } = await listArrivals(database, { doors, ...leaveOut(query) });
    return { status: 200, body: { arrivals: arrivals.map((arrival) => listArrival(arrival, actor.role)), ...more } };
  },
});
