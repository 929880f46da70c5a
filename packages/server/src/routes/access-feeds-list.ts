import { defineRoute } from "../contract/route.ts";
import { accessFeeds } from "../contract/schemas/insider/feeds.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/feeds`. */
export const accessFeedsList = defineRoute({
  id: "access-feeds-list",
  method: "get",
  path: "/api/v1/access/feeds",
  summary: "Lists the feeds of accesses and of what explains them: when each last spoke, and what it cannot show.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  answers: { 200: { describes: "The feeds, and when counts were suspended.", body: accessFeeds } },
  handle: notYet,
});
