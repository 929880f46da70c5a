import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on exports that no approval names, or whose approval had ended. */
export const rule = defineRule({
  id: "access/export-without-approval",
  kind: "access",
  title: "Records of customers left as an export for which no approval held.",
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
      "The approval was given by word of mouth, or in a system that Doorward does not hear of.",
      "The report runs every month, and its approval was not renewed.",
    ],
    verify: "Ask the lead of the team who wanted the report and where it went.",
  },
  detect: ({ noted }) =>
    noticeEach(
      noted.filter(
        ({ action, approval, reason, rows }) =>
          action === "export" && rows > 0 && reason !== "planned" && (approval === "none" || approval === "expired"),
      ),
    ),
});
