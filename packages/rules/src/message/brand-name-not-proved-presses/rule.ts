import { defineRule, type CueTopic, type MessageFacts } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isNameOnly, isPosed, listClaimed } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";
import { listStrangeLinks } from "../strange-links.ts";

const trouble: readonly CueTopic[] = [
  "account-problem",
  "withdrawal-problem",
  "threat",
  "sign-in",
  "credential",
  "refund",
];

/** Fires when nothing proves a sender who uses the name of a company, and all links of a text about trouble lead to strangers. */
export const rule = defineRule({
  id: "message/brand-name-not-proved-presses",
  kind: "message",
  title: "The sender calls itself a company, proved nothing, and speaks of trouble that a stranger's page is to mend.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.002", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, section 3.2, 2026-11-20" }],
  detect: (facts) => {
    if (facts.isBulk || !isUnproved(facts) || isTeaching(facts)) return [];
    const posing = listSenders(facts).filter((sender) =>
      listClaimed(sender).some((name) => isPosed(name) && isNameOnly(sender.name, name)),
    );
    const asks = posing.length === 0 ? [] : listAsks(facts, ...trouble);
    if (asks.length === 0) return [];
    const links = listStrangeLinks(facts);
    // Companies link to their own site somewhere, whatever they send their mails with.
    if (links.length === 0 || links.length < facts.links.filter(({ via }) => via !== "unsubscribe").length) return [];
    return [{ evidence: listPlaces(posing, links, asks) }];
  },
});

/** Whether our own server looked for proof of the sender and found none. */
function isUnproved({ authentication: { dmarc, arc } }: MessageFacts): boolean {
  return arc !== "pass" && (dmarc === "fail" || dmarc === "none");
}
