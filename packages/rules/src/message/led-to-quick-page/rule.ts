import { defineRule, type CueTopic } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listDetailedAsks, listPlaces } from "../asks.ts";
import { listQuickLinks } from "../named-links.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** What nobody honest has a stranger do on a page of free hosting. */
const topics: readonly CueTopic[] = [
  "credential",
  "one-time-code",
  "seed-phrase",
  "connect-wallet",
  "account-problem",
  "withdrawal-problem",
  "identity-document",
  "help-desk",
  "delivery",
  "refund",
];

/** Fires on talk of accounts, wallets, parcels or proofs with a link to a page that anybody can put up. */
export const rule = defineRule({
  id: "message/led-to-quick-page",
  kind: "message",
  title:
    "The message speaks of an account, a parcel or a proof, and leads to a page that anybody can put up within minutes.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.002", "T1583.006"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, section 2.1, 2026-11-20" }],
  detect: (facts) => {
    const claims = isSaid(facts, "threat", "urgency") ? listAsks(facts, "legal") : [];
    const asks = [...listAsks(facts, ...topics), ...listDetailedAsks(facts, "open-link", "notice"), ...claims];
    if (asks.length === 0 || isTrustedSender(facts) || isColleague(facts) || isTeaching(facts)) return [];
    const links = listQuickLinks(facts);
    return links.length === 0 ? [] : [{ evidence: listPlaces(links, asks) }];
  },
});
