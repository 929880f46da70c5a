import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when a serial number was read back wrongly, or not at all once at work. */
export const rule = defineRule({
  id: "application/serial-not-read-back",
  kind: "application",
  title: "The serial number of the device was not read back, or is another one.",
  strength: "weak",
  family: "equipment",
  techniques: ["T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "onboarding",
    innocentCauses: ["Nobody asked for it.", "A device was exchanged, and the list was not."],
    verify: "Have it read from the device on a live call.",
  },
  detect: (facts) => notice(listEquipment(facts, ["serial-not-read-back"])),
});
