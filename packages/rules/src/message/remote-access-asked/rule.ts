import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isColleague, isProvedSender } from "../senders.ts";

/** Fires on an ask for remote access by somebody who is neither proved nor a colleague. */
export const rule = defineRule({
  id: "message/remote-access-asked",
  kind: "message",
  title: "Somebody who is not proved asks to install or open a program for remote access.",
  strength: "strong",
  family: "request",
  techniques: ["T1219", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Unit 42, fake help desk in Teams, 2026-06-28" },
    { title: "CISA, FBI and partners, Scattered Spider (AA23-320A), updated 2025-07-29" },
  ],
  detect: (facts) => {
    const asks = listAsks(facts, "remote-support");
    if (asks.length === 0 || isProvedSender(facts) || isColleague(facts) || isTeaching(facts)) return [];
    return [{ evidence: listPlaces(asks) }];
  },
});
