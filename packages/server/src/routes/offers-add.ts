import { Problem } from "@doorward/core";
import { addToOffer, findOfferByCode } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { addedToOffer, offerAnswers } from "../contract/schemas/insider/offer.ts";
import { tellMessages } from "../insider/tell-offer.ts";

/** `POST /api/v1/offers/messages`. */
export const offersAdd = defineRoute({
  id: "offers-add",
  method: "post",
  path: "/api/v1/offers/messages",
  summary: "Adds to a report, by whoever has its receipt.",
  allows: "anyone",
  isUnlogged: true,
  body: addedToOffer,
  answers: { 200: { describes: "All that was written.", body: offerAnswers } },
  async handle({ body: { receipt, text } }, { database, now }) {
    const isAdded = await addToOffer(database, { code: receipt, text, at: now() });
    const found = isAdded ? await findOfferByCode(database, receipt) : undefined;
    if (found === undefined)
      throw new Problem("not-found", "There is no report with this receipt. Check what you noted.");
    return { status: 200, body: { state: found.offer.state, messages: tellMessages(found.messages) } };
  },
});
