import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";
import { findBeyondPeers } from "../proportions.ts";

/** By judgement: more than the rest of one long evening, three times as often as peers. */
const beyond = { leastCount: 15, leastRatio: 3, leastDeviations: 4 };

/** Fires when a viewer opens records outside the shift far more often than peers. */
export const rule = defineRule({
  id: "access/views-outside-shift",
  kind: "access",
  title: "Far more often than by peers, records were opened outside the viewer's shift.",
  strength: "weak",
  family: "access",
  techniques: ["T1078", "T1213.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Doorward, facts of the insider door, section 1.1, 2026-11" },
    { title: "Rimal, on detectors of activity outside office hours, 2026: no better than any activity" },
  ],
  person: {
    innocentCauses: [
      "A shift was swapped, and the roster does not say so.",
      "The viewer worked overtime on a day with many tickets.",
    ],
    verify: "Ask whoever plans the shifts who worked at these hours.",
  },
  detect: (facts) => noticeAll(findBeyondPeers(facts, "outside-shift", beyond)),
});
