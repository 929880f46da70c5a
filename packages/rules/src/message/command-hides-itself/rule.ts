import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { listHidingCommands } from "../commands.ts";

/** Fires on a command with a hidden window, an encoded part or an answer of a name server as its program, where text has it pasted. */
export const rule = defineRule({
  id: "message/command-hides-itself",
  kind: "message",
  title: "The message gives a command that hides what it does.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1204.004", "T1027.010", "T1564.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, User Execution: Malicious Copy and Paste (T1204.004), v18, 2025-11" },
    { title: "Unit 42, fake help desk in Teams, 2026-06-28" },
  ],
  detect: (facts) => {
    const commands = listHidingCommands(facts);
    const orders = listAsks(facts, "paste-command");
    if (commands.length === 0 || orders.length === 0 || isTeaching(facts)) return [];
    return [{ evidence: listPlaces(commands, orders) }];
  },
});
