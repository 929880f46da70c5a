import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listShared } from "../shared.ts";

/** Fires when an address of equipment is known under another name. */
export const rule = defineRule({
  id: "application/equipment-under-other-name",
  kind: "application",
  title: "Equipment goes to an address at which it went to somebody under another name.",
  strength: "strong",
  family: "equipment",
  techniques: ["T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Recorded Future, PurpleDelta, 2026-08-18" },
    { title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" },
    { title: "US Department of Justice, Searches of laptop farms, 2025-06-30" },
  ],
  person: {
    stage: "onboarding",
    innocentCauses: [
      "A couple or flatmates both work for the organisation.",
      "It is a house of many homes, and the unit is missing.",
    ],
    verify: "Ask for the unit, and see the device with its serial number at the person's home on a live call.",
  },
  detect: (facts) => notice(listShared(facts, ["postal-address"])),
});
