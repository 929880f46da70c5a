import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { leadingTopics, listImitatingLinks } from "../named-links.ts";
import { isTrustedSender } from "../senders.ts";

/** Fires on an ask or an occasion together with a link to a host that looks like a name it does not belong to. */
export const rule = defineRule({
  id: "message/led-to-imitation",
  kind: "message",
  title: "What the message asks for leads to an address that imitates a well-known name or your own.",
  strength: "strong",
  family: "request",
  techniques: ["T1684.001", "T1598.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, sections 1, 2.1 and 4, 2026-11-20" }],
  detect: (facts) => {
    const asks = listAsks(facts, ...leadingTopics);
    if (asks.length === 0 || isTrustedSender(facts) || isTeaching(facts)) return [];
    const links = listImitatingLinks(facts);
    return links.length === 0 ? [] : [{ evidence: listPlaces(links, asks) }];
  },
});
