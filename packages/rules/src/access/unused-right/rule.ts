import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on rights that hold and of which no use is known for more than sixty days. */
export const rule = defineRule({
  id: "access/unused-right",
  kind: "access",
  title: "No use of a right is known for sixty days, and it still holds.",
  strength: "weak",
  family: "access",
  techniques: ["T1078"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, facts of the insider door, section 11, 2026-11" }],
  person: {
    innocentCauses: ["The right is needed once a quarter.", "Its use is not logged, so that it only seems unused."],
    verify: "Ask its owner at the next access review whether it is still needed.",
  },
  detect: ({ standing }) => noticeEach(standing.filter(({ what }) => what === "grant-unused")),
});
