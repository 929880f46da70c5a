import { listViewerEvents } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { accessViews, viewsQuery } from "../contract/schemas/insider/view.ts";
import { byViewer } from "../contract/schemas/insider/viewer.ts";
import { findKnownViewer } from "../insider/find-known-viewer.ts";
import { noteLook } from "../insider/note-look.ts";
import { openLabels } from "../insider/open-labels.ts";
import { boundDays, readSpan } from "../insider/read-span.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellViews } from "../insider/tell-views.ts";

/** `GET /api/v1/access/viewers/{viewer}/views`. */
export const accessViewsList = defineRoute({
  id: "access-views-list",
  method: "get",
  path: "/api/v1/access/viewers/{viewer}/views",
  summary: "Lists what a viewer opened, newest first, with what was looked for and not found. Each look is audited.",
  allows: seeInsider,
  scope: "cases:read",
  params: byViewer,
  query: viewsQuery,
  answers: { 200: { describes: "A page of accesses.", body: accessViews } },
  async handle({ params: { viewer }, query, actor }, services) {
    const { database, now } = services;
    await findKnownViewer(database, viewer);
    await noteLook(services, actor, {
      action: "viewer.looked-at",
      subject: `viewer:${viewer}`,
      viewers: [viewer],
      details: { views: true },
    });
    const usual = boundDays(readSpan({}, now()));
    const { from = usual.from, until = usual.until, only, limit, after } = query;
    const asked = { actor: viewer, from, until, only, limit };
    const { events, ...next } = await listViewerEvents(database, {
      ...asked,
      ...(after === undefined ? {} : { after }),
    });
    const views = await tellViews(database, events, actor.role, await openLabels(database));
    return { status: 200, body: { views, ...next } };
  },
});
