import { listAccessCases, listUnmaskings } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { accessViewerPage, byViewer } from "../contract/schemas/insider/viewer.ts";
import { day } from "../contract/schemas/parts.ts";
import { findKnownViewer } from "../insider/find-known-viewer.ts";
import { chartMeasured, measureViewer, openMeasures, readOpenCases } from "../insider/measure-viewers.ts";
import { noteLook } from "../insider/note-look.ts";
import { openLabels } from "../insider/open-labels.ts";
import { readSpan } from "../insider/read-span.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellUnmasking } from "../insider/unmask.ts";
import { measureOne } from "../insider/watch/measure-one.ts";

/** `GET /api/v1/access/viewers/{viewer}`. */
export const accessViewersGet = defineRoute({
  id: "access-viewers-get",
  method: "get",
  path: "/api/v1/access/viewers/{viewer}",
  summary: "Gives a viewer: each day beside what was expected, and figures beside peers. Each look is audited.",
  allows: seeInsider,
  scope: "cases:read",
  params: byViewer,
  query: z.object({ from: day.optional(), until: day.optional() }),
  answers: { 200: { describes: "The viewer.", body: accessViewerPage } },
  async handle({ params: { viewer }, query, actor }, services) {
    const { database, watching, now } = services;
    const at = now();
    const span = readSpan(query, at);
    await findKnownViewer(database, viewer);
    await noteLook(services, actor, { action: "viewer.looked-at", subject: `viewer:${viewer}`, viewers: [viewer] });
    const counted = await watching.count(at);
    const labels = await openLabels(database);
    const known = openMeasures(counted, span, { labels, cases: await readOpenCases(database) });
    const cases = (await listAccessCases(database)).filter(({ viewers }) => viewers.includes(viewer));
    const unmaskings = [];
    for (const { id } of cases)
      for (const each of await listUnmaskings(database, id))
        if (each.actors.includes(viewer)) unmaskings.push(tellUnmasking(each, at, labels));
    const told = { ...measureViewer(known, viewer), ...span };
    const measures = await measureOne(database, { viewer, ...span }, counted);
    const byReason = known.sums.get(viewer)?.byReason ?? {};
    return { status: 200, body: { ...told, days: chartMeasured(known, viewer), measures, byReason, unmaskings } };
  },
});
