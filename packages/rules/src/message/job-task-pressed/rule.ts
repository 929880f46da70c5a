import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on job talk with code to run, where haste, secrecy, the own computer or lowered guards are asked for as well. */
export const rule = defineRule({
  id: "message/job-task-pressed",
  kind: "message",
  title: "A job's task has you run code on your own computer, in haste or without guards.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.002", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
    { title: "FBI, PSA on North Korean social engineering of the crypto industry, 2024-09-03" },
  ],
  detect: (facts) => {
    const talk = listAsks(facts, "job-offer", "interview");
    const code = listAsks(facts, "run-code");
    const press = listAsks(facts, "use-own-computer", "disable-protection", "secrecy", "urgency");
    if (talk.length === 0 || code.length === 0 || press.length === 0) return [];
    return isTrustedSender(facts) || isColleague(facts) || isTeaching(facts)
      ? []
      : [{ evidence: listPlaces(press, code, talk) }];
  },
});
