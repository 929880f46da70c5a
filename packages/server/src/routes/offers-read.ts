import { defineRoute } from "../contract/route.ts";
import { offerAnswers, shownReceipt } from "../contract/schemas/insider/offer.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/offers/read`. */
export const offersRead = defineRoute({
  id: "offers-read",
  method: "post",
  path: "/api/v1/offers/read",
  summary: "Gives what was answered to a report, to whoever has its receipt.",
  allows: "anyone",
  body: shownReceipt,
  answers: { 200: { describes: "The answers.", body: offerAnswers } },
  handle: notYet,
});
