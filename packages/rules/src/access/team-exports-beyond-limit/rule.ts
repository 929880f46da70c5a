import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** Fires when the exports of the viewer's team over thirty days exceed the team's limit. */
export const rule = defineRule({
  id: "access/team-exports-beyond-limit",
  kind: "access",
  title: "Exports of a team add up to more rows in thirty days than its limit allows, and the viewer made some.",
  strength: "weak",
  family: "exfiltration",
  techniques: ["T1213.004", "T1119"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Shopify, incident of September 2020, by siliconrepublic.com" },
    { title: "Doorward, facts of the insider door, section 11, 2026-11" },
  ],
  person: {
    innocentCauses: [
      "The team has grown or got a new report since its limit was set.",
      "The end of the year asks for more reports than other months.",
    ],
    verify: "Ask the lead of the team for the list of reports that are wanted every month.",
  },
  detect: ({ exports }) => noticeAll(exports.filter(({ of, rows, limit }) => of === "team" && rows > limit)),
});
