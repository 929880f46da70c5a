import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on exports whose approval came from the requester's own team. */
export const rule = defineRule({
  id: "access/export-approved-in-team",
  kind: "access",
  title: "An export was approved by somebody of the requester's own team.",
  strength: "weak",
  family: "access",
  techniques: ["T1213.004", "T1078"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Office of the Privacy Commissioner of Canada, PIPEDA Findings 2020-005, 2020" },
    { title: "Doorward, facts of the insider door, section 11, 2026-11" },
  ],
  person: {
    innocentCauses: [
      "The team is the only one that knows these data, and approves among itself.",
      "The roster does not say yet that the approver has changed teams.",
    ],
    verify: "Ask the lead of another team to look at what was approved.",
  },
  detect: ({ noted }) =>
    noticeEach(
      noted.filter(({ action, approval, reason }) => {
        return action === "export" && approval === "same-team" && reason !== "planned";
      }),
    ),
});
