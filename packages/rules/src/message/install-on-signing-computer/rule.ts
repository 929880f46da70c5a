import { defineRule } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on a stranger's ask to install or fetch something on the very device that holds work or wallets. */
export const rule = defineRule({
  id: "message/install-on-signing-computer",
  kind: "message",
  title: "Somebody asks to install something on the very device that holds work or wallets.",
  strength: "strong",
  family: "request",
  techniques: ["T1566.003", "T1204"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI, PSA on North Korean social engineering of the crypto industry, 2024-09-03" }],
  detect: (facts) => {
    const device = listAsks(facts, "use-own-computer");
    if (device.length === 0 || isTrustedSender(facts) || isColleague(facts) || isTeaching(facts)) return [];
    const commands = facts.commands.filter(
      ({ isQuoted, entry, traits }) => !isQuoted && facts.entries[entry]?.by === "them" && traits.includes("downloads"),
    );
    if (commands.length === 0 && !isSaid(facts, "install-program")) return [];
    return [{ evidence: listPlaces(device, commands, listAsks(facts, "install-program")) }];
  },
});
