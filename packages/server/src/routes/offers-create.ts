import { appendAudit, inTransaction, reportOffer } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { newOffer, offerReceipt } from "../contract/schemas/insider/offer.ts";

/** In the place of a name, which lies sealed with the text. */
const named = "named";

/** `POST /api/v1/offers`. */
export const offersCreate = defineRoute({
  id: "offers-create",
  method: "post",
  path: "/api/v1/offers",
  summary: "Takes a report that somebody offered money for access.",
  description:
    "Neither a name nor an account is needed. Of who gives none, the day is kept and not the hour, and no address.",
  allows: "anyone",
  isUnlogged: true,
  body: newOffer,
  answers: { 201: { describes: "The receipt, told this once.", body: offerReceipt } },
  async handle({ body: { text, name, contact } }, { database, now }) {
    const at = now();
    const lines = [
      ...(name === undefined ? [] : [`Name: ${name}`]),
      ...(contact === undefined ? [] : [`Contact: ${contact}`]),
    ];
    const reporter = lines.length === 0 ? null : named;
    const code = await inTransaction(database, async (handle) => {
      const made = await reportOffer(handle, { text: [...lines, text].join("\n"), reporter, at });
      // The log tells hours, which would tell of who wants to stay unknown.
      if (reporter !== null)
        await appendAudit(handle, { at, actor: "anyone", action: "offer.noted", subject: `offer:${made.offer.id}` });
      return made.code;
    });
    return { status: 201, body: { receipt: code } };
  },
});
