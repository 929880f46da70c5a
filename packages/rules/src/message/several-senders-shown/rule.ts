import { defineRule, type MessageFacts, type Detection } from "@doorward/core";
import { isStranger, listSenders, siteOf } from "../correspondents.ts";

/** Fires on mail with several senders of different owners. */
export const rule = defineRule({
  id: "message/several-senders-shown",
  kind: "message",
  title: "It names several senders, so that programs show one and servers check another.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1684.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "Chen, Paxson and Jiang, Composition Kills: A Case Study of Email Sender Authentication, 2020-08-12",
      url: "https://www.usenix.org/conference/usenixsecurity20/presentation/chen-jianjun",
    },
    {
      title: "RFC 5322, Internet Message Format, section 3.6, 2008-10",
      url: "https://www.rfc-editor.org/rfc/rfc5322#section-3.6",
    },
  ],
  detect: findSeveral,
});

function findSeveral(facts: MessageFacts): Detection[] {
  const senders = listSenders(facts).filter((sender) => siteOf(sender) !== "");
  if (new Set(senders.map(siteOf)).size < 2) return [];
  const isHeadedTwice = facts.oddities.some(({ kind }) => kind === "several-from-headers");
  const isMixed = senders.some(isStranger) && !senders.every(isStranger);
  return isHeadedTwice || isMixed ? [{ evidence: senders.map(({ at }) => at) }] : [];
}
