import { appendAudit, listOfferMessages, listOffers } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { offers } from "../contract/schemas/insider/offer.ts";
import { leaveOut, paging } from "../contract/schemas/parts.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellOffer } from "../insider/tell-offer.ts";

/** `GET /api/v1/offers`. */
export const offersList = defineRoute({
  id: "offers-list",
  method: "get",
  path: "/api/v1/offers",
  summary: "Lists reports of offers, newest first, with all that was written. Each look is audited.",
  allows: seeInsider,
  scope: "cases:read",
  query: z.object(paging),
  answers: { 200: { describes: "A page of reports.", body: offers } },
  async handle({ query, actor }, { database, now }) {
    const { offers: listed, ...next } = await listOffers(database, leaveOut(query));
    const told = [];
    for (const offer of listed) told.push(tellOffer(offer, await listOfferMessages(database, offer.id)));
    const details = { reports: told.length };
    await appendAudit(database, { at: now(), actor: actor.id, action: "offer.read", subject: "offers", details });
    return { status: 200, body: { offers: told, ...next } };
  },
});
