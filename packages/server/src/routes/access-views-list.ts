import { defineRoute } from "../contract/route.ts";
import { byViewer } from "../contract/schemas/insider/viewer.ts";
import { accessViews, viewsQuery } from "../contract/schemas/insider/view.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/viewers/{viewer}/views`. */
export const accessViewsList = defineRoute({
  id: "access-views-list",
  method: "get",
  path: "/api/v1/access/viewers/{viewer}/views",
  summary: "Lists what a viewer opened, newest first, with what was looked for and not found. Each look is audited.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  params: byViewer,
  query: viewsQuery,
  answers: { 200: { describes: "A page of accesses.", body: accessViews } },
  handle: notYet,
});
