import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on impersonations of customers for which no approval holds. */
export const rule = defineRule({
  id: "access/impersonation-without-approval",
  kind: "access",
  title: "Somebody acted as a customer, and no approval that counts held at that time.",
  strength: "strong",
  family: "access",
  techniques: ["T1078", "T1213.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "BleepingComputer and Mozilla Bugzilla 2033170, DigiCert, April 2026" }],
  person: {
    innocentCauses: [
      "The approval was given by word of mouth and not written down.",
      "Approvals of that system are not handed to Doorward yet.",
    ],
    verify: "Ask the lead of the team who asked for it and which request of the customer it belongs to.",
  },
  detect: ({ noted }) =>
    noticeEach(
      noted.filter(({ action, approval, reason }) => {
        return action === "impersonate" && approval !== "approved" && reason !== "planned";
      }),
    ),
});
