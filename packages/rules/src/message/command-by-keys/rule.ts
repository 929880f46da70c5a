import { defineRule } from "@doorward/core";
import { isTeaching, listDetailedAsks, listPlaces } from "../asks.ts";
import { listRiskyCommands } from "../commands.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on the keys of a Run box, a search or an address bar together with a command that fetches and starts, from a stranger. */
export const rule = defineRule({
  id: "message/command-by-keys",
  kind: "message",
  title: "The message tells which keys to press to have a command fetch and start a program.",
  strength: "decisive",
  family: "instruction",
  techniques: ["T1204.004", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, Think before you Click(Fix), 2025-08-21" }],
  detect: (facts) => {
    const keys = listDetailedAsks(facts, "paste-command", "keys");
    const commands = listRiskyCommands(facts);
    if (keys.length === 0 || commands.length === 0 || facts.isBulk) return [];
    if (isTrustedSender(facts) || isColleague(facts) || isTeaching(facts)) return [];
    return [{ evidence: listPlaces(commands, keys) }];
  },
});
