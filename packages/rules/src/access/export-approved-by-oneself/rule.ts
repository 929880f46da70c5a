import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on exports whose requester and approver are one account or used one device. */
export const rule = defineRule({
  id: "access/export-approved-by-oneself",
  kind: "access",
  title: "An export was approved by the requester's own account, or on the requester's own device.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1078", "T1213.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Doorward, facts of the insider door, section 11, 2026-11" },
    { title: "Office of the Privacy Commissioner of Canada, PIPEDA Findings 2020-005, 2020" },
  ],
  person: {
    innocentCauses: [
      "The two share a desk, and with it a device.",
      "One person has an account for approving and one for working, as in small teams.",
    ],
    verify: "Ask the approver in person, and not over the account, whether they approved this export.",
  },
  detect: ({ noted }) => noticeEach(noted.filter(({ action, approval }) => action === "export" && approval === "own")),
});
