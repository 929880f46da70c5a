import { defineRule } from "@doorward/core";
import { noticeTogether } from "../notice.ts";
import { listShared } from "../shared.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when equipment goes elsewhere than stated and the address is known under another name. */
export const rule = defineRule({
  id: "application/equipment-to-shared-address",
  kind: "application",
  title: "Equipment goes elsewhere than stated, to an address known under another name.",
  strength: "decisive",
  family: "equipment",
  techniques: ["T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Recorded Future, PurpleDelta, 2026-08-18" },
    { title: "FBI, Public service announcement of IC3, 2025-07-23" },
  ],
  person: {
    stage: "onboarding",
    innocentCauses: [
      "The person moved in with somebody who works here.",
      "Two colleagues use the same office service.",
    ],
    verify: "Meet the person, hand the device over yourself, and read its serial number.",
  },
  detect: (facts) =>
    noticeTogether(
      listEquipment(facts, ["other-address-than-stated", "forwarder-or-box", "address-changed-after-offer"]),
      listShared(facts, ["postal-address"]),
    ),
});
