import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isFreeMail, isProvedSender } from "../senders.ts";

/** Fires on an ask for gift cards with authority, secrecy or a free mailbox. */
export const rule = defineRule({
  id: "message/gift-cards-asked",
  kind: "message",
  title: "Somebody asks to buy gift cards and to send their codes.",
  strength: "strong",
  family: "request",
  techniques: ["T1657", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "Federal Trade Commission, Avoiding and Reporting Gift Card Scams",
      url: "https://consumer.ftc.gov/articles/avoiding-and-reporting-gift-card-scams",
    },
    {
      title: "Federal Trade Commission, Gift of data, 2018-10",
      url: "https://www.ftc.gov/business-guidance/blog/2018/10/gift-data-and-few-words-about-gift-cards",
    },
  ],
  detect: (facts) => {
    const asks = listAsks(facts, "gift-card");
    if (asks.length === 0 || isProvedSender(facts) || isTeaching(facts) || facts.isBulk) return [];
    const press = listAsks(facts, "authority", "secrecy");
    return press.length === 0 && !isFreeMail(facts) ? [] : [{ evidence: listPlaces(asks, press) }];
  },
});
