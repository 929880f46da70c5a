import { defineRule, type Cue, type MessageFacts } from "@doorward/core";
import { isTeaching, isSaid, listAsks, listPlaces } from "../asks.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on offers of money for what somebody inside can see or open, in one sentence or in several of one entry. */
export const rule = defineRule({
  id: "message/money-for-access",
  kind: "message",
  title: "Money is offered for access to inside tools, or for data of customers.",
  strength: "strong",
  family: "request",
  techniques: ["T1199", "T1078", "T1589"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Bloomberg, on bribes that were offered to support agents of Binance and Kraken, May 2025" },
    { title: "Check Point, on offers to insiders of exchanges, by contextix, 2026-04-17" },
  ],
  detect: (facts) => {
    const offers = listAsks(facts, "bribe");
    const parts = listParts(facts);
    if (offers.length + parts.length === 0 || isTrustedSender(facts) || isColleague(facts) || isTeaching(facts))
      return [];
    return [{ evidence: listPlaces(offers, parts, listAsks(facts, "move-channel", "secrecy")) }];
  },
});

/**
 * Money in one sentence and access in another of the same entry, where the talk is to go on elsewhere or to stay secret. Whoever offers
 * a job names both too, so that these are left to the whole offer.
 */
function listParts(facts: MessageFacts): readonly Cue[] {
  if (!isSaid(facts, "move-channel", "secrecy") || isSaid(facts, "interview", "job-offer")) return [];
  const money = listAsks(facts, "money-offer");
  const inside = listAsks(facts, "inside-access");
  const entries = new Set(money.map(({ entry }) => entry));
  const paired = inside.filter(({ entry }) => entries.has(entry));
  return paired.length === 0 ? [] : [...money, ...paired];
}
