import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on rights that hold although the last day of their owner has passed. */
export const rule = defineRule({
  id: "access/right-after-leaving",
  kind: "access",
  title: "A right still holds although whoever it was given to has left.",
  strength: "weak",
  family: "access",
  techniques: ["T1078"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, facts of the insider door, section 11, 2026-11" }],
  person: {
    innocentCauses: [
      "The system takes rights back by hand, and nobody has come to it yet.",
      "The last day was moved, and the roster does not say so.",
    ],
    verify: "Ask whoever keeps the roster for the last day, and whoever keeps the rights why this one holds.",
  },
  detect: ({ standing }) => noticeEach(standing.filter(({ what }) => what === "grant-after-leaving")),
});
