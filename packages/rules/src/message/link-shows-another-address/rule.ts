import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { leadingTopics, listMisleadingLinks } from "../named-links.ts";
import { isTrustedSender } from "../senders.ts";

/** Fires on a link whose text is a vouched-for address and which leads to a stranger, in a mail that asks for something. */
export const rule = defineRule({
  id: "message/link-shows-another-address",
  kind: "message",
  title: "A link shows an address that is vouched for, and leads to a stranger, in a message that asks for something.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1684.001", "T1598.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, section 3.1, 2026-11-20" }],
  detect: (facts) => {
    // Senders of newsletters lead all their links through a counter, which shows as the same thing.
    if (facts.isBulk || isTrustedSender(facts) || isTeaching(facts)) return [];
    const asks = listAsks(facts, ...leadingTopics);
    const links = listMisleadingLinks(facts);
    return asks.length === 0 || links.length === 0 ? [] : [{ evidence: listPlaces(links, asks) }];
  },
});
