import { offerStates } from "@doorward/store";
import { z } from "zod";
import { id, moment, next, writing } from "../parts.ts";

const mostOffer = 8000;
/** What the one who reported keeps, to read answers later without a name. */
const receipt = z.string().min(10).max(100);

/** Somebody was offered money for access. Nothing but the text is needed. */
export const newOffer = z
  .strictObject({
    text: writing(mostOffer),
    contact: writing(500).optional().describe("How to be reached, if one wants to be."),
    name: writing(200).optional(),
  })
  .meta({ id: "NewOffer", example: { text: "Somebody on Telegram offered me 3,000 dollars for screenshots." } });
/** It was taken. */
export const offerReceipt = z.object({ receipt }).meta({ id: "OfferReceipt" });
/** Shows the receipt. */
export const shownReceipt = z.strictObject({ receipt }).meta({ id: "ShownReceipt" });

const state = z.enum(offerStates).meta({ id: "OfferState" });
const message = z.object({
  from: z.enum(["reporter", "desk"]),
  text: z.string().nullable().describe("Text of a stranger where the reporter wrote it; null once it was removed."),
  at: moment,
});
/** What became of it, for who reported. */
export const offerAnswers = z.object({ state, messages: z.array(message) }).meta({ id: "OfferAnswers" });
/** What is added to a report. */
export const addedToOffer = z.strictObject({ receipt, text: writing(mostOffer) }).meta({ id: "AddedToOffer" });

/** A report, for those who work on it. */
export const offer = z
  .object({
    id,
    state,
    source: z.enum(["page", "message"]).describe("Whether somebody reported it, or a message was noticed."),
    arrivalId: id.nullable().describe("The message that was noticed."),
    isNamed: z.boolean().describe("Whoever reported it gave a name or a contact, which stand in the text."),
    receivedAt: moment.describe("Of those who stay unknown, the day alone."),
    messages: z.array(message),
  })
  .meta({ id: "Offer" });
/** Reports, newest first. */
export const offers = z.object({ offers: z.array(offer), next }).meta({ id: "Offers" });
/** What is answered. */
export const newOfferAnswer = z
  .strictObject({ text: writing(mostOffer), state: z.enum(["looked-into", "closed"]).default("looked-into") })
  .meta({ id: "NewOfferAnswer" });
