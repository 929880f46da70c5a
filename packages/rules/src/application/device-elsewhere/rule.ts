import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when device and sign-in were apart on three or more days. */
export const rule = defineRule({
  id: "application/device-elsewhere",
  kind: "application",
  title: "On three or more days the device was elsewhere than where its user signed in.",
  strength: "strong",
  family: "equipment",
  techniques: ["T1199", "T1665"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Recorded Future, PurpleDelta, 2026-08-18" }],
  person: {
    stage: "on-the-job",
    innocentCauses: [
      "The person travels with a second computer.",
      "A database of addresses is wrong for the provider.",
    ],
    verify: "See the person at the device on a live call without notice, with its serial number.",
  },
  detect: (facts) => notice(listEquipment(facts, ["location-differs"]).filter(({ times }) => times >= 3)),
});
