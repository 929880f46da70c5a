import { Problem } from "@doorward/core";
import { findOfferByCode } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { offerAnswers, shownReceipt } from "../contract/schemas/insider/offer.ts";
import { tellMessages } from "../insider/tell-offer.ts";

/** `POST /api/v1/offers/read`. */
export const offersRead = defineRoute({
  id: "offers-read",
  method: "post",
  path: "/api/v1/offers/read",
  summary: "Gives what was answered to a report, to whoever has its receipt.",
  allows: "anyone",
  isUnlogged: true,
  body: shownReceipt,
  answers: { 200: { describes: "The answers.", body: offerAnswers } },
  async handle({ body: { receipt } }, { database }) {
    const found = await findOfferByCode(database, receipt);
    if (found === undefined)
      throw new Problem("not-found", "There is no report with this receipt. Check what you noted.");
    return { status: 200, body: { state: found.offer.state, messages: tellMessages(found.messages) } };
  },
});
