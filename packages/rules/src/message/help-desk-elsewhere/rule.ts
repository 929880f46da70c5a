import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isColleague, isTrustedSender } from "../senders.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on help-desk talk with an ask to sign in and a link to a stranger, from outside. */
export const rule = defineRule({
  id: "message/help-desk-elsewhere",
  kind: "message",
  title: "What poses as your help desk or mail system has you sign in at a stranger's page.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1598.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Unit 42, fake help desk in Teams, 2026-06-28" },
    { title: "CISA, FBI and partners, Scattered Spider (AA23-320A), updated 2025-07-29" },
  ],
  detect: (facts) => {
    const talk = listAsks(facts, "help-desk");
    const asks = listAsks(facts, "sign-in", "credential");
    if (talk.length === 0 || asks.length === 0 || facts.medium !== "mail") return [];
    if (isTrustedSender(facts) || isColleague(facts) || isTeaching(facts)) return [];
    const links = listStrangeLinks(facts);
    return links.length === 0 ? [] : [{ evidence: listPlaces(links, talk, asks) }];
  },
});
