import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { accessCoverage } from "../contract/schemas/insider/feeds.ts";
import { day } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/coverage`. */
export const accessCoverageGet = defineRoute({
  id: "access-coverage-get",
  method: "get",
  path: "/api/v1/access/coverage",
  summary: "Tells how much of what was opened is explained, by reason, team, site or week.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  query: z.object({
    from: day.optional(),
    until: day.optional(),
    by: z.enum(["reason", "team", "site", "week"]).default("reason"),
  }),
  answers: { 200: { describes: "The coverage.", body: accessCoverage } },
  handle: notYet,
});
