import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when years with a technology exceed its age, or a job began before its employer was founded. */
export const rule = defineRule({
  id: "application/impossible-experience",
  kind: "application",
  title: "The stated experience is longer than the technology or the employer has existed.",
  strength: "weak",
  family: "document",
  techniques: ["T1683.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "DTEX, Report on remote workers under borrowed names" }],
  person: {
    stage: "application",
    innocentCauses: [
      "Years were mistyped, or a whole career was counted for one skill.",
      "The person worked with a preview, or for a firm that was registered later.",
    ],
    verify: "Ask with which version the person began, and what the work was then.",
  },
  detect: (facts) =>
    notice(facts.timeline.filter(({ kind }) => kind === "older-than-technology" || kind === "older-than-employer")),
});
