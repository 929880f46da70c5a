import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when it was seen and nobody allowed or explained it. */
export const rule = defineRule({
  id: "application/late-input",
  kind: "application",
  title: "Keys arrive at the device later than from somebody who sits at it.",
  strength: "weak",
  family: "equipment",
  techniques: ["T1219"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Bloomberg, on applicants at Amazon, 2025-12" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["The connection goes over a satellite.", "The device is slow or shared over a desktop service."],
    verify: "Ask the person to type on a live call while both clocks are seen.",
  },
  detect: (facts) => notice(listEquipment(facts, ["late-input"])),
});
