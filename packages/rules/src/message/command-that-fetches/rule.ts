import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { listRiskyCommands } from "../commands.ts";
import { isTrustedSender } from "../senders.ts";

/** Fires on a command that fetches and starts something, where the text has it pasted. */
export const rule = defineRule({
  id: "message/command-that-fetches",
  kind: "message",
  title: "The message has you paste a command that fetches a program and starts it.",
  strength: "weak",
  family: "instruction",
  techniques: ["T1204.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, User Execution: Malicious Copy and Paste (T1204.004), v18, 2025-11" }],
  detect: (facts) => {
    const commands = listRiskyCommands(facts);
    const orders = listAsks(facts, "paste-command");
    if (commands.length === 0 || orders.length === 0 || isTrustedSender(facts) || isTeaching(facts)) return [];
    return [{ evidence: listPlaces(commands, orders) }];
  },
});
