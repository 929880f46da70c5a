import { defineRule } from "@doorward/core";
import { isTeaching, listPlaces } from "../asks.ts";
import { isNameOnly, isPosed, listClaimed } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";
import { listQuickLinks } from "../named-links.ts";

/** Fires when a stranger uses the name of a company and links to free hosting, a form or a bare number. */
export const rule = defineRule({
  id: "message/brand-name-at-quick-page",
  kind: "message",
  title: "The sender calls itself a company, and leads to a page that anybody can put up within minutes.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.002", "T1583.006", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, section 2.1, 2026-11-20" }],
  detect: (facts) => {
    if (isTeaching(facts)) return [];
    const posing = listSenders(facts).filter((sender) =>
      listClaimed(sender).some((name) => isPosed(name) && isNameOnly(sender.name, name)),
    );
    if (posing.length === 0) return [];
    const links = listQuickLinks(facts);
    return links.length === 0 ? [] : [{ evidence: listPlaces(posing, links) }];
  },
});
