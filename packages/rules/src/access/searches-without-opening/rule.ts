import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";
import { findBeyondPeers } from "../proportions.ts";

/** By judgement: four a day over two weeks, twice as often as peers. */
const beyond = { leastCount: 40, leastRatio: 2, leastDeviations: 5 };

/** Fires when a viewer's searches lead to nothing far more often than those of peers, and are many. */
export const rule = defineRule({
  id: "access/searches-without-opening",
  kind: "access",
  title: "Far more often than those of peers, the viewer's searches led to no record being opened.",
  strength: "strong",
  family: "lookup",
  techniques: ["T1213.004", "T1119"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Center for Threat-Informed Defense, Insider Threat TTP Knowledge Base, 2023" },
    { title: "Doorward, facts of the insider door, section 4 (M7), 2026-11" },
  ],
  person: {
    innocentCauses: [
      "The search was out of order, and was tried again and again.",
      "The viewer answers questions for which the list of hits is enough.",
    ],
    verify: "Ask the lead of the team what these searches were for, and try one of them.",
  },
  detect: (facts) => noticeAll(findBeyondPeers(facts, "searches-unopened", beyond)),
});
