import { defineRule, type CueTopic } from "@doorward/core";
import { isSaid, listAsks, listPlaces } from "../asks.ts";
import { listRiskyCommands } from "../commands.ts";

/** Fires on a command that fetches, hides or unpacks something, on words that have it pasted, and on a pretext, together. */
export const rule = defineRule({
  id: "message/command-to-paste",
  kind: "message",
  title: "The message has you paste a command into a terminal to mend a meeting, pass a check or get on with a job.",
  strength: "decisive",
  family: "instruction",
  techniques: ["T1204.004", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, User Execution: Malicious Copy and Paste (T1204.004), v18, 2025-11" },
    { title: "Security Alliance (SEAL), guide to hardening Zoom, 2026-05-11" },
  ],
  detect: (facts) => {
    const commands = listRiskyCommands(facts);
    const orders = listAsks(facts, "paste-command");
    if (commands.length === 0 || orders.length === 0) return [];
    const isPretext = orders.some(({ value }) => value === "human") || isSaid(facts, ...pretexts);
    return isPretext ? [{ evidence: listPlaces(commands, orders, listAsks(facts, ...pretexts)) }] : [];
  },
});

/** What such messages give as the reason. */
const pretexts: readonly CueTopic[] = [
  "meeting-problem",
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
