import { answerOffer, appendAudit, findOffer, inTransaction, listOfferMessages } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { newOfferAnswer, offer } from "../contract/schemas/insider/offer.ts";
import { byId } from "../contract/schemas/parts.ts";
import { workOnInsider } from "../insider/roles.ts";
import { tellOffer } from "../insider/tell-offer.ts";

/** `POST /api/v1/offers/{id}/answer`. */
export const offersAnswer = defineRoute({
  id: "offers-answer",
  method: "post",
  path: "/api/v1/offers/{id}/answer",
  summary: "Answers a report; who made it reads the answer with the receipt.",
  allows: workOnInsider,
  scope: "cases:write",
  params: byId,
  body: newOfferAnswer,
  answers: { 200: { describes: "The report as it is now.", body: offer } },
  async handle({ params: { id }, body, actor }, { database, now }) {
    const at = now();
    const kept = await inTransaction(database, async (handle) => {
      await answerOffer(handle, { id, ...body, by: actor.id, at });
      const subject = `offer:${id}`;
      const details = { state: body.state };
      await appendAudit(handle, { at, actor: actor.id, action: "offer.answered", subject, details });
      return await findOffer(handle, id);
    });
    return { status: 200, body: tellOffer(kept, await listOfferMessages(database, id)) };
  },
});
