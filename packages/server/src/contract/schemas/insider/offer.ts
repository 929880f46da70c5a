import { z } from "zod";
import { id, moment, writing } from "../parts.ts";

const mostOffer = 20_000;
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

const state = z.enum(["new", "answered", "closed"]);
const message = z.object({
  from: z.enum(["reporter", "desk"]),
  text: z.string().describe("Text of a stranger where the reporter wrote it."),
  at: moment,
});
/** What became of it, for who reported. */
export const offerAnswers = z.object({ state, messages: z.array(message) }).meta({ id: "OfferAnswers" });

/** A report, for those who work on it. */
export const offer = z
  .object({
    id,
    state,
    source: z.enum(["page", "message"]).describe("Whether somebody reported it, or a message was noticed."),
    arrivalId: id.nullable().describe("The message that was noticed."),
    isAnonymous: z.boolean(),
    receivedAt: moment.describe("Of those who stay unknown, the day alone."),
    messages: z.array(message),
  })
  .meta({ id: "Offer" });
/** Reports, newest first. */
export const offers = z.object({ offers: z.array(offer) }).meta({ id: "Offers" });
/** What is answered. */
export const newOfferAnswer = z
  .strictObject({ text: writing(mostOffer), isClosed: z.boolean().default(false) })
  .meta({ id: "NewOfferAnswer" });
