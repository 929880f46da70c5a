import { listVendorSeats } from "@doorward/doors";
import { listRoster } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { accessSeats } from "../contract/schemas/insider/review.ts";
import { openLabels } from "../insider/open-labels.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellNotices } from "../insider/tell-review.ts";

/** `GET /api/v1/access/seats`. */
export const seatsList = defineRoute({
  id: "seats-list",
  method: "get",
  path: "/api/v1/access/seats",
  summary: "Lists accounts at vendors, with who answers for each and when it ends; those with something to mend first.",
  allows: seeInsider,
  scope: "cases:read",
  answers: { 200: { describes: "The accounts.", body: accessSeats } },
  async handle(_request, { database, watching, now }) {
    const at = now();
    const labels = await openLabels(database);
    const { days } = await watching.count(at);
    const lastDays = new Map<string, string>();
    for (const { actor, day, customers } of days)
      if (customers > 0 && day > (lastDays.get(actor) ?? "")) lastDays.set(actor, day);
    const seats = listVendorSeats(await listRoster(database), at.getTime()).map((seat) => ({
      ...labels.tell(seat.actor),
      owner: seat.owner === undefined ? null : labels.label(seat.owner),
      endsAt: seat.endsAt === undefined ? null : new Date(seat.endsAt),
      isPastEnd: seat.noticed.includes("past-end"),
      noticed: tellNotices(seat.noticed),
      lastDay: lastDays.get(seat.actor) ?? null,
    }));
    return { status: 200, body: { seats } };
  },
});
