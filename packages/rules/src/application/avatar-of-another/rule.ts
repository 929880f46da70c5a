import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when the whole avatar is that of an application under another name. */
export const rule = defineRule({
  id: "application/avatar-of-another",
  kind: "application",
  title: "The avatar of this application came with another name before.",
  strength: "weak",
  family: "document",
  techniques: ["T1585.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "Many people use the same drawing or a stock picture.",
      "A club or a project has one picture for its members.",
    ],
    verify: "Leave the picture aside, and read the other findings.",
  },
  detect: (facts) =>
    notice(
      facts.pictures.filter(
        ({ is, distance, isNameOther }) => is === "avatar" && isNameOther && distance <= mostDistance,
      ),
    ),
});

/** Bits of 64: saving a picture anew changes 2 or 3. */
const mostDistance = 10;
