import { defineRoute } from "../contract/route.ts";
import { newOfferAnswer, offer } from "../contract/schemas/insider/offer.ts";
import { byId } from "../contract/schemas/parts.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/offers/{id}/answer`. */
export const offersAnswer = defineRoute({
  id: "offers-answer",
  method: "post",
  path: "/api/v1/offers/{id}/answer",
  summary: "Answers a report; who made it reads the answer with the receipt.",
  allows: ["admin", "analyst"],
  scope: "cases:write",
  params: byId,
  body: newOfferAnswer,
  answers: { 200: { describes: "The report as it is now.", body: offer } },
  handle: notYet,
});
