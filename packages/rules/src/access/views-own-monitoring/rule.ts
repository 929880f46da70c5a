import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires when a viewer opened the page of the desk about their own access. */
export const rule = defineRule({
  id: "access/views-own-monitoring",
  kind: "access",
  title: "Somebody opened the page about their own access.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, facts of the insider door, section 11, 2026-11" }],
  person: {
    innocentCauses: [
      "Whoever administers the desk wants to see what it shows.",
      "A test of the desk was made with the own page.",
    ],
    verify: "Ask whether the desk was tested on that day.",
  },
  detect: ({ standing }) => noticeEach(standing.filter(({ what }) => what === "views-own-monitoring")),
});
