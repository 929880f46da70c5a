import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listDetailedAsks, listPlaces } from "../asks.ts";

/** Fires on words that have something pasted, as a proof of being human or as a mend for a meeting, with or without a command. */
export const rule = defineRule({
  id: "message/paste-for-pretext",
  kind: "message",
  title: "The message has you paste something into your computer to mend a meeting or to prove that you are human.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1204.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, User Execution: Malicious Copy and Paste (T1204.004), v18, 2025-11" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) => {
    const proofs = listDetailedAsks(facts, "paste-command", "human");
    const problems = listAsks(facts, "meeting-problem");
    const orders = problems.length === 0 ? proofs : listAsks(facts, "paste-command");
    return orders.length === 0 || isTeaching(facts) ? [] : [{ evidence: listPlaces(orders, problems) }];
  },
});
