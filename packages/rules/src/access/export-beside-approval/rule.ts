import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on exports with an approval that was for another query or for fewer rows. */
export const rule = defineRule({
  id: "access/export-beside-approval",
  kind: "access",
  title: "An export held more rows than were approved, or ran another query than the approved one.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1213.004", "T1119"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Shopify, incident of September 2020, by siliconrepublic.com" },
    { title: "Office of the Privacy Commissioner of Canada, PIPEDA Findings 2020-005, 2020" },
  ],
  person: {
    innocentCauses: [
      "The report grew since it was approved, as the number of customers does.",
      "The query was mended after its approval, and nobody asked again.",
    ],
    verify: "Ask whoever approved it whether this report was meant, and show both queries.",
  },
  detect: ({ noted }) =>
    noticeEach(
      noted.filter(
        ({ action, approval, reason }) =>
          action === "export" && reason !== "planned" && (approval === "other-query" || approval === "over-ceiling"),
      ),
    ),
});
