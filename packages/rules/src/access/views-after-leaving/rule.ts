import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on anything that an account did from the day after the last one on. */
export const rule = defineRule({
  id: "access/views-after-leaving",
  kind: "access",
  title: "An account was used after the last day of whoever it belongs to.",
  strength: "strong",
  family: "access",
  techniques: ["T1078", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Doorward, facts of the insider door, section 11, 2026-11" },
    { title: "Insider case base of the Insider Threat TTP Knowledge Base, 2023" },
  ],
  person: {
    innocentCauses: [
      "The last day was moved, and the roster does not say so.",
      "The account was handed on to whoever took over the work.",
    ],
    verify: "Ask whoever keeps the roster for the last day, and who has the account now.",
  },
  detect: ({ noted }) => noticeEach(noted.filter(({ isAfterLeaving }) => isAfterLeaving)),
});
