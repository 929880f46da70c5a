import { listLeavers } from "@doorward/doors";
import { listGrants, listRoster } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { accessLeavers } from "../contract/schemas/insider/review.ts";
import { openLabels } from "../insider/open-labels.ts";
import { dayOf } from "../insider/read-span.ts";
import { seeInsider } from "../insider/roles.ts";

/** Days ahead in which somebody leaves. */
const soonDays = 30;

/** `GET /api/v1/access/leavers`. */
export const leaversList = defineRoute({
  id: "leavers-list",
  method: "get",
  path: "/api/v1/access/leavers",
  summary: "Lists who leaves within thirty days, and who left with rights that still stand.",
  allows: seeInsider,
  scope: "cases:read",
  answers: { 200: { describes: "The leavers.", body: accessLeavers } },
  async handle(_request, { database, watching, now }) {
    const at = now();
    const labels = await openLabels(database);
    const { days } = await watching.count(at);
    const roster = await listRoster(database);
    const leaving = listLeavers(roster, await listGrants(database), { now: at.getTime(), days: soonDays });
    const leavers = leaving.map(({ actor, leavesAt, hasLeft, grants }) => ({
      ...labels.tell(actor),
      leavesAt: new Date(leavesAt),
      hasLeft,
      rights: grants.map(({ id, access, source, until }) => ({
        grant: id,
        access,
        source,
        until: until === undefined ? null : new Date(until),
      })),
      customersSince: days
        .filter((day) => day.actor === actor && day.day > dayOf(leavesAt))
        .reduce((sum, { customers }) => sum + customers, 0),
    }));
    return { status: 200, body: { leavers } };
  },
});
