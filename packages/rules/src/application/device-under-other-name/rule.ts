import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listShared } from "../shared.ts";

/** Fires when a device is known under another name. */
export const rule = defineRule({
  id: "application/device-under-other-name",
  kind: "application",
  title: "The device of this application is known under another name.",
  strength: "weak",
  family: "identity",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Recorded Future, PurpleDelta, 2026-08-18" },
    { title: "Microsoft, How remote workers under borrowed names apply, 2026-04-21" },
  ],
  person: {
    stage: "application",
    innocentCauses: ["A family, a library or a school shares a computer.", "A recruiter filled in both forms."],
    verify: "Ask on the next call from which computer the form was sent, and note it.",
  },
  detect: (facts) => notice(listShared(facts, ["device"])),
});
