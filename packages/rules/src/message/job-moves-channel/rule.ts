import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";

/** Fires on job talk together with an ask to go on elsewhere. */
export const rule = defineRule({
  id: "message/job-moves-channel",
  kind: "message",
  title: "A job is offered, and the talk is to go on in a private chat.",
  strength: "weak",
  family: "request",
  techniques: ["T1566.003", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI, PSA on North Korean social engineering of the crypto industry, 2024-09-03" }],
  detect: (facts) => {
    const talk = listAsks(facts, "job-offer", "interview", "investment");
    const moves = listAsks(facts, "move-channel");
    if (talk.length === 0 || moves.length === 0 || isTrustedSender(facts) || isTeaching(facts)) return [];
    return [{ evidence: listPlaces(moves, talk) }];
  },
});
