import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when two or more remote tools were seen that nobody allowed. */
export const rule = defineRule({
  id: "application/two-remote-tools",
  kind: "application",
  title: "Two or more tools for remote control that nobody allowed are on the device.",
  strength: "strong",
  family: "equipment",
  techniques: ["T1219.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Recorded Future, PurpleDelta, 2026-08-18" }, { title: "Microsoft, Jasper Sleet, 2025-06-30" }],
  person: {
    stage: "on-the-job",
    innocentCauses: [
      "The support desk installed one and nobody wrote it down.",
      "The person helps their family with one.",
    ],
    verify: "Ask the support desk which tools are theirs, and see the device on a live call.",
  },
  detect: (facts) => notice(listEquipment(facts, ["second-remote-tool"]).filter(({ times }) => times >= 2)),
});
