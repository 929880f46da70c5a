import { defineRoute } from "../contract/route.ts";
import { accessFeeds } from "../contract/schemas/insider/feeds.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellFeeds } from "../insider/tell-feeds.ts";

/** `GET /api/v1/access/feeds`. */
export const accessFeedsList = defineRoute({
  id: "access-feeds-list",
  method: "get",
  path: "/api/v1/access/feeds",
  summary: "Lists the feeds of accesses and of what explains them: when each last spoke, and what it cannot show.",
  allows: seeInsider,
  scope: "cases:read",
  answers: { 200: { describes: "The feeds, and when counts were suspended.", body: accessFeeds } },
  async handle(_request, services) {
    return { status: 200, body: await tellFeeds(services) };
  },
});
