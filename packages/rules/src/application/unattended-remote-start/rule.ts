import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when unattended remote control was set up. */
export const rule = defineRule({
  id: "application/unattended-remote-start",
  kind: "application",
  title: "Remote control without anybody at the device was set up on it.",
  strength: "strong",
  family: "equipment",
  techniques: ["T1219.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "CrowdStrike and Ballena Azul, 2026-08" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["The support desk set it up.", "The person reaches the device from another room or on travels."],
    verify: "Ask the support desk, and have it taken off while the person is seen on a call.",
  },
  detect: (facts) => notice(listEquipment(facts, ["unattended-remote-start"])),
});
