import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** Fires when a viewer's exports of thirty days exceed the viewer's limit, however small each is. */
export const rule = defineRule({
  id: "access/exports-beyond-limit",
  kind: "access",
  title: "Exports of one viewer add up to more rows in thirty days than the limit allows.",
  strength: "strong",
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
      "A report that is due every day was not counted when the limit was set.",
      "The same rows left several times, since the first files were faulty.",
    ],
    verify: "Ask the lead of the team which of these reports were wanted, and compare their rows.",
  },
  detect: ({ exports }) => noticeAll(exports.filter(({ of, rows, limit }) => of === "viewer" && rows > limit)),
});
