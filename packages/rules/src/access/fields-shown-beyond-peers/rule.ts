import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";
import { findBeyondPeers } from "../proportions.ts";

/** By judgement: three a day over two weeks, and three times as many for each customer as peers. */
const beyond = { leastCount: 30, leastRatio: 3, leastDeviations: 5 };

/** Fires when a viewer has fields shown far more often for each customer than peers. */
export const rule = defineRule({
  id: "access/fields-shown-beyond-peers",
  kind: "access",
  title: "For each customer, far more fields were shown in full than peers show.",
  strength: "weak",
  family: "access",
  techniques: ["T1213.004", "T1589"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Doorward, facts of the insider door, section 11, 2026-11" },
    { title: "Binance and Kraken on access during a verified contact, 2025-05, by Bloomberg" },
  ],
  person: {
    innocentCauses: [
      "The viewer checks documents or addresses, for which fields have to be seen.",
      "The tool shows several fields with one click, and the viewer uses that button.",
    ],
    verify: "Ask the lead of the team which fields these tickets need.",
  },
  detect: (facts) => noticeAll(findBeyondPeers(facts, "fields-revealed", beyond)),
});
