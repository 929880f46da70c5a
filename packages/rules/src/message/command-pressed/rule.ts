import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { listRiskyCommands } from "../commands.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on a command that fetches and starts something, with pressure to run it now. */
export const rule = defineRule({
  id: "message/command-pressed",
  kind: "message",
  title: "The message presses you to run a command that fetches a program, before there is time to ask.",
  strength: "strong",
  family: "pressure",
  techniques: ["T1204.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, section 3.8, 2026-11-20" }],
  detect: (facts) => {
    const orders = listAsks(facts, "paste-command");
    const pressure = listAsks(facts, "urgency", "threat");
    const commands = listRiskyCommands(facts);
    if (orders.length === 0 || pressure.length === 0 || commands.length === 0) return [];
    if (isTrustedSender(facts) || isColleague(facts) || isTeaching(facts)) return [];
    return [{ evidence: listPlaces(commands, orders, pressure) }];
  },
});
