import { defineRoute } from "../contract/route.ts";
import { accessViewers, viewersQuery } from "../contract/schemas/insider/viewer.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/viewers`. */
export const accessViewersList = defineRoute({
  id: "access-viewers-list",
  method: "get",
  path: "/api/v1/access/viewers",
  summary: "Lists viewers with what they opened beside peers, without names.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  query: viewersQuery,
  answers: { 200: { describes: "A page of viewers.", body: accessViewers } },
  handle: notYet,
});
