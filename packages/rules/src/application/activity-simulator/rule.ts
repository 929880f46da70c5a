import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when it was seen and nobody allowed or explained it. */
export const rule = defineRule({
  id: "application/activity-simulator",
  kind: "application",
  title: "A program or device that simulates activity runs on the computer.",
  strength: "weak",
  family: "equipment",
  techniques: ["T1219"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Mandiant, UNC5267, 2024-09" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["Somebody is bored or watched too closely.", "A presentation needs the screen to stay on."],
    verify: "Ask what it is for.",
  },
  detect: (facts) => notice(listEquipment(facts, ["activity-simulator"])),
});
