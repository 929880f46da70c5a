import { defineRoute } from "../contract/route.ts";
import { newOffer, offerReceipt } from "../contract/schemas/insider/offer.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/offers`. */
export const offersCreate = defineRoute({
  id: "offers-create",
  method: "post",
  path: "/api/v1/offers",
  summary: "Takes a report that somebody offered money for access.",
  description: "Neither a name nor an account is needed, and no address is kept.",
  allows: "anyone",
  body: newOffer,
  answers: { 201: { describes: "The receipt, told this once.", body: offerReceipt } },
  handle: notYet,
});
