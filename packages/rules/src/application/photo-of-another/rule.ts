import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when the whole photo is that of an application under another name. */
export const rule = defineRule({
  id: "application/photo-of-another",
  kind: "application",
  title: "The photo of this application came with another name before.",
  strength: "strong",
  family: "document",
  techniques: ["T1684.001", "T1683.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Mandiant, UNC5267, 2024-09" },
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
  ],
  person: {
    stage: "application",
    innocentCauses: ["Both used the same stock picture.", "A picture shows a team, and two of its members sent it."],
    verify: "See the person live, and have a named colleague attest that it is who applied.",
  },
  detect: (facts) =>
    notice(
      facts.pictures.filter(
        ({ is, distance, isNameOther }) => is !== "avatar" && isNameOther && distance <= mostDistance,
      ),
    ),
});

/** Bits of 64: saving a picture anew changes 2 or 3, and of 28 pairs of other pictures none was this near. */
const mostDistance = 10;
