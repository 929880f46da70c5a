import { countCoverage, listRecomputed, type Recomputed } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { accessCoverage } from "../contract/schemas/insider/feeds.ts";
import { day } from "../contract/schemas/parts.ts";
import { boundDays, readSpan } from "../insider/read-span.ts";
import { seeInsider } from "../insider/roles.ts";

/** Changes that are listed at most. */
const mostChanges = 200;
const causes: Readonly<Record<Recomputed["because"], string>> = {
  "late-context": "Tickets, contacts or other reasons came after the views.",
  "grace-over": "The grace was over in which views wait for their reason.",
};

/** `GET /api/v1/access/coverage`. */
export const accessCoverageGet = defineRoute({
  id: "access-coverage-get",
  method: "get",
  path: "/api/v1/access/coverage",
  summary: "Tells how much of what was opened is explained, by reason, team, site or week.",
  allows: seeInsider,
  scope: "cases:read",
  query: z.object({
    from: day.optional(),
    until: day.optional(),
    by: z.enum(["reason", "team", "site", "week"]).default("reason"),
  }),
  answers: { 200: { describes: "The coverage.", body: accessCoverage } },
  async handle({ query }, { database, now }) {
    const span = readSpan(query, now());
    const rows = await countCoverage(database, { ...span, by: query.by });
    const recomputed = await listRecomputed(database, { ...boundDays(span), limit: mostChanges });
    const changes = recomputed.map(({ at, because, days }) => ({
      at,
      because: causes[because],
      explainedAgain: days.reduce((sum, { views }) => sum + views, 0),
    }));
    return { status: 200, body: { rows: [...rows], changes } };
  },
});
