import { Problem } from "@doorward/core";
import { addToOffer, appendAudit, inTransaction, listOfferMessages } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { addedToOffer, offerAnswers } from "../contract/schemas/insider/offer.ts";
import { tellMessages } from "../insider/tell-offer.ts";

/** `POST /api/v1/offers/messages`. */
export const offersAdd = defineRoute({
  id: "offers-add",
  method: "post",
  path: "/api/v1/offers/messages",
  summary: "Adds to a report, by whoever has its receipt. One that was closed is open again.",
  allows: "anyone",
  isUnlogged: true,
  body: addedToOffer,
  answers: { 200: { describes: "All that was written.", body: offerAnswers } },
  async handle({ body: { receipt, text } }, { database, now }) {
    const at = now();
    const told = await inTransaction(database, async (handle) => {
      const added = await addToOffer(handle, { code: receipt, text, at });
      if (added === undefined)
        throw new Problem("not-found", "There is no report with this receipt. Check what you noted.");
      const { offer, isOpenAgain } = added;
      // The log tells hours, which would tell of who wants to stay unknown.
      if (isOpenAgain && offer.reporter !== null)
        await appendAudit(handle, { at, actor: "anyone", action: "offer.open-again", subject: `offer:${offer.id}` });
      return { state: offer.state, messages: tellMessages(await listOfferMessages(handle, offer.id)) };
    });
    return { status: 200, body: told };
  },
});
