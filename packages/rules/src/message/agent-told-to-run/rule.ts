import { defineRule } from "@doorward/core";
import { listAsks, listDetailedAsks, listPlaces } from "../asks.ts";
import { listRiskyCommands } from "../commands.ts";

/** Fires in tickets on an ask to run a command that fetches a program, or code that takes what holds a session open. */
export const rule = defineRule({
  id: "message/agent-told-to-run",
  kind: "message",
  title: "A ticket asks whoever answers it to run a command or to paste code on their own computer.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1204.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, section 3.8, 2026-11-20" }],
  detect: (facts) => {
    if (facts.medium !== "ticket") return [];
    const sessions = listDetailedAsks(facts, "paste-command", "session");
    const commands = listRiskyCommands(facts);
    const asks = commands.length === 0 ? sessions : listAsks(facts, "paste-command");
    return asks.length === 0 ? [] : [{ evidence: listPlaces(commands, asks) }];
  },
});
