import { defineRule, type CueTopic } from "@doorward/core";
import { isSaid, listAsks, listPlaces } from "../asks.ts";
import { listHidingCommands, listRiskyCommands } from "../commands.ts";
import { isTrustedSender } from "../senders.ts";

/** Fires on words that have a command pasted on a pretext: one that fetches to mend a meeting or prove being human, one that hides for other reasons. */
export const rule = defineRule({
  id: "message/command-to-paste",
  kind: "message",
  title: "The message has you paste a dangerous command on a pretext, such as mending a meeting or passing a check.",
  strength: "decisive",
  family: "instruction",
  techniques: ["T1204.004", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, User Execution: Malicious Copy and Paste (T1204.004), v18, 2025-11" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
    { title: "Security Alliance, warning of fake meetings, 2025-12-15" },
  ],
  detect: (facts) => {
    const orders = listAsks(facts, "paste-command");
    if (orders.length === 0 || isTrustedSender(facts)) return [];
    const isMend = orders.some(({ value }) => value === "human") || isSaid(facts, "meeting-problem");
    const commands = isMend ? listRiskyCommands(facts) : isSaid(facts, ...pretexts) ? listHidingCommands(facts) : [];
    if (commands.length === 0) return [];
    return [{ evidence: listPlaces(commands, orders, listAsks(facts, "meeting-problem", ...pretexts)) }];
  },
});

/** Reasons that excuse no command that hides what it does. */
const pretexts: readonly CueTopic[] = [
  "meeting",
  "interview",
  "job-offer",
  "update-program",
  "account-problem",
  "withdrawal-problem",
  "help-desk",
  "screenshot",
  "reward",
];
