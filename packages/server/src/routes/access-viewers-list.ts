import { defineRoute } from "../contract/route.ts";
import { accessViewers, viewersQuery } from "../contract/schemas/insider/viewer.ts";
import { measureViewer, openMeasures, readOpenCases } from "../insider/measure-viewers.ts";
import { openLabels } from "../insider/open-labels.ts";
import { pageViewers } from "../insider/page-viewers.ts";
import { readSpan } from "../insider/read-span.ts";
import { seeInsider } from "../insider/roles.ts";

/** `GET /api/v1/access/viewers`. */
export const accessViewersList = defineRoute({
  id: "access-viewers-list",
  method: "get",
  path: "/api/v1/access/viewers",
  summary: "Lists viewers with what they opened beside peers, without names.",
  description:
    "Those who opened anything in the window: the last four weeks where no days are named, 100 days back at most.",
  allows: seeInsider,
  scope: "cases:read",
  query: viewersQuery,
  answers: { 200: { describes: "A page of viewers.", body: accessViewers } },
  async handle({ query }, { database, watching, now }) {
    const at = now();
    const span = readSpan(query, at);
    const counted = await watching.count(at);
    const known = { labels: await openLabels(database), cases: await readOpenCases(database) };
    const measures = openMeasures(counted, span, known);
    const all = [...measures.sums.keys()].map((viewer) => measureViewer(measures, viewer));
    return { status: 200, body: { ...span, ...pageViewers(all, query) } };
  },
});
