import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when it was seen and nobody allowed or explained it. */
export const rule = defineRule({
  id: "application/helper-extension",
  kind: "application",
  title: "An extension that helps in interviews or reads one-time codes is on the work profile.",
  strength: "weak",
  family: "equipment",
  techniques: ["T1219"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "CrowdStrike and Ballena Azul, 2026-08" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["The person was curious.", "It came along with a profile from home."],
    verify: "Have it taken off, and ask what it is for.",
  },
  detect: (facts) => notice(listEquipment(facts, ["assistant-extension"])),
});
