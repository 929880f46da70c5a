import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when a remote keyboard device was seen that nobody allowed. */
export const rule = defineRule({
  id: "application/remote-keyboard-device",
  kind: "application",
  title: "A remote keyboard is attached to the device, by which somebody elsewhere can work on it.",
  strength: "decisive",
  family: "equipment",
  techniques: ["T1219.003", "T1200"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "runZero, Values by which remote keyboards are found" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["The person keeps a home laboratory.", "A shared desk has a switch for several computers."],
    verify: "See the desk with everything attached to the device on a live call, and then in person.",
  },
  detect: (facts) => notice(listEquipment(facts, ["remote-keyboard-device"])),
});
