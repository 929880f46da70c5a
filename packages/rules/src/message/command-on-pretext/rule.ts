import { defineRule, type CueTopic } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { listRiskyCommands } from "../commands.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on a command that fetches and starts something, pasted because of a job, an account in trouble, a help desk or pictures. */
export const rule = defineRule({
  id: "message/command-on-pretext",
  kind: "message",
  title: "The message gives a reason such as a job or a help desk, and has you paste a command that fetches a program.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1204.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, User Execution: Malicious Copy and Paste (T1204.004), v18, 2025-11" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
    { title: "Unit 42, fake help desk in Teams, 2026-06-28" },
  ],
  detect: (facts) => {
    const orders = listAsks(facts, "paste-command");
    const commands = listRiskyCommands(facts);
    if (orders.length === 0 || commands.length === 0 || isTrustedSender(facts) || isColleague(facts)) return [];
    if (isTeaching(facts) || !isSaid(facts, ...pretexts)) return [];
    return [{ evidence: listPlaces(commands, orders, listAsks(facts, ...pretexts)) }];
  },
});

/** Reasons for which honest people rarely have a program fetched. */
const pretexts: readonly CueTopic[] = [
  "interview",
  "job-offer",
  "account-problem",
  "withdrawal-problem",
  "help-desk",
  "screenshot",
];
