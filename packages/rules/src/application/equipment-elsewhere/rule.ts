import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when equipment goes to another address, a box or a forwarder, or the address changed. */
export const rule = defineRule({
  id: "application/equipment-elsewhere",
  kind: "application",
  title: "Equipment is to go elsewhere than to the stated home.",
  strength: "strong",
  family: "equipment",
  techniques: ["T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, Public service announcement of IC3, 2025-07-23" },
    { title: "Recorded Future, PurpleDelta, 2026-08-18" },
  ],
  person: {
    stage: "onboarding",
    innocentCauses: ["The person has moved.", "Nobody is at home in the daytime, or parcels are stolen there."],
    verify:
      "Call the person back through a number that a former employer or a document confirms, or have it fetched in person.",
  },
  detect: (facts) =>
    notice(listEquipment(facts, ["other-address-than-stated", "forwarder-or-box", "address-changed-after-offer"])),
});
