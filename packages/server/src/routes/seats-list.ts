import { defineRoute } from "../contract/route.ts";
import { accessSeats } from "../contract/schemas/insider/review.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/seats`. */
export const seatsList = defineRoute({
  id: "seats-list",
  method: "get",
  path: "/api/v1/access/seats",
  summary: "Lists accounts at vendors, with who answers for each and when it ends.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  answers: { 200: { describes: "The accounts.", body: accessSeats } },
  handle: notYet,
});
