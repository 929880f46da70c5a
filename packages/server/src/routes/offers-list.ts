import { defineRoute } from "../contract/route.ts";
import { offers } from "../contract/schemas/insider/offer.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/offers`. */
export const offersList = defineRoute({
  id: "offers-list",
  method: "get",
  path: "/api/v1/offers",
  summary: "Lists reports of offers, newest first.",
  allows: ["admin", "analyst", "auditor"],
  scope: "cases:read",
  answers: { 200: { describes: "The reports.", body: offers } },
  handle: notYet,
});
